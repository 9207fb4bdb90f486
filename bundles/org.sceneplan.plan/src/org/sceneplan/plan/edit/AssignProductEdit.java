package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.internal.ElementName;

/** Puts a product, or only a type of product, on display positions. Whether it fits is for rules to say. */
public final class AssignProductEdit extends ValuesEdit {

    private final String productTypeCode;
    private final String sku;

    /**
     * @param positions positions of an open plan
     * @param productTypeCode product type of the catalogue
     * @param sku product of that type, empty while only the type is decided
     */
    public AssignProductEdit(Collection<DisplayPosition> positions, String productTypeCode, String sku) {
        super(positions);
        this.productTypeCode = requireNonNull(productTypeCode, "productTypeCode");
        this.sku = requireNonNull(sku, "sku");
    }

    @Override
    Refusal collect(Settings settings) {
        for (EObject each : elements()) {
            Refusal refusal = EditRules.lock(each);
            if (refusal.isRefused()) {
                return refusal;
            }
            settings.add(each, "productTypeCode", productTypeCode);
            settings.add(each, "sku", sku.isEmpty() ? null : sku);
        }
        return Refusal.NONE;
    }

    @Override
    public String label(Locale locale) {
        return label(locale, "product.assign", sku.isEmpty() ? ElementName.named("ProductType", productTypeCode)
                : ElementName.named("Product", sku));
    }
}
