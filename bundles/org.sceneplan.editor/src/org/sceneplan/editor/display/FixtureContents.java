package org.sceneplan.editor.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.layout.product.FreePlaces;
import org.sceneplan.layout.product.UsualProducts;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;

/** What a new fixture shows from the first: nothing, the usual products of its zone, or one product. */
public final class FixtureContents {
    private final Function<String, List<DisplayPosition>> positions;

    private FixtureContents(Function<String, List<DisplayPosition>> positions) {
        this.positions = positions;
    }

    /** Nothing yet. */
    public static FixtureContents none() {
        return new FixtureContents(zone -> List.of());
    }

    /**
     * The usual products of a type in the zone it is put in.
     *
     * @param fixtureId id the new fixture gets
     */
    public static FixtureContents usual(DesignContext context, LevelSnapshot level, FixtureTypeSnapshot type,
            String fixtureId) {
        UsualProducts usual = new UsualProducts(context.catalogue(), context.standard());
        Map<String, List<PositionSnapshot>> byZone = new HashMap<>();
        return new FixtureContents(zoneId -> byZone.computeIfAbsent(zoneId, zone -> usual.positions(type,
                level.zone(zone).map(found -> found.code()).orElse(""), earlier(level, type, zone), fixtureId))
                .stream().map(NewPosition::like).toList());
    }

    private static int earlier(LevelSnapshot level, FixtureTypeSnapshot type, String zoneId) {
        return (int) level.fixtures().stream()
                .filter(fixture -> fixture.typeCode().equals(type.code()) && fixture.zoneId().equals(zoneId)).count();
    }

    /**
     * One product in the middle.
     *
     * @param fixtureId id the new fixture gets
     */
    public static FixtureContents product(DesignContext context, FixtureTypeSnapshot type, CatalogueProduct product,
            String fixtureId) {
        FixtureSnapshot empty = FixtureSnapshot.placed(fixtureId, type.code(), "", "",
                new FixturePlace(new Point(0, 0), 0), new FixtureSize(type.widthMm(), type.depthMm(), type.heightMm(),
                        type.clearMm(), type.clearSides()), false);
        FreePlaces places = new FreePlaces(context.catalogue(), context.standard().ruleLimits(), empty, type);
        List<DisplayPosition> made = new ArrayList<>();
        places.find(product.type(), product.sku(), 0, 0)
                .ifPresent(place -> made.add(NewPosition.at(place, product, fixtureId + ".P1", false)));
        return new FixtureContents(zone -> made.stream().map(EcoreUtil::copy).toList());
    }

    /** The fixture type to put a product on where no fixture stands: the first of the zone that has room for it. */
    public static Optional<FixtureTypeSnapshot> carrier(DesignContext context, CatalogueProduct product,
            String zoneCode) {
        UsualProducts usual = new UsualProducts(context.catalogue(), context.standard());
        return usual.carriers(product.type(), zoneCode).stream()
                .flatMap(code -> context.catalogue().fixtureType(code).stream())
                .filter(type -> !product(context, type, product, "").positions("").isEmpty()).findFirst();
    }

    /** New positions for a fixture in a zone, not in any plan yet; the zone's id may be empty. */
    public List<DisplayPosition> positions(String zoneId) {
        return positions.apply(zoneId);
    }
}
