package org.sceneplan.layout.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
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

    /** How the catalogue's words on what a fixture type carries name a group of products. */
    private static final Map<String, String> WORDS_BY_GROUP = Map.of("tv", "tvs?", "fridge", "fridges?", "laundry",
            "washers?", "ac", "ac", "kitchen", "hood|hob|oven|full set", "water_heater", "heaters?", "small_kitchen",
            "small|appliances?", "3c", "phones?|laptops?|pcs?|computers?");

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

    /**
     * Whether a fixture type carries a product type: the standard or the catalogue names it or others of its group
     * there, or neither says anything.
     */
    public boolean carries(FixtureTypeSnapshot fixture, ProductTypeSnapshot type) {
        List<String> carried = carried(fixture.code(), "");
        return carried.stream().flatMap(code -> catalogue.productType(code).stream())
                .anyMatch(other -> other.code().equals(type.code()) || other.group().equals(type.group()))
                || isNamed(fixture, type) || carried.isEmpty() && fixture.carries().isBlank();
    }

    private static boolean isNamed(FixtureTypeSnapshot fixture, ProductTypeSnapshot type) {
        String words = WORDS_BY_GROUP.getOrDefault(type.group(), "");
        return !words.isEmpty() && Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE)
                .matcher(fixture.carries()).find();
    }

    /**
     * Codes of the fixture types that carry a product type, each once: those that the standard names for it, of the
     * zone first, then those that carry others of its group.
     */
    public List<String> carriers(ProductTypeSnapshot type, String zoneCode) {
        Stream<String> named = zones(zoneCode).flatMap(zone -> zone.fixtures().stream())
                .filter(allowance -> allowance.productTypeCodes().contains(type.code()))
                .map(FixtureAllowance::fixtureTypeCode);
        Stream<String> others = catalogue.fixtureTypes().stream().filter(fixture -> carries(fixture, type))
                .map(FixtureTypeSnapshot::code);
        return Stream.concat(named, others).distinct().toList();
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
