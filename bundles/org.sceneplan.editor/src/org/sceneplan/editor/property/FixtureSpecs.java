package org.sceneplan.editor.property;

import static org.sceneplan.editor.property.PropertySpec.attribute;
import static org.sceneplan.editor.property.PropertySpec.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.display.ProductExchange;
import org.sceneplan.editor.property.PropertySpec.Form;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.AssignProductEdit;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.ReparentEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.rules.DesignContext;

/** Properties of fixtures and display positions, with what the catalogue offers for them. */
final class FixtureSpecs {
    private static final Form SIZE = new Form.Length(false);
    private static final Form PLACE = new Form.Length(true);
    private static final int[] CLEAR_SIDES = {0, 1, 2, 4};

    private final DesignContext context;
    private final CatalogueSnapshot catalogue;
    private final DerivedValues derived;
    private final PropertyTexts texts;

    FixtureSpecs(DesignContext context, DerivedValues derived, PropertyTexts texts) {
        this.context = context;
        this.catalogue = context.catalogue();
        this.derived = derived;
        this.texts = texts;
    }

    List<PropertySpec> fixture() {
        List<PropertySpec> specs = new ArrayList<>();
        specs.add(attribute("number", "number", new Form.Text()));
        specs.add(new PropertySpec("typeCode", "type", new Form.Choice(elements -> fixtureTypes()),
                fixture -> ((Fixture) fixture).getTypeCode(), this::changeType));
        specs.add(new PropertySpec("zone", "zone", new Form.Choice(this::zones),
                fixture -> ((Fixture) fixture).getZone(),
                (elements, zone) -> ReparentEdit.toZone(elements, (Zone) zone)));
        specs.add(attribute("xMm", "x", PLACE));
        specs.add(attribute("yMm", "y", PLACE));
        specs.add(attribute("angleDeg", "angle", new Form.Angle()));
        specs.add(attribute("widthMm", "width", SIZE));
        specs.add(attribute("depthMm", "depth", SIZE));
        specs.add(attribute("heightMm", "height", SIZE));
        specs.add(derived("typeSize", derived::typeSize));
        specs.add(attribute("clearMm", "clearance", SIZE));
        specs.add(attribute("clearSides", "clearSides", new Form.Choice(elements -> clearSides())));
        specs.add(new PropertySpec("layer", "layer", new Form.Choice(this::layers),
                fixture -> ((Fixture) fixture).getLayer(), (elements, layer) -> ReparentEdit.toLayer(
                        elements.stream().map(Fixture.class::cast).toList(), (Layer) layer)));
        specs.add(derived("dock", derived::dock));
        specs.add(derived("positions", derived::positions));
        specs.add(attribute("locked", "locked", new Form.Choice(elements -> List.of(
                new PropertyChoice(true, texts.yesNo(true)), new PropertyChoice(false, texts.yesNo(false))))));
        return specs;
    }

    List<PropertySpec> position() {
        List<PropertySpec> specs = new ArrayList<>();
        specs.add(attribute("number", "number", new Form.Text()));
        specs.add(new PropertySpec("productTypeCode", "productType", new Form.Choice(elements -> productTypes()),
                position -> ((DisplayPosition) position).getProductTypeCode(),
                (elements, code) -> shows(positions(elements), (String) code, "")));
        specs.add(new PropertySpec("sku", "product", new Form.Choice(this::products),
                position -> texts(((DisplayPosition) position).getSku()), (elements, sku) -> shows(positions(elements),
                        positions(elements).getFirst().getProductTypeCode(), (String) sku)));
        specs.add(derived("price", derived::price));
        specs.add(derived("productSize", derived::productSize));
        specs.add(enumeration("displayMode", "mode", DisplayMode.values()));
        specs.add(enumeration("ownership", "ownership", SampleOwnership.values()));
        specs.add(enumeration("obligation", "obligation", DisplayObligation.values()));
        specs.add(enumeration("heroRank", "heroRank", HeroRank.values()));
        specs.add(attribute("quantity", "quantity", new Form.Whole("")));
        specs.add(attribute("facings", "facings", new Form.Whole("")));
        specs.add(attribute("row", "row", new Form.Whole("")));
        specs.add(attribute("column", "columnNumber", new Form.Whole("")));
        specs.add(attribute("alongMm", "along", PLACE));
        specs.add(attribute("inMm", "in", PLACE));
        specs.add(attribute("elevationMm", "elevation", SIZE));
        return specs;
    }

    /** Shows a product, at its usual height where the catalogue knows it. */
    private PlanEdit shows(List<DisplayPosition> positions, String typeCode, String sku) {
        ProductSnapshot product = catalogue.product(sku).orElse(null);
        return catalogue.productType(typeCode).filter(type -> sku.isEmpty() || product != null)
                .map(type -> ProductExchange.on(context, positions, new CatalogueProduct(type, product)))
                .orElseGet(() -> new AssignProductEdit(positions, typeCode, sku));
    }

