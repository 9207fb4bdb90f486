package org.sceneplan.checklist.tag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.checklist.PlanNames;
import org.sceneplan.checklist.Subsidies;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/**
 * The tags of a plan in the order of the walk: one for every place with a real sample whose product and price are
 * known.
 *
 * @param tags the tags
 * @param withoutProduct ids of places that get no tag because their product or its price is not known
 */
public record PriceTags(List<PriceTag> tags, List<String> withoutProduct) {

    public PriceTags {
        tags = List.copyOf(tags);
        withoutProduct = List.copyOf(withoutProduct);
    }

    /**
     * The tags of a plan.
     *
     * @param day day on which prices after subsidy are to hold; null = they are left out
     */
    public static PriceTags of(DesignContext context, LocalDate day) {
        List<PriceTag> tags = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (WalkStop stop : WalkOrder.of(context.plan())) {
            for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
                if (position.displayMode() != DisplayMode.VIRTUAL) {
                    Optional<ProductSnapshot> product = context.catalogue().product(position.sku())
                            .filter(known -> known.priceCny() > 0);
                    if (product.isPresent()) {
                        tags.add(tag(context, stop, position, product.get(), day));
                    } else {
                        without.add(position.id());
                    }
                }
            }
        }
        return new PriceTags(tags, without);
    }

    /** The tags of goods that must carry the energy label. */
    public List<PriceTag> withEnergyLabel() {
        return tags.stream().filter(PriceTag::carriesEnergyLabel).toList();
    }

    private static PriceTag tag(DesignContext context, WalkStop stop, PositionSnapshot position,
            ProductSnapshot product, LocalDate day) {
        Optional<ProductTypeSnapshot> type = context.catalogue().productType(product.typeCode());
        boolean label = product.energyGrade() > 0 || Subsidies.classOf(product.typeCode())
                .map(Subsidies.GoodsClass::energyLabel).orElse(false);
        int after = day == null ? 0 : Subsidies.priceAfter(product, day).map(BigDecimal::intValueExact).orElse(0);
        return new PriceTag(position.id(), PlanNames.number(stop.fixture()) + " / " + position.number(),
                type.map(t -> new Bilingual(t.nameZh(), t.nameEn()))
                        .orElseGet(() -> Bilingual.same(product.typeCode())),
                product.brand(), product.model(), product.sku(), PlanNames.specification(product),
                product.widthMm() + "×" + product.depthMm() + "×" + product.heightMm() + " mm", product.priceCny(),
                after, product.energyGrade(), label, type.map(ProductTypeSnapshot::powerW).orElse(0));
    }
}
