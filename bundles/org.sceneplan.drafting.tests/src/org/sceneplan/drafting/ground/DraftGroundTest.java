package org.sceneplan.drafting.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.Levels;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.arrange.DockFace;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class DraftGroundTest {

    @Test
    void hostsAreNamedAsThePlanNamesThem() throws InvalidPlanException {
        Ring room = Levels.ROOM.rotated(Point.of(0, 0), 17);
        StorePlan plan = PlanBuilder.of("T1", "S_CLASS").level("L1", 3600, room, level -> level
                .wall("L1.W1", new Segment(Point.of(1000, 3000), Point.of(4000, 4100)), 121)
                .column("L1.C1", Point.of(5000, 5000), 601, 400).last(Column.class, each -> each.setAngleDeg(30)))
                .build();
        LevelSnapshot level = PlanSnapshotFactory.of(plan).levels().get(0);
        Map<String, Segment> expected = new TreeMap<>();
        DockFace.of(plan.getLevels().get(0)).forEach(face -> expected.put(face.host(), face.face()));
        Map<String, Segment> found = new TreeMap<>();
        for (GroundElement element : DraftGround.of(level).near(room.box())) {
            element.lines().stream().filter(line -> !line.host().isEmpty())
                    .forEach(line -> found.put(line.host(), line.at()));
        }

        assertEquals(expected, found);
        assertEquals(10, found.size());
    }
}
