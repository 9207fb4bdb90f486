package org.sceneplan.editor.display;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
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
import org.sceneplan.plan.edit.AssignProductEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;

/** What dropping a product on a fixture does: another product goes, or it gets the nearest free place. */
public final class ProductDrop {
    private static final int UNKNOWN_MM = 400;
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
     * @param replaces whether another product goes
     */
    public record Outcome(PlanEdit edit, Ring target, boolean replaces) {
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
        FixtureTypeSnapshot type = context.catalogue().fixtureType(fixture.typeCode()).orElse(null);
        if (type == null) {
            return refused(fixture, "drop.unknown", new Object[] {fixture.typeCode()},
                    new Object[] {fixture.typeCode()});
        }
        if (!usual().carries(type, product.type())) {
            return refused(fixture, "drop.carries", new Object[] {type.nameEn(), product.type().nameEn(), names(false)},
                    new Object[] {type.nameZh(), product.type().nameZh(), names(true)});
        }
        FreePlaces places = new FreePlaces(context.catalogue(), context.standard().ruleLimits(), fixture, type);
        Optional<PositionSnapshot> hit = positionAt(fixture, at);
        if (hit.isPresent() && places.fits(product.type(), product.sku(), hit.get().id())) {
            DisplayPosition position = (DisplayPosition) elements.apply(hit.get().id());
            return new Outcome(new AssignProductEdit(List.of(position), product.type().code(), product.sku()),
                    outline(fixture, hit.get().alongMm(), hit.get().inMm(), places), true);
        }
        Vector local = fixture.centre().to(at).rotated(-fixture.angleDeg());
        return places.find(product.type(), product.sku(), (int) Math.round(local.x()), (int) Math.round(local.y()))
                .map(place -> added(fixture, place, places)).orElseGet(() -> full(fixture, type, places));
    }

    /** What a drop beside all fixtures does when no new fixture would carry the product. */
    public PlanEdit onFloor() {
        return RefusedEdit.of("drop.noCarrier", "", new Object[] {product.name(false)},
                new Object[] {product.name(true)});
    }

    private Outcome added(FixtureSnapshot fixture, DisplayPlace place, FreePlaces places) {
        Fixture live = (Fixture) elements.apply(fixture.id());
        DisplayPosition position = NewPosition.at(place, product, freeId(live), isLive(fixture));
        return new Outcome(new AddElementsEdit(live, position), outline(fixture, place.alongMm(), place.inMm(), places),
                false);
    }

    private String freeId(Fixture live) {
        return new PlanIds(live).next(live, PlanFactory.INSTANCE.createDisplayPosition().eClass());
    }

    private Outcome full(FixtureSnapshot fixture, FixtureTypeSnapshot type, FreePlaces places) {
        int[] size = places.sizeMm(product.type(), product.sku());
        String text = size[0] + " × " + size[1] + " × " + size[2] + " mm";
        return refused(fixture, "drop.full", new Object[] {type.nameEn(), text}, new Object[] {type.nameZh(), text});
    }

    private static Outcome refused(FixtureSnapshot fixture, String key, Object[] english, Object[] chinese) {
        return new Outcome(RefusedEdit.of(key, fixture.id(), english, chinese), fixture.footprint(), false);
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

    /** The position under a point: one of the same product type first, then the highest. */
    private Optional<PositionSnapshot> positionAt(FixtureSnapshot fixture, Point at) {
        return fixture.positions().stream().filter(position -> outline(fixture, position).contains(at))
                .min(Comparator.comparing((PositionSnapshot position) -> !position.productTypeCode()
                        .equals(product.type().code())).thenComparingInt(position -> -position.elevationMm()));
    }

    private Ring outline(FixtureSnapshot fixture, PositionSnapshot position) {
        Optional<ProductSnapshot> shown = context.catalogue().product(position.sku());
        Optional<ProductTypeSnapshot> type = context.catalogue().productType(position.productTypeCode());
        int width = shown.map(ProductSnapshot::widthMm).filter(mm -> mm > 0)
                .or(() -> type.map(ProductTypeSnapshot::widthMm)).orElse(UNKNOWN_MM);
        int depth = shown.map(ProductSnapshot::depthMm).filter(mm -> mm > 0)
                .or(() -> type.map(ProductTypeSnapshot::depthMm)).orElse(UNKNOWN_MM);
        return rectangle(fixture, position.alongMm(), position.inMm(), width, depth);
    }

    private Ring outline(FixtureSnapshot fixture, int alongMm, int inMm, FreePlaces places) {
        int[] size = places.sizeMm(product.type(), product.sku());
        return rectangle(fixture, alongMm, inMm, size[0], size[1]);
    }

    private static Ring rectangle(FixtureSnapshot fixture, int alongMm, int inMm, int widthMm, int depthMm) {
        return FixtureFrame.rectangle(fixture.place(), alongMm - widthMm / 2.0, inMm - depthMm / 2.0,
                alongMm + widthMm / 2.0, inMm + depthMm / 2.0);
    }

    /** The words of a locale for what a drop does. */
    public String words(Outcome outcome, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return PackageTexts.ofEditor(locale).text(outcome.replaces() ? "drop.replace" : "drop.add",
                product.name(chinese));
    }
}
