package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;

/**
 * One product place on a fixture.
 *
 * @param number number in the fixture, row-column
 * @param side 0 = front side, 1 = back side of the fixture
 * @param alongMm centre of the product along the fixture's local x axis
 * @param inMm centre of the product along the fixture's local y axis
 * @param elevationMm underside above the floor
 * @param sku product, empty while only the type is decided
 * @param at the centre in plan coordinates
 * @param report what the store has reported of the sample
 */
public record PositionSnapshot(String id, String number, int row, int column, int side, int alongMm, int inMm,
        int elevationMm, String productTypeCode, String sku, int facings, int quantity, DisplayMode displayMode,
        SampleOwnership ownership, DisplayObligation obligation, HeroRank heroRank, Point at,
        SampleReport report) {

    /** A position of which the store has reported nothing. */
    public PositionSnapshot(String id, String number, int row, int column, int side, int alongMm, int inMm,
            int elevationMm, String productTypeCode, String sku, int facings, int quantity, DisplayMode displayMode,
            SampleOwnership ownership, DisplayObligation obligation, HeroRank heroRank, Point at) {
        this(id, number, row, column, side, alongMm, inMm, elevationMm, productTypeCode, sku, facings, quantity,
                displayMode, ownership, obligation, heroRank, at, SampleReport.NONE);
    }

    /** The same position on its fixture at another place. */
    PositionSnapshot on(FixturePlace place) {
        return at(FixtureFrame.toPlan(place, alongMm, inMm));
    }

    /** Whether it is the same position with the same product, wherever its fixture stands. */
    public boolean isShownLike(PositionSnapshot other) {
        return this == other || at(other.at).equals(other);
    }

    /** The same position with its underside at another height above the floor. */
    public PositionSnapshot withElevation(int newElevationMm) {
        return new PositionSnapshot(id, number, row, column, side, alongMm, inMm, newElevationMm, productTypeCode, sku,
                facings, quantity, displayMode, ownership, obligation, heroRank, at, report);
    }

    private PositionSnapshot at(Point place) {
        return new PositionSnapshot(id, number, row, column, side, alongMm, inMm, elevationMm, productTypeCode, sku,
                facings, quantity, displayMode, ownership, obligation, heroRank, place, report);
    }
}
