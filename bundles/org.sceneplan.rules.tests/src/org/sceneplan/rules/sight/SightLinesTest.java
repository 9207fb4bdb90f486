package org.sceneplan.rules.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.at;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.TestStandard;

class SightLinesTest {

    private static final Ring L_SHAPE = Ring.parse("0,0 10000,0 10000,4000 4000,4000 4000,10000 0,10000");
    private static final Point WEST = Point.of(500, 2000);

    @Test
    void higherThingsBlockAndLowerOnesAreLookedOver() {
        assertTrue(lines(gondola(1500)).isOpen(WEST, Point.of(9500, 2000), ""));
        assertEquals(Optional.of("G"), lines(gondola(1501)).blocking(WEST, Point.of(9500, 2000), ""));
        assertTrue(lines(gondola(1501)).isOpen(WEST, Point.of(5000, 2000), "G"));
    }

    @Test
    void lineMayGrazeAThing() {
        assertTrue(lines(gondola(2000)).isOpen(Point.of(500, 2500), Point.of(9500, 2500), ""));
        assertTrue(lines(gondola(2000)).isOpen(Point.of(500, 2497), Point.of(9500, 2497), ""));
        assertFalse(lines(gondola(2000)).isOpen(Point.of(500, 2496), Point.of(9500, 2496), ""));
    }

    @Test
    void shellColumnsAndWallsBlock() {
        SightLines lines = lines(PlanBuilder.of("PLAN", "TEST").level("L1", 3000, L_SHAPE,
                level -> level.column("C", Point.of(2000, 7000), 400, 400)
                        .wall("W", new Segment(Point.of(7000, 0), Point.of(7000, 2000)), 100)));

        assertEquals(Optional.of(""), lines.blocking(Point.of(9500, 3000), Point.of(500, 9500), ""));
        assertEquals(Optional.of("C"), lines.blocking(Point.of(2000, 500), Point.of(2000, 9500), ""));
        assertEquals(Optional.of("W"), lines.blocking(WEST, Point.of(9500, 500), ""));
        assertTrue(lines.isOpen(Point.of(4000, 9000), Point.of(4000, 500), ""));
    }

    private static PlanBuilder gondola(int heightMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, L_SHAPE,
                level -> level.fixture("G", "GOND", "", at(5000, 2000, 0), new FixtureSize(900, 1000, heightMm, 0, 0)));
    }

    private static SightLines lines(PlanBuilder plan) {
        return new SightLines(Ask.context(plan.build(), TestStandard.create()).plan().levels().get(0), 1500);
    }
}
