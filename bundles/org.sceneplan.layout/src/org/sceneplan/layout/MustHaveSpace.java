package org.sceneplan.layout;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.ZoneTarget;

/** Floor that the must-have fixtures of a zone need, so that a small shop gives a zone room for what it must hold. */
final class MustHaveSpace {
    private static final double PASSAGE_MM = 900;
    private static final double SHARED = 0.85;

    private MustHaveSpace() {
    }

    /**
     * Footprints with clearances and a passage at one end, less what clearances share with each other and the aisle;
     * mm2.
     */
    static double neededMm2(ZoneTarget zone, CatalogueSnapshot catalogue) {
        double sum = 0;
        for (FixtureAllowance allowance : zone.fixtures()) {
            FixtureTypeSnapshot type = catalogue.fixtureType(allowance.fixtureTypeCode()).orElse(null);
            if (type != null && allowance.minCount() > 0) {
                int openSides = Math.min(2, type.clearSides());
                double depth = type.depthMm() + type.clearMm() * (double) openSides;
                sum += allowance.minCount() * (type.widthMm() + PASSAGE_MM) * depth;
            }
        }
        return sum * SHARED;
    }
}
