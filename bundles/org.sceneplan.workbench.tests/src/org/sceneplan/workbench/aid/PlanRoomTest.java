package org.sceneplan.workbench.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.geometry.Box;

class PlanRoomTest {
    private static final Box DRAWN = new Box(0, 0, 10_000, 5_000);
    private static final Box PAPER = new Box(-2_000, -3_000, 14_000, 9_000);

    @Test
    void roomAroundTheDrawingComesAndGoes() {
        PlanScale scale = new PlanScale(DRAWN);
        scale.zoom(0.1, 0, 0);
        List<Integer> widths = new ArrayList<>();
        scale.addListener(() -> widths.add(scale.widthPixels()));

        scale.reach(DRAWN, PAPER);
        assertEquals(200, scale.x(0), 1e-9);
        assertEquals(1_200, scale.heightPixels());
        scale.reach(DRAWN, PAPER);
        scale.reach(DRAWN, null);

        assertEquals(0, scale.x(0), 1e-9);
        assertEquals(List.of(1_600, 1_000), widths, "told when points move, and only then");
    }

    @Test
    void whatWasDrawnFartherOutKeepsItsRoom() {
        PlanScale scale = new PlanScale(DRAWN);
        scale.zoom(0.1, 0, 0);

        scale.reach(new Box(0, 0, 12_000, 5_000), PAPER);
        scale.reach(DRAWN, null);

        assertEquals(1_200, scale.widthPixels());
    }
}
