package org.sceneplan.layout.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class DrawnShellTest {
    @Test
    void shellFarFromTheOriginComesToIt() throws Exception {
        StorePlan plan = shell(50_000, -20_000);

        assertTrue(DrawnShell.prepare(plan));

        LevelSnapshot moved = PlanSnapshotFactory.of(plan).levels().getFirst();
        LevelSnapshot expected = PlanSnapshotFactory.of(shell(0, 0)).levels().getFirst();
        assertEquals(expected.outline(), moved.outline());
        assertEquals(expected.walls(), moved.walls());
        assertEquals(expected.columns(), moved.columns());
        assertEquals(expected.obstacles(), moved.obstacles());
        assertEquals(expected.services(), moved.services());
        assertFalse(plan.getLayers().getFirst().isLocked(), "it can be worked on");
    }

    @Test
    void shellAtTheOriginStaysInStepWithItsDrawing() {
        StorePlan plan = shell(240, 240);

        assertFalse(DrawnShell.prepare(plan));
        assertEquals("240,240 9240,240 9240,6240 240,6240", plan.getLevels().getFirst().getOutline());
    }

    private static StorePlan shell(int x, int y) {
        return PlanBuilder.of("FAR", "HOME").level("L1", 3000, Ring.rectangle(x, y, x + 9000, y + 6000), level -> {
            level.wall("W1", new Segment(new Point(x + 3000, y), new Point(x + 3000, y + 2000)), 120);
            level.column("C1", new Point(x + 6000, y + 3000), 400, 400);
            level.obstacle("H1", ObstacleKind.HYDRANT, Ring.rectangle(x + 8700, y + 1000, x + 9000, y + 1500));
            level.service("E1", ServiceKind.THREE_PHASE, new Point(x + 8900, y + 5000));
        }).build();
    }
}
