package org.sceneplan.layout.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.layout.fixture.PlacedFixture;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/** What a standard usually shows on fixtures of a type. */
public final class UsualProducts {
    private static final FixturePlace ORIGIN = new FixturePlace(new Point(0, 0), 0);

    private final CatalogueSnapshot catalogue;
    private final StandardSnapshot standard;

    /** An allowance with the zone it is of. */
    private record Use(ZoneTarget zone, FixtureAllowance allowance) {
    }

    /** Usual products of a standard. */
    public UsualProducts(CatalogueSnapshot catalogue, StandardSnapshot standard) {
        this.catalogue = catalogue;
        this.standard = standard;
    }

    /**
     * Codes of the product types that a fixture type carries: those of the zone first, then those of the other zones of
     * the standard.
     *
     * @param zoneCode zone the fixture stands in; may be unknown or empty
     * @return each code once; empty when the standard says nothing about the fixture type
     */
    public List<String> carried(String fixtureTypeCode, String zoneCode) {
        return uses(fixtureTypeCode, zoneCode).flatMap(use -> use.allowance().productTypeCodes().stream()).distinct()
                .toList();
    }

    /** Codes of the fixture types that carry a product type: those of the zone first; each once. */
    public List<String> carriers(String productTypeCode, String zoneCode) {
        return zones(zoneCode).flatMap(zone -> zone.fixtures().stream())
                .filter(allowance -> allowance.productTypeCodes().contains(productTypeCode))
                .map(FixtureAllowance::fixtureTypeCode).distinct().toList();
    }

    /**
     * The positions a new fixture usually gets.
     *
     * @param zoneCode zone it stands in; elsewhere than in zones that know the type, it is filled as in the first one
     * @param earlier how many fixtures of the type the zone has already: the product list runs on over them
     * @param fixtureId id that the ids of positions start with
     * @return positions as on a fixture at 0, 0 and angle 0; empty when the type shows no products
     */
    public List<PositionSnapshot> positions(FixtureTypeSnapshot type, String zoneCode, int earlier, String fixtureId) {
        Optional<Use> use = uses(type.code(), zoneCode).filter(each -> each.allowance().samplesPerFixture() > 0)
                .findFirst();
        if (use.isEmpty()) {
            return List.of();
        }
        PlacedFixture fixture = new PlacedFixture(type, use.get().allowance(), ORIGIN, type.clearSides() <= 1);
        PositionFiller filler = new PositionFiller(catalogue, standard.ruleLimits());
        for (int i = 0; i < earlier; i++) {
            filler.fill(fixture, use.get().zone(), fixtureId);
        }
        return filler.fill(fixture, use.get().zone(), fixtureId);
    }

    private Stream<Use> uses(String fixtureTypeCode, String zoneCode) {
        return zones(zoneCode).flatMap(zone -> zone.fixtures().stream()
                .filter(allowance -> allowance.fixtureTypeCode().equals(fixtureTypeCode))
                .map(allowance -> new Use(zone, allowance)));
    }

    private Stream<ZoneTarget> zones(String zoneCode) {
        return Stream.concat(standard.zones().stream().filter(zone -> zone.code().equals(zoneCode)),
                standard.zones().stream().filter(zone -> !zone.code().equals(zoneCode)));
    }
}
