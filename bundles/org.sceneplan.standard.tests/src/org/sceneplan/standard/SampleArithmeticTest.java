package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.model.standard.Placing;

/**
 * The numbers add up: on paper, each zone at its target share is filled with its fixtures by priority, and the samples
 * that stand on them reach the minima of the format.
 *
 * <p>A fixture costs width x (depth + free depth x open sides, half of it shared). Only part of the zone is filled, the
 * rest is lost to columns, corners and paths. Fixtures on walls find a wall no longer than a compact zone has on one
 * and a half of its sides.
 */
final class SampleArithmeticTest {

    /** Share of a zone that fixtures with their free depth fill. */
    private static final double FILL_RATIO = 0.65;
    /** Length of wall of a zone along the outer wall, in sides of a square of its area. */
    private static final double WALL_SIDES = 1.5;
    /** The same for a zone that lies inside. */
    private static final double INNER_WALL_SIDES = 0.9;
    /** Shop windows that a store has at least. */
    private static final int WINDOW_PLACES = 2;

    private final Map<String, CodeLists.FixtureCode> fixtureByCode = CodeLists.fixtures();
    private final Map<String, CodeLists.ProductCode> productByCode = CodeLists.products();

    @ParameterizedTest
    @CsvSource({"S_CLASS,1044,true", "SMART_KITCHEN,260,true", "HOME,740,true", "THREE_C,137,true",
        "S_CLASS,1044,false", "SMART_KITCHEN,260,false", "HOME,740,false", "THREE_C,137,false"})
    void typicalStoreReachesItsMinimumSamples(String id, double storeM2, boolean takingTurns)
            throws StandardReadException {
        StandardSnapshot standard = StandardLibrary.bundled().standard(id);

        List<String> shown = new ArrayList<>();
        for (ZoneTarget zone : standard.zones()) {
            shown.addAll(productsShown(zone, storeM2 * zone.targetPercent() / 100, takingTurns));
        }

        for (SampleMinimum sample : standard.samples()) {
            long count = shown.stream().filter(code -> sample.counts(code, productByCode.get(code).group())).count();
            assertTrue(count >= sample.minCount(),
                    "%s %s: %d of %d".formatted(id, sample.code(), count, sample.minCount()));
        }
    }

    @ParameterizedTest
    @CsvSource({"S_CLASS,1044", "SMART_KITCHEN,260", "HOME,740", "THREE_C,137"})
    void mustHavesFitIntoTheirZones(String id, double storeM2) throws StandardReadException {
        for (ZoneTarget zone : StandardLibrary.bundled().standard(id).zones()) {
            double zoneM2 = storeM2 * zone.targetPercent() / 100;
            double mustM2 = zone.fixtures().stream()
                    .mapToDouble(fixture -> fixture.minCount() * floorM2(fixture)).sum();
            assertTrue(mustM2 <= 0.8 * zoneM2, "%s %s: %.1f of %.1f m²".formatted(id, zone.code(), mustM2, zoneM2));
        }
    }

    /** What stands on a fixture is no wider or deeper than it, one product at a time. */
    @Test
    void productsFitOnTheirFixtures() throws StandardReadException {
        for (String id : StandardLibrary.bundled().ids()) {
            for (ZoneTarget zone : StandardLibrary.bundled().standard(id).zones()) {
                for (FixtureAllowance fixture : zone.fixtures()) {
                    for (String code : fixture.productTypeCodes()) {
                        CodeLists.FixtureCode below = fixtureByCode.get(fixture.fixtureTypeCode());
                        CodeLists.ProductCode product = productByCode.get(code);
                        assertTrue(product.widthMm() <= below.widthMm(), "%s on %s %s".formatted(code, zone.code(),
                                fixture.fixtureTypeCode()));
                    }
                }
            }
        }
    }

    private double floorM2(FixtureAllowance fixture) {
        return fixtureByCode.get(fixture.fixtureTypeCode()).floorM2();
    }

    private List<String> productsShown(ZoneTarget zone, double zoneM2, boolean takingTurns) {
        Map<FixtureAllowance, Integer> countByFixture = new ZoneFilling(zone, zoneM2, takingTurns).fill();
        List<String> products = new ArrayList<>();
        countByFixture.forEach((fixture, count) -> {
            for (int position = 0; position < count * fixture.samplesPerFixture(); position++) {
                products.add(fixture.productTypeCodes().get(position % fixture.productTypeCodes().size()));
            }
        });
        return products;
    }

    /**
     * Must-haves first, then by priority until area, wall or the largest count ends it. Fixtures of one priority take
     * turns, or the first takes all it can: the standard must work either way.
     */
    private final class ZoneFilling {

        private final ZoneTarget zone;
        private final boolean takingTurns;
        private final Map<FixtureAllowance, Integer> countByFixture = new LinkedHashMap<>();
        private double areaLeftM2;
        private double wallLeftM;

        ZoneFilling(ZoneTarget zone, double zoneM2, boolean takingTurns) {
            this.zone = zone;
            this.takingTurns = takingTurns;
            areaLeftM2 = FILL_RATIO * zoneM2;
            wallLeftM = (zone.needsWall() ? WALL_SIDES : INNER_WALL_SIDES) * Math.sqrt(zoneM2);
        }

        Map<FixtureAllowance, Integer> fill() {
            zone.fixtures().forEach(fixture -> {
                countByFixture.put(fixture, 0);
                for (int must = 0; must < fixture.minCount(); must++) {
                    take(fixture);
                }
            });
            for (int priority = 1; priority <= 9; priority++) {
                boolean placed = true;
                while (placed) {
                    placed = false;
                    for (FixtureAllowance fixture : zone.fixtures()) {
                        while (fixture.priority() == priority && fits(fixture)) {
                            take(fixture);
                            placed = true;
                            if (takingTurns) {
                                break;
                            }
                        }
                    }
                }
            }
            return countByFixture;
        }

        private boolean fits(FixtureAllowance fixture) {
            int count = countByFixture.get(fixture);
            return count < fixture.maxCount() && (fixture.placing() != Placing.WINDOW || count < WINDOW_PLACES)
                    && floorM2(fixture) <= areaLeftM2 && wallM(fixture) <= wallLeftM;
        }

        private void take(FixtureAllowance fixture) {
            countByFixture.merge(fixture, 1, Integer::sum);
            areaLeftM2 -= floorM2(fixture);
            wallLeftM -= wallM(fixture);
        }

        private double wallM(FixtureAllowance fixture) {
            return fixture.placing() == Placing.WALL
                    ? fixtureByCode.get(fixture.fixtureTypeCode()).widthMm() / 1000.0 : 0;
        }
    }
}
