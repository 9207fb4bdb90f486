package org.sceneplan.plan.edit.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RotateElementsEdit;
import org.sceneplan.plan.edit.shell.AddServiceEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.shell.MoveWallEdit;

/** Service points go with the wall they stand at, in the same step of the history. */
class ServicesAtWallsTest {

    private final StorePlan plan = PlanBuilder.of("SP-T-0007", "S_CLASS").layer("LY-1", "Shell")
            .plan(built -> built.getLayers().get(0).setKind("SHELL"))
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), level -> level
                    .wall("W-1", new Segment(new Point(6000, 0), new Point(6000, 3000)), 120))
            .build();
    private final Level level = plan.getLevels().get(0);
    private final Wall wall = level.getWalls().get(0);

    private void done(PlanEdit edit) throws Exception {
        EditHarness.applied(plan, edit);
    }

    private ServicePoint service(int xMm, int yMm) throws Exception {
        done(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.SURVEYED, new Point(xMm, yMm), 300));
        return level.getServices().getLast();
    }

    private static String place(ServicePoint service) {
        return service.getXMm() + "," + service.getYMm();
    }

    @Test
    void pointsOnBothFacesKeepTheirGapWhenTheWallMoves() throws Exception {
        ServicePoint on = service(5940, 1000);
        ServicePoint before = service(5740, 2000);
        ServicePoint behind = service(6260, 2500);
        ServicePoint far = service(5400, 2000);

        done(new MoveElementsEdit(List.of(wall), 700, 0));

        assertEquals("6640,1000", place(on));
        assertEquals("6440,2000", place(before));
        assertEquals("6960,2500", place(behind));
        assertEquals("5400,2000", place(far));
    }

    @Test
    void pointsTurnWithTheWall() throws Exception {
        ServicePoint before = service(5740, 2000);

        done(new RotateElementsEdit(List.of(wall), new Point(6000, 3000), 90));

        assertEquals("7000,2740", place(before));
    }

    @Test
    void pointsStayWhereTheWallOnlyGetsLonger() throws Exception {
        ServicePoint before = service(5740, 2000);

        done(new MoveWallEdit(wall, new Segment(new Point(6000, 0), new Point(6000, 4000))));
        assertEquals("5740,2000", place(before));

        done(new MoveWallEdit(wall, new Segment(new Point(6000, 500), new Point(6000, 4000))));
        assertEquals("5740,2000", place(before));
    }

    @Test
    void aNearerWallKeepsItsPoints() throws Exception {
        ServicePoint corner = service(5840, 50);
        ServicePoint inner = service(5900, 300);

        done(new MoveElementsEdit(List.of(wall), 700, 0));
        assertEquals("5840,50", place(corner));
        assertEquals("6600,300", place(inner));

        done(new MoveOutlineEdgeEdit(level, 0, 100));
        assertEquals("5840,-50", place(corner));
        assertEquals("6600,300", place(inner));
    }

    @Test
    void pointsHalfAMetreBeforeAnEdgeOfTheOutlineFollowIt() throws Exception {
        ServicePoint sink = service(11800, 4000);
        ServicePoint far = service(11400, 4000);

        done(new MoveOutlineEdgeEdit(level, 1, 650));

        assertEquals("12450,4000", place(sink));
        assertEquals("11400,4000", place(far));
    }

    @Test
    void pointsMovedWithTheWallGoOnlyOnce() throws Exception {
        ServicePoint before = service(5740, 2000);

        done(new MoveElementsEdit(List.of(wall, before), 100, 0));

        assertEquals("5840,2000", place(before));
    }
}
