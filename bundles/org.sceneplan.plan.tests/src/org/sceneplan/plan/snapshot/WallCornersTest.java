package org.sceneplan.plan.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.edit.shell.WallBody;

class WallCornersTest {
    private static final int THICK_MM = 200;
    private static final Point CORNER = new Point(3000, 6550);
    private static final Point NORTH = new Point(3000, 10_000);
    private static final Point EAST = new Point(6200, 6550);

    private static WallSnapshot wall(Point from, Point to, WallReference reference) {
        Segment line = new Segment(from, to);
        return new WallSnapshot("", line, THICK_MM, reference, false, WallBody.footprint(line, reference, THICK_MM),
                List.of(), List.of());
    }

    private static double filledMm2(WallSnapshot... walls) {
        List<Ring> bodies = new ArrayList<>(List.of(walls).stream().map(WallSnapshot::footprint).toList());
        double before = Region.of(bodies).areaMm2();
        bodies.addAll(WallCorners.of(List.of(walls)).stream().map(WallCorners.Corner::ring).toList());
        return Region.of(bodies).areaMm2() - before;
    }

    @Test
    void cornerMeasuredOnInnerFacesIsFilledWhicheverWayItsWallsWereDrawn() {
        double corner = THICK_MM * THICK_MM;

        assertEquals(corner, filledMm2(wall(NORTH, CORNER, WallReference.LEFT), wall(CORNER, EAST, WallReference.LEFT)));
        assertEquals(corner, filledMm2(wall(CORNER, NORTH, WallReference.RIGHT), wall(CORNER, EAST, WallReference.LEFT)));
        assertEquals(corner, filledMm2(wall(EAST, CORNER, WallReference.RIGHT), wall(CORNER, NORTH, WallReference.RIGHT)));
    }

    @Test
    void cornerOfCentreLinesIsFilledAndOneOfOuterFacesHasNoNotch() {
        assertEquals(THICK_MM * THICK_MM / 4, filledMm2(wall(NORTH, CORNER, WallReference.CENTRE),
                wall(CORNER, EAST, WallReference.CENTRE)));
        assertEquals(0, filledMm2(wall(NORTH, CORNER, WallReference.RIGHT), wall(CORNER, EAST, WallReference.RIGHT)));
    }

    @Test
    void wallsThatGoOnOrOnlyTouchAreLeftAsTheyAre() {
        WallSnapshot first = wall(NORTH, CORNER, WallReference.CENTRE);

        assertEquals(List.of(), WallCorners.of(List.of(first, wall(CORNER, new Point(3010, 0), WallReference.CENTRE))));
        assertEquals(List.of(), WallCorners.of(List.of(first, wall(new Point(3000, 8000), EAST, WallReference.LEFT))));
    }
}
