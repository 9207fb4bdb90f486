package org.sceneplan.editor.display;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.layout.product.DisplayPlace;
import org.sceneplan.layout.product.FreePlaces;
import org.sceneplan.layout.product.UsualProducts;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.MovePositionEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;

/** What dropping a product on a fixture does: another product goes, or it gets the nearest free place. */
public final class ProductDrop {
    private static final int MOST_NAMES = 3;

    private final DesignContext context;
    private final LevelSnapshot level;
    private final Function<String, EObject> elements;
    private final CatalogueProduct product;

    /**
     * What a drop would do.
     *
     * @param edit the edit, or one that says why nothing can be done
     * @param target where the product would stand, plan mm; the fixture when it finds no place
     * @param replaced position whose product goes, if one does
     */
    public record Outcome(PlanEdit edit, Ring target, Optional<PositionSnapshot> replaced) {
        /** Whether nothing can be done. */
        public boolean isRefused() {
            return edit instanceof RefusedEdit;
        }
    }

    /**
     * Drops of one product on a level.
     *
     * @param elements gives the live element of an id
     */
    public ProductDrop(DesignContext context, LevelSnapshot level, Function<String, EObject> elements,
            CatalogueProduct product) {
        this.context = context;
        this.level = level;
        this.elements = elements;
        this.product = product;
    }

    /** The fixture under a point, the last drawn first. */
    public Optional<FixtureSnapshot> fixtureAt(Point at) {
        return level.fixtures().reversed().stream().filter(fixture -> fixture.footprint().contains(at)).findFirst();
    }

    /** What a drop at a point of a fixture does. */
    public Outcome on(FixtureSnapshot fixture, Point at) {
        return carried(fixture, type -> {
            FreePlaces places = places(fixture, type);
            Optional<PositionSnapshot> hit = positionAt(fixture, at, places);
            Optional<DisplayPlace> instead = hit
                    .flatMap(position -> places.instead(product.type(), product.sku(), position.id()));
            if (instead.isPresent()) {
                return replaced(fixture, hit.get(), instead.get(), places);
            }
            Vector local = fixture.centre().to(at).rotated(-fixture.angleDeg());
            return added(fixture, type, places.find(product.type(), product.sku(), (int) Math.round(local.x()),
                    (int) Math.round(local.y())), places);
        });
    }

    /** What adding to a fixture does that is not pointed at: nothing there goes. */
    public Outcome into(FixtureSnapshot fixture) {
        return carried(fixture, type -> {
            FreePlaces places = places(fixture, type);
            return added(fixture, type, places.findUsual(product.type(), product.sku(),
                    usual().positions(places.body(), zoneCode(fixture), 0, fixture.id())), places);
        });
    }

    private FreePlaces places(FixtureSnapshot fixture, FixtureTypeSnapshot type) {
        return new FreePlaces(context.catalogue(), context.standard().ruleLimits(), fixture, type);
    }

    private Outcome carried(FixtureSnapshot fixture, Function<FixtureTypeSnapshot, Outcome> outcome) {
        FixtureTypeSnapshot type = context.catalogue().fixtureType(fixture.typeCode()).orElse(null);
        if (type == null) {
            return refused(fixture, "drop.unknown", new Object[] {fixture.typeCode()},
                    new Object[] {fixture.typeCode()});
        }
        if (!usual().carries(type, product.type())) {
            return refused(fixture, "drop.carries", new Object[] {type.nameEn(), product.type().nameEn(), names(false)},
                    new Object[] {type.nameZh(), product.type().nameZh(), names(true)});
        }
        return outcome.apply(type);
    }

    private Outcome replaced(FixtureSnapshot fixture, PositionSnapshot old, DisplayPlace place, FreePlaces places) {
        DisplayPosition position = (DisplayPosition) elements.apply(old.id());
        return new Outcome(ProductExchange.edit(List.of(position), product, Map.of(old.id(), place)),
                outline(fixture, place.alongMm(), place.inMm(), places), Optional.of(old));
    }

    /** What letting go of a position that shows the product does on a fixture, its own or another: nothing there goes. */
    public Outcome moved(DisplayPosition position, FixtureSnapshot fixture, Point at) {
        FixtureSnapshot others = fixture.withPositions(fixture.positions().stream()
                .filter(each -> !each.id().equals(position.getId())).toList());
        return carried(others, type -> {
            FreePlaces places = places(others, type);
            Vector local = others.centre().to(at).rotated(-others.angleDeg());
            Optional<DisplayPlace> found = places.find(product.type(), product.sku(), (int) Math.round(local.x()),
                    (int) Math.round(local.y()));
            return found.map(place -> new Outcome(new MovePositionEdit(position,
                    (Fixture) elements.apply(fixture.id()), new MovePositionEdit.Place(place.number(), place.side(),
                            place.row(), place.column(), place.alongMm(), place.inMm(), place.elevationMm())),
                    outline(others, place.alongMm(), place.inMm(), places), Optional.empty()))
                    .orElseGet(() -> full(others, type, places));
        });
    }