    /** Gives fixtures another type, and its size and free strip where they had those of their old type. */
    private PlanEdit changeType(List<EObject> elements, Object code) {
        List<PlanEdit> edits = new ArrayList<>();
        edits.add(new SetAttributesEdit(elements, "typeCode", code));
        FixtureTypeSnapshot next = catalogue.fixtureType((String) code).orElseThrow();
        List<EObject> usual = elements.stream().filter(each -> hasUsualSize((Fixture) each)).toList();
        if (!usual.isEmpty()) {
            edits.add(new SetAttributesEdit(usual, "widthMm", next.widthMm()));
            edits.add(new SetAttributesEdit(usual, "depthMm", next.depthMm()));
            edits.add(new SetAttributesEdit(usual, "heightMm", next.heightMm()));
            edits.add(new SetAttributesEdit(usual, "clearMm", next.clearMm()));
            edits.add(new SetAttributesEdit(usual, "clearSides", next.clearSides()));
        }
        return CompositeEdit.of("Change type to " + next.nameEn(), "类型改为" + next.nameZh(), edits);
    }

    private boolean hasUsualSize(Fixture fixture) {
        return catalogue.fixtureType(fixture.getTypeCode()).filter(type -> type.widthMm() == fixture.getWidthMm()
                && type.depthMm() == fixture.getDepthMm() && type.heightMm() == fixture.getHeightMm()).isPresent();
    }

    private List<PropertyChoice> fixtureTypes() {
        return catalogue.fixtureTypes().stream().map(type -> new PropertyChoice(type.code(),
                texts.choose(type.nameZh(), type.nameEn()) + " (" + type.code() + ")")).toList();
    }

    private List<PropertyChoice> productTypes() {
        return catalogue.productTypes().stream().map(type -> new PropertyChoice(type.code(),
                texts.choose(type.nameZh(), type.nameEn()) + " (" + type.code() + ")")).toList();
    }

    /** Products of the common type; only the type itself where the types differ. */
    private List<PropertyChoice> products(List<EObject> elements) {
        List<PropertyChoice> choices = new ArrayList<>();
        choices.add(new PropertyChoice("", texts.text("noProduct")));
        List<String> types = positions(elements).stream().map(DisplayPosition::getProductTypeCode).distinct().toList();
        if (types.size() == 1) {
            catalogue.productsOfType(types.getFirst()).forEach(product -> choices.add(choice(product)));
        }
        positions(elements).stream().map(position -> texts(position.getSku())).filter(sku -> choices.stream()
                .noneMatch(choice -> choice.value().equals(sku))).distinct()
                .forEach(sku -> choices.add(new PropertyChoice(sku, sku)));
        return choices;
    }

    private PropertyChoice choice(ProductSnapshot product) {
        return new PropertyChoice(product.sku(), product.brand() + " " + product.model() + "  ¥ "
                + texts.number(product.priceCny(), 0) + "  " + product.sku());
    }

    private List<PropertyChoice> zones(List<EObject> elements) {
        List<PropertyChoice> choices = new ArrayList<>();
        choices.add(new PropertyChoice(null, texts.text("noZone")));
        if (elements.stream().map(EObject::eContainer).distinct().count() == 1
                && elements.getFirst().eContainer() instanceof Level level) {
            level.getZones().forEach(zone -> choices.add(new PropertyChoice(zone, derived.zoneName(zone))));
        } else {
            elements.stream().map(fixture -> ((Fixture) fixture).getZone()).filter(Objects::nonNull).distinct()
                    .forEach(zone -> choices.add(new PropertyChoice(zone, derived.zoneName(zone))));
        }
        return choices;
    }

    private List<PropertyChoice> layers(List<EObject> elements) {
        List<PropertyChoice> choices = new ArrayList<>();
        choices.add(new PropertyChoice(null, texts.text("noLayer")));
        ((StorePlan) org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(elements.getFirst())).getLayers().stream()
                .filter(layer -> texts(layer.getKind()).isEmpty())
                .forEach(layer -> choices.add(new PropertyChoice(layer, texts(layer.getName()))));
        return choices;
    }

    private List<PropertyChoice> clearSides() {
        return java.util.Arrays.stream(CLEAR_SIDES)
                .mapToObj(sides -> new PropertyChoice(sides, texts.text("clearSides." + sides))).toList();
    }

    private PropertySpec enumeration(String id, String nameKey, org.eclipse.emf.common.util.Enumerator... literals) {
        return attribute(id, nameKey, PropertySpecs.choices(texts, literals));
    }

    private static List<DisplayPosition> positions(List<EObject> elements) {
        return elements.stream().map(DisplayPosition.class::cast).toList();
    }

    private static String texts(String text) {
        return text == null ? "" : text;
    }
}
