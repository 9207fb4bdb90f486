package org.sceneplan.rules.budget;

import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * Cost of all fixtures of a plan in CNY, without transport and fit-out: both ends of the price bands of the catalogue.
 *
 * <p>Quantity follows the unit of the catalogue, as in the fixture list: pieces are 1; bays are the width over the
 * width of one bay, rounded, at least 1; metres are the width rounded to 0.01 m. Types without price cost nothing here.
 *
 * @param unpriced number of fixtures the catalogue has no price for
 */
public record FixtureCost(double lowCny, double highCny, int fixtures, int unpriced) {

    private static final double MM_PER_M = 1000;

    /** Adds up all levels. */
    public static FixtureCost of(List<LevelSnapshot> levels, CatalogueSnapshot catalogue) {
        double low = 0;
        double high = 0;
        int fixtures = 0;
        int unpriced = 0;
        for (LevelSnapshot level : levels) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                fixtures++;
                Optional<FixtureTypeSnapshot> type = catalogue.fixtureType(fixture.typeCode());
                if (type.isEmpty() || type.get().priceHighCny() <= 0) {
                    unpriced++;
                } else {
                    double quantity = quantity(fixture, type.get());
                    low += quantity * type.get().priceLowCny();
                    high += quantity * type.get().priceHighCny();
                }
            }
        }
        return new FixtureCost(Math.rint(low), Math.rint(high), fixtures, unpriced);
    }

    /** Middle of the band: what is to be expected. */
    public double meanCny() {
        return (lowCny + highCny) / 2;
    }

    private static double quantity(FixtureSnapshot fixture, FixtureTypeSnapshot type) {
        return switch (type.unit()) {
            case "m" -> Math.rint(fixture.widthMm() / MM_PER_M * 100) / 100;
            case "bay" -> Math.max(1, Math.round((double) fixture.widthMm() / type.widthMm()));
            default -> 1;
        };
    }
}