    /** Where a position cannot be let go of. */
    public PlanEdit besideFixtures() {
        return RefusedEdit.of("drop.noFixture", "", new Object[] {product.name(false)},
                new Object[] {product.name(true)});
    }

    /** The words of a locale for a position that goes to a fixture. */
    public String words(FixtureSnapshot target, Locale locale) {
        return PackageTexts.ofEditor(locale).text("drop.move",
                product.name(locale.getLanguage().equals(Locale.CHINESE.getLanguage())), target.number());
    }

    /** What a drop beside all fixtures does when no new fixture would carry the product. */
    public PlanEdit onFloor() {
        return RefusedEdit.of("drop.noCarrier", "", new Object[] {product.name(false)},
                new Object[] {product.name(true)});
    }

    private Outcome added(FixtureSnapshot fixture, FixtureTypeSnapshot type, Optional<DisplayPlace> found,
            FreePlaces places) {
        if (found.isEmpty()) {
            return full(fixture, type, places);
        }
        DisplayPlace place = found.get();
        Fixture live = (Fixture) elements.apply(fixture.id());
        DisplayPosition position = NewPosition.at(place, product, freeId(live), isLive(fixture));
        return new Outcome(new AddElementsEdit(live, position), outline(fixture, place.alongMm(), place.inMm(), places),
                Optional.empty());
    }

    private String freeId(Fixture live) {
        return new PlanIds(live).next(live, PlanFactory.INSTANCE.createDisplayPosition().eClass());
    }

    private Outcome full(FixtureSnapshot fixture, FixtureTypeSnapshot type, FreePlaces places) {
        int[] size = places.sizeMm(product.type(), product.sku());
        String text = size[0] + " × " + size[1] + " × " + size[2] + " mm";
        return refused(fixture, fixture.positions().isEmpty() ? "drop.small" : "drop.full",
                new Object[] {type.nameEn(), text}, new Object[] {type.nameZh(), text});
    }

    private static Outcome refused(FixtureSnapshot fixture, String key, Object[] english, Object[] chinese) {
        return new Outcome(RefusedEdit.of(key, fixture.id(), english, chinese), fixture.footprint(), Optional.empty());
    }

    private UsualProducts usual() {
        return new UsualProducts(context.catalogue(), context.standard());
    }

    private String zoneCode(FixtureSnapshot fixture) {
        return level.zone(fixture.zoneId()).map(zone -> zone.code()).orElse("");
    }

    private boolean isLive(FixtureSnapshot fixture) {
        return context.standard().zone(zoneCode(fixture)).stream().flatMap(zone -> zone.fixtures().stream())
                .anyMatch(allowance -> allowance.fixtureTypeCode().equals(fixture.typeCode()) && allowance.live());
    }

    private String names(boolean chinese) {
        String names = usual().carriers(product.type(), "").stream().limit(MOST_NAMES)
                .flatMap(code -> context.catalogue().fixtureType(code).stream())
                .map(type -> chinese ? type.nameZh() : type.nameEn())
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return names.isEmpty() ? "-" : names;
    }

    /** The position under a point that has no room beside the product: of the same product type first, then the highest. */
    private Optional<PositionSnapshot> positionAt(FixtureSnapshot fixture, Point at, FreePlaces places) {
        return under(fixture, at).filter(each -> places.isInTheWay(product.type(), product.sku(), each.id()))
                .min(Comparator.comparing((PositionSnapshot position) -> !position.productTypeCode()
                        .equals(product.type().code())).thenComparingInt(position -> -position.elevationMm()));
    }

    private Stream<PositionSnapshot> under(FixtureSnapshot fixture, Point at) {
        PositionOutlines outlines = new PositionOutlines(context.catalogue());
        return fixture.positions().stream().filter(position -> outlines.of(fixture, position).contains(at));
    }

    private Ring outline(FixtureSnapshot fixture, int alongMm, int inMm, FreePlaces places) {
        int[] size = places.sizeMm(product.type(), product.sku());
        return PositionOutlines.rectangle(fixture, alongMm, inMm, size[0], size[1]);
    }

    /** The words of a locale for what a drop does. */
    public String words(Outcome outcome, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return outcome.replaced().map(old -> PackageTexts.ofEditor(locale).text("drop.replace", product.name(chinese),
                shownName(old, chinese)))
                .orElseGet(() -> PackageTexts.ofEditor(locale).text("drop.add", product.name(chinese)));
    }

    private String shownName(PositionSnapshot old, boolean chinese) {
        return context.catalogue().productType(old.productTypeCode())
                .map(type -> new CatalogueProduct(type, context.catalogue().product(old.sku()).orElse(null)))
                .map(shown -> shown.name(chinese)).orElse(old.productTypeCode());
    }
}
