package org.sceneplan.plan.edit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class CutWallEditTest {
    private static final FixtureSize BAY = new FixtureSize(900, 400, 2200, 1000, 1);

    private final StorePlan plan = PlanBuilder.of("T1", "S_CLASS").layer("LY-1", "Shell")
            .plan(built -> built.getLayers().get(0).setKind("SHELL"))
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), content -> content
                    .wall("W-1", new Segment(new Point(2000, 4000), new Point(8000, 4000)), 200)
                    .zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 12000, 9000))
                    .fixture("F-1", "FBAY", "Z-1", new FixturePlace(new Point(3000, 4300), 180), BAY)
                    .fixture("F-2", "FBAY", "Z-1", new FixturePlace(new Point(7000, 4300), 180), BAY)
                    .fixture("F-3", "FBAY", "Z-1", new FixturePlace(new Point(3000, 3700), 0), BAY)
                    .fixture("F-4", "FBAY", "Z-1", new FixturePlace(new Point(7000, 3700), 0), BAY))
            .build();
    private final Level level = plan.getLevels().get(0);
    private final Wall wall = level.getWalls().get(0);

    private static String line(Wall wall) {
        return wall.getFromXMm() + "," + wall.getFromYMm() + " " + wall.getToXMm() + "," + wall.getToYMm();
    }

    @Test
    void whatLiesBeyondThePassageBecomesAWallOfItsOwn() throws Exception {
        EditHarness.applied(plan, new CutWallEdit(wall, 2000, 900));

        assertEquals(List.of("2000,4000 4000,4000", "4900,4000 8000,4000"),
                level.getWalls().stream().map(CutWallEditTest::line).toList());
        Wall rest = level.getWalls().get(1);
        assertEquals(List.of(200, wall.getReference()), List.of(rest.getThicknessMm(), rest.getReference()));
        PlanSnapshotFactory.of(plan);
    }

    @Test
    void fixturesStayWhereTheyAreAndFollowTheirPartFromNowOn() throws Exception {
        EditHarness.applied(plan, new DockEdit(level.getFixtures(), "", 0));
        List<String> before = level.getFixtures().stream().map(each -> each.getXMm() + "," + each.getYMm()).toList();
        assertTrue(level.getFixtures().stream().allMatch(each -> each.getDockHost().startsWith("W-1/")));

        EditHarness.applied(plan, new CutWallEdit(wall, 2000, 900));

        Wall rest = level.getWalls().get(1);
        assertEquals(before, level.getFixtures().stream().map(each -> each.getXMm() + "," + each.getYMm()).toList());
        assertEquals(List.of("W-1", rest.getId(), "W-1", rest.getId()), level.getFixtures().stream()
                .map(each -> each.getDockHost().replaceFirst("/.*", "")).toList());

        EditHarness.applied(plan, new MoveWallEdit(rest, new Segment(new Point(4900, 5000), new Point(8000, 5000))));
        List<Fixture> fixtures = level.getFixtures();
        assertEquals(List.of(4300, 5300, 3700, 4700), fixtures.stream().map(Fixture::getYMm).toList());
        assertEquals(List.of(3000, 7000, 3000, 7000), fixtures.stream().map(Fixture::getXMm).toList());
    }

    @Test
    void dimensionsToTheEndAndGroupsKnowTheNewPart() throws Exception {
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setId("DM-1");
        dimension.setFromXMm(2000);
        dimension.setFromYMm(4000);
        dimension.setToXMm(8000);
        dimension.setToYMm(4000);
        dimension.setFromElement(wall);
        dimension.setFromAnchor("start");
        dimension.setToElement(wall);
        dimension.setToAnchor("end");
        level.getDimensions().add(dimension);
        Group group = PlanFactory.INSTANCE.createGroup();
        group.setId("G-1");
        group.setName("store room");
        group.getMembers().addAll(List.of(wall, level.getFixtures().get(0)));
        level.getGroups().add(group);

        EditHarness.applied(plan, new CutWallEdit(wall, 2000, 900));

        assertEquals(List.of(wall, level.getWalls().get(1)),
                List.of(dimension.getFromElement(), dimension.getToElement()));
        assertEquals(8000, dimension.getToXMm());
        assertTrue(group.getMembers().contains(level.getWalls().get(1)));
    }

    @Test
    void passageNearAPointStaysInsideTheWall() throws Exception {
        EditHarness.applied(plan, CutWallEdit.near(wall, new Point(1000, 4100), 901));
        assertEquals("2000,4000 2050,4000", line(wall));
        EditHarness.applied(plan, CutWallEdit.near(level.getWalls().get(1), new Point(5000, 4100), 800));
        assertEquals("2951,4000 4600,4000", line(level.getWalls().get(1)));
    }

    @Test
    void wallsThatCarryLoadAndPassagesThatDoNotFitAreRefused() throws Exception {
        EditHarness.refused(plan, new CutWallEdit(wall, 2000, 299), "wall.cutNarrow", "W-1");
        EditHarness.refused(plan, new CutWallEdit(wall, 49, 900), "wall.cutRoom", "W-1");
        EditHarness.refused(plan, new CutWallEdit(wall, 5051, 900), "wall.cutRoom", "W-1");
        EditHarness.applied(plan, new CutWallEdit(wall, 5050, 900));
        wall.setStructural(true);
        Refusal refusal = EditHarness.refused(plan, new CutWallEdit(wall, 1000, 900), "wall.structural", "W-1");
        assertTrue(refusal.english().contains("carries load"), refusal.english());
        wall.setStructural(false);
        plan.getLayers().clear();
        EditHarness.refused(plan, new CutWallEdit(wall, 1000, 900), "shell.locked", "W-1");
    }
}
