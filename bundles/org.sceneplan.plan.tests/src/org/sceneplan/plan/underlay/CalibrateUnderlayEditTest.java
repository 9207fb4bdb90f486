package org.sceneplan.plan.underlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.io.PlanFile;

class CalibrateUnderlayEditTest {
    private StorePlan plan;
    private Underlay underlay;

    @BeforeEach
    void layAPictureUnderAPlan() {
        plan = PlanBuilder.of("S", "HOME").level("L1", 3_000, Ring.rectangle(0, 0, 9_000, 8_000)).build();
        underlay = PlanFactory.INSTANCE.createUnderlay();
        underlay.setId("U1");
        underlay.setFile("plan.png");
        underlay.setXMm(1_000);
        underlay.setYMm(500);
        underlay.setMmPerUnit(10);
        underlay.setOpacityPercent(50);
        plan.getLevels().getFirst().getUnderlays().add(underlay);
    }

    @Test
    void theFirstPlaceStaysAndTheSecondComesToTheKnownLength() throws Exception {
        byte[] before = PlanFile.bytes(plan);
        PlanHistory history = new PlanHistory(plan);

        assertFalse(history.execute(edit(Point.of(2_000, 1_500), Point.of(5_000, 1_500), 6_000)).isRefused());

        assertEquals(20, underlay.getMmPerUnit(), 1e-9);
        assertEquals(Point.of(0, -500), Point.of(underlay.getXMm(), underlay.getYMm()),
                "1000 mm left and below of the first place before, 2000 mm now");
        history.undo();
        assertArrayEquals(before, PlanFile.bytes(plan));
    }

    @Test
    void placesThatTellNoScaleAreRefused() {
        assertEquals("underlay.near", edit(Point.of(0, 0), Point.of(9, 0), 100).canApply().reasonKey());
        assertEquals("", edit(Point.of(0, 0), Point.of(10, 0), 100).canApply().reasonKey());
        assertEquals("underlay.length", edit(Point.of(0, 0), Point.of(900, 0), 0).canApply().reasonKey());
        assertEquals("underlay.length", edit(Point.of(0, 0), Point.of(900, 0), Double.NaN).canApply().reasonKey());
        assertEquals("underlay.length", edit(Point.of(0, 0), Point.of(900, 0), 1_000_001).canApply().reasonKey());
        underlay.setLocked(true);
        assertEquals("underlay.locked", edit(Point.of(0, 0), Point.of(900, 0), 100).canApply().reasonKey());
    }

    private CalibrateUnderlayEdit edit(Point from, Point to, double knownMm) {
        return new CalibrateUnderlayEdit(underlay, from, to, knownMm);
    }
}
