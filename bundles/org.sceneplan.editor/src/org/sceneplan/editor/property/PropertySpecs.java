package org.sceneplan.editor.property;

import static org.sceneplan.editor.property.PropertySpec.attribute;
import static org.sceneplan.editor.property.PropertySpec.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.editor.property.PropertySpec.Form;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.MeasuredBy;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.model.plan.Zone;

/** The properties of each kind of element, in the order the sheet shows them. */
final class PropertySpecs {
    private static final Form SIZE = new Form.Length(false);
    private static final Form PLACE = new Form.Length(true);
    private static final Form ANGLE = new Form.Angle();
    private static final Form TEXT = new Form.Text();

    private final PropertyTexts texts;
    private final DerivedValues derived;
    private final FixtureSpecs fixtures;

    PropertySpecs(DerivedValues derived, FixtureSpecs fixtures, PropertyTexts texts) {
        this.derived = derived;
        this.fixtures = fixtures;
        this.texts = texts;
    }

    /** The key of the kind of an element, for its category. */
    static String kind(EObject element) {
        String name = element instanceof StorePlan ? "Store" : element.eClass().getName();
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** The properties of an element; empty for what the sheet does not know. */
    List<PropertySpec> of(EObject element) {
        return switch (element) {
            case StorePlan plan -> plan();
            case Level level -> List.of(derived("id", derived::id), attribute("name", "name", TEXT),
                    attribute("storey", "storey", new Form.Whole("")),
                    attribute("clearHeightMm", "clearHeight", SIZE), derived("area", derived::area));
            case Zone zone -> zone();
            case Aisle aisle -> List.of(derived("id", derived::id), enumeration("kind", "type", AisleKind.values()),
                    attribute("designWidthMm", "width", SIZE), derived("area", derived::area), locked());
            case Fixture fixture -> fixtures.fixture();
            case DisplayPosition position -> fixtures.position();
            case Opening opening -> opening();
            case WallOpening opening -> wallOpening();
            case Column column -> column();
            case Wall wall -> wall();
            case Obstacle obstacle -> List.of(derived("id", derived::id),
                    enumeration("kind", "type", ObstacleKind.values()), derived("area", derived::area),
                    attribute("clearanceMm", "freeStrip", SIZE), locked());
            case ServicePoint service -> service();
            default -> other(element);
        };
    }

    private List<PropertySpec> other(EObject element) {
        return switch (element) {
            case Dimension dimension when dimension.isDirected() -> List.of(derived("id", derived::id),
                    derived("length", derived::length), attribute("offsetMm", "offset", PLACE),
                    attribute("angleDeg", "angle", ANGLE), attribute("chain", "chain", TEXT));
            case Dimension dimension -> List.of(derived("id", derived::id), derived("length", derived::length),
                    attribute("offsetMm", "offset", PLACE), attribute("chain", "chain", TEXT));
            case Note note -> List.of(attribute("text", "text", TEXT), attribute("xMm", "atX", PLACE),
                    attribute("yMm", "atY", PLACE));
            case MaterialPlacement material -> List.of(derived("code", derived::materialCode),
                    attribute("quantity", "quantity", new Form.Whole("")),
                    attribute("mountingHeightMm", "mountingHeight", SIZE));
            case Group group -> List.of(attribute("name", "name", TEXT), derived("members", derived::members));
            case Underlay underlay -> List.of(derived("file", derived::file), attribute("xMm", "atX", PLACE),
                    attribute("yMm", "atY", PLACE), attribute("angleDeg", "angle", ANGLE),
                    attribute("opacityPercent", "opacity", new Form.Whole("%")), yesNo("visible", "visible"), locked());
            case Guide guide -> List.of(attribute("positionMm", "at", PLACE));
            default -> List.of();
        };
    }

    private List<PropertySpec> plan() {
        List<PropertySpec> specs = new ArrayList<>();
        Function<EObject, EObject> store = plan -> ((StorePlan) plan).getStore();
        specs.add(PropertySpec.of("code", "storeCode", TEXT, store));
        specs.add(PropertySpec.of("name", "name", TEXT, store));
        specs.add(PropertySpec.of("region", "region", TEXT, store));
        specs.add(PropertySpec.of("address", "address", TEXT, store));
        specs.add(PropertySpec.of("franchisee", "franchisee", TEXT, store));
        specs.add(PropertySpec.of("phone", "phone", TEXT, store));
        specs.add(PropertySpec.of("tier", "tier", choices(StoreTier.values()), store));
        specs.add(derived("format", derived::format));
        specs.add(derived("area", derived::area));
        specs.add(PropertySpec.of("meterCapacityW", "meter", new Form.Whole("W"), store));
        specs.add(PropertySpec.of("budgetCny", "budget", new Form.Whole("CNY"), store));
        specs.add(PropertySpec.of("sprinklers", "sprinklers", yesNo(), store));
        specs.add(PropertySpec.of("fireResistanceClass", "fireClass", new Form.Choice(elements -> List.of(
                new PropertyChoice(1, "1"), new PropertyChoice(2, "2"), new PropertyChoice(3, "3"),
                new PropertyChoice(4, "4"))), store));
        specs.add(PropertySpec.of("underHousing", "underHousing", yesNo(), store));
        specs.add(PropertySpec.of("measuredBy", "measuredBy", choices(MeasuredBy.values()), store));
        specs.add(PropertySpec.of("measuredOn", "measuredOn", TEXT, store));
        specs.add(PropertySpec.of("toleranceMm", "tolerance", SIZE, store));
        specs.add(derived("standardVersion", derived::standardVersion));
        specs.add(derived("revision", derived::revision));
        return specs;
    }

    private List<PropertySpec> zone() {
        return List.of(derived("id", derived::id), attribute("name", "name", TEXT),
                attribute("code", "zoneCode", new Form.Choice(elements -> derived.zoneCodes())),
                derived("area", derived::area), derived("share", derived::share), derived("range", derived::range),
                derived("source", derived::zoneSource), locked());
    }

    private List<PropertySpec> opening() {
        return List.of(derived("id", derived::id), enumeration("kind", "type", OpeningKind.values()),
                attribute("offsetMm", "offsetOnEdge", SIZE), attribute("widthMm", "width", SIZE),
                attribute("heightMm", "height", SIZE), attribute("sillMm", "sill", SIZE),
                enumeration("swing", "swing", OpeningSwing.values()), yesNo("evacuation", "evacuation"),
                yesNo("stepFree", "stepFree"), locked());
    }

    private List<PropertySpec> wallOpening() {
        return List.of(derived("id", derived::id), attribute("offsetMm", "offsetInWall", SIZE),
                attribute("widthMm", "width", SIZE), attribute("heightMm", "height", SIZE),
                enumeration("swing", "swing", WallOpeningSwing.values()), yesNo("hingedAtFarJamb", "hingedAtFarJamb"),
                locked());
    }

    private List<PropertySpec> column() {
        return List.of(derived("id", derived::id), attribute("xMm", "x", PLACE), attribute("yMm", "y", PLACE),
                attribute("widthMm", "width", SIZE), attribute("depthMm", "depth", SIZE),
                attribute("angleDeg", "angle", ANGLE), yesNo("round", "round"), locked());
    }

    private List<PropertySpec> wall() {
        return List.of(derived("id", derived::id), derived("length", derived::length),
                attribute("thicknessMm", "thickness", SIZE),
                enumeration("reference", "wallReference", WallReference.values()),
                attribute("fromXMm", "fromX", PLACE), attribute("fromYMm", "fromY", PLACE),
                attribute("toXMm", "toX", PLACE), attribute("toYMm", "toY", PLACE),
                yesNo("structural", "structural"), locked());
    }

    private List<PropertySpec> service() {
        return List.of(derived("id", derived::id), enumeration("kind", "type", ServiceKind.values()),
                enumeration("status", "status", ServiceStatus.values()), attribute("xMm", "atX", PLACE),
                attribute("yMm", "atY", PLACE), attribute("heightMm", "elevation", SIZE),
                attribute("capacityW", "capacity", new Form.Whole("W")), attribute("diameterMm", "diameter", SIZE),
                derived("fedBy", derived::fedBy), locked());
    }

    private PropertySpec enumeration(String id, String nameKey, Enumerator... literals) {
        return attribute(id, nameKey, choices(literals));
    }

    private PropertySpec yesNo(String id, String nameKey) {
        return attribute(id, nameKey, yesNo());
    }

    private PropertySpec locked() {
        return yesNo("locked", "locked");
    }

    private Form yesNo() {
        return new Form.Choice(elements -> List.of(new PropertyChoice(true, texts.yesNo(true)),
                new PropertyChoice(false, texts.yesNo(false))));
    }

    private Form choices(Enumerator... literals) {
        return choices(texts, literals);
    }

    /** The literals of an enumeration with their names. */
    static Form choices(PropertyTexts texts, Enumerator... literals) {
        return new Form.Choice(elements -> java.util.Arrays.stream(literals).map(literal -> new PropertyChoice(literal,
                texts.text("choice." + literal.getClass().getSimpleName() + "." + literal.getLiteral()))).toList());
    }
}
