package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class MotionEditsTest {

    private static final Segment VERTICAL = new Segment(new Point(10000, 0), new Point(10000, 1000));

    private StorePlan plan;
    private Level level;
    private Fixture fixture;

    @BeforeEach
    void shopWithUnlockedShell() {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
        fixture = level.getFixtures().get(0);
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
    }

    @Test
    void everythingWithAPlaceMovesByTheSameDistance() throws Exception {
        Note note = add(level.getNotes(), PlanFactory.INSTANCE.createNote());
        note.setId("N-1");
        Guide guide = add(level.getGuides(), PlanFactory.INSTANCE.createGuide());
        guide.setId("GL-1");
        guide.setVertical(true);
        Underlay underlay = add(level.getUnderlays(), PlanFactory.INSTANCE.createUnderlay());
        underlay.setId("U-1");
        underlay.setFile("a.png");
        Dimension dimension = add(level.getDimensions(), PlanFactory.INSTANCE.createDimension());
        dimension.setId("DM-1");
        dimension.setToXMm(500);
        List<EObject> all = level.eContents().stream().filter(each -> !each.eClass().getName().equals(
                "MaterialPlacement")).toList();

        EditHarness.applied(plan, new MoveElementsEdit(all, 700, -20));

        assertEquals(List.of(4700, 10980), List.of(fixture.getXMm(), fixture.getYMm()));
        assertEquals(List.of(700, -20), List.of(note.getXMm(), note.getYMm()));
        assertEquals(700, guide.getPositionMm());
        assertEquals(List.of(700, -20), List.of(underlay.getXMm(), underlay.getYMm()));
        assertEquals(List.of(700, -20, 1200, -20), ends(dimension));
        assertEquals("700,3980 9700,3980 9700,11980 700,11980", level.getZones().get(0).getOutline());
        assertEquals(10700, level.getColumns().get(0).getXMm());
        assertEquals(List.of(6700, -20, 6700, 3980), ends(level.getWalls().get(0)));
        assertEquals(8700, level.getOpenings().get(0).getOffsetMm(), "along its edge, which runs east");
        assertEquals("700,10980 1100,10980 1100,11980 700,11980", level.getObstacles().get(0).getOutline());
        assertEquals(List.of(700, 2980), List.of(level.getServices().get(0).getXMm(),
                level.getServices().get(0).getYMm()));
        PlanSnapshotFactory.of(plan);
    }

    @Test
    void groupMovesWithAllItsMembers() throws Exception {
        Group group = add(level.getGroups(), PlanFactory.INSTANCE.createGroup());
        group.setId("G-1");
        group.getMembers().addAll(level.getFixtures());

        EditHarness.applied(plan, new MoveElementsEdit(List.of(group, fixture), 100, 0));

        assertEquals(4100, fixture.getXMm());
        assertEquals(15100, level.getFixtures().get(1).getXMm());
    }

    @Test
    void positionMovesOnItsFixtureWhicheverWayThatIsTurned() throws Exception {
        fixture.setAngleDeg(90);
        DisplayPosition position = fixture.getPositions().get(0);

        EditHarness.applied(plan, new MoveElementsEdit(List.of(position), 0, 30));
        assertEquals(-170, position.getAlongMm());
        EditHarness.applied(plan, new MoveElementsEdit(List.of(position, fixture), 0, 30));
        assertEquals(-170, position.getAlongMm(), "goes with its fixture");
    }

    @Test
    void endOfADimensionThatHangsOnAnElementStays() throws Exception {
        Dimension dimension = add(level.getDimensions(), PlanFactory.INSTANCE.createDimension());
        dimension.setId("DM-1");
        dimension.setToXMm(500);
        dimension.setFromElement(level);
        dimension.setFromAnchor("corner/0");

        EditHarness.applied(plan, new MoveElementsEdit(List.of(dimension), 0, 70));
        assertEquals(List.of(0, 0, 500, 70), ends(dimension));
        dimension.setToElement(level);
        dimension.setToAnchor("corner/1");
        EditHarness.refused(plan, new MoveElementsEdit(List.of(dimension), 0, 70), "move.anchored", "DM-1");
    }

    @Test
    void openingLeavesItsEdgeNever() throws Exception {
        EditHarness.refused(plan, new MoveElementsEdit(level.getOpenings(), 10201, 0), "move.opening", "D-1");
        EditHarness.refused(plan, new MoveElementsEdit(level.getOpenings(), -8001, 0), "move.opening", "D-1");
        EditHarness.applied(plan, new MoveElementsEdit(level.getOpenings(), 10200, 55));
        EditHarness.refused(plan, new RotateElementsEdit(level.getOpenings(), new Point(0, 0), 90), "move.opening",
                "D-1");
    }

    @Test
    void whatHasNoPlaceOrIsLockedIsRefusedAsAWhole() throws Exception {
        EditHarness.refused(plan, new MoveElementsEdit(List.of(), 1, 1), "elements.none", "");
        EditHarness.refused(plan, new MoveElementsEdit(List.of(fixture, level), 1, 1), "move.noPlace", "L1");
        EditHarness.refused(plan, new MoveElementsEdit(level.getMaterials(), 1, 1), "move.noPlace", "M-1");
        EditHarness.refused(plan, new MoveElementsEdit(List.of(fixture), 1_000_000, 0), "number.range", "F-1");
        level.getFixtures().get(1).setLocked(true);
        EditHarness.refused(plan, new MoveElementsEdit(level.getFixtures(), 1, 1), "element.locked", "F-2");
    }

    @Test
    void shellStaysWhileItsLayerIsLocked() throws Exception {
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, true));

        EditHarness.refused(plan, new MoveElementsEdit(level.getWalls(), 1, 1), "shell.locked", "WL-1");
        EditHarness.refused(plan, new MoveElementsEdit(level.getColumns(), 1, 1), "shell.locked", "C-1");
        EditHarness.refused(plan, new MoveElementsEdit(level.getOpenings(), 1, 1), "shell.locked", "D-1");
        Refusal refusal = EditHarness.refused(plan, new MoveElementsEdit(level.getObstacles(), 1, 1), "shell.locked",
                "O-1");
        assertEquals("obstacle 'O-1': The shell is locked; unlock the layer 'Shell' first.", refusal.english());
        EditHarness.applied(plan, new MoveElementsEdit(level.getFixtures(), 1, 1));
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.FIXTURES, true));
        EditHarness.refused(plan, new MoveElementsEdit(level.getFixtures(), 1, 1), "kind.locked", "F-1");
    }

    @Test
    void rotationTurnsPlacesAndAngles() throws Exception {
        EditHarness.applied(plan, new RotateElementsEdit(List.of(fixture, level.getFixtures().get(1),
                level.getWalls().get(0), level.getObstacles().get(0)), new Point(0, 0), -90));

        assertEquals(List.of(11000, -4000), List.of(fixture.getXMm(), fixture.getYMm()));
        assertEquals(270, fixture.getAngleDeg());
        assertEquals(0.5, level.getFixtures().get(1).getAngleDeg());
        assertEquals(List.of(0, -6000, 4000, -6000), ends(level.getWalls().get(0)));
        assertEquals("11000,0 11000,-400 12000,-400 12000,0", level.getObstacles().get(0).getOutline());
        assertThrows(IllegalArgumentException.class,
                () -> new RotateElementsEdit(List.of(fixture), new Point(0, 0), Double.NaN));
    }

    @Test
    void guideTurnsByQuartersOnly() throws Exception {
        Guide guide = add(level.getGuides(), PlanFactory.INSTANCE.createGuide());
        guide.setId("GL-1");
        guide.setPositionMm(300);

        EditHarness.applied(plan, new RotateElementsEdit(List.of(guide), new Point(100, 100), 90));
        assertEquals(-100, guide.getPositionMm());
        assertEquals(true, guide.isVertical());
        EditHarness.refused(plan, new RotateElementsEdit(List.of(guide), new Point(100, 100), 45), "move.guide",
                "GL-1");
    }

    @Test
    void mirroredFixtureLooksWhereTheMirrorShowsItAndItsProductsChangeSides() throws Exception {
        fixture.setAngleDeg(90);

        EditHarness.applied(plan, new MirrorElementsEdit(List.of(fixture), VERTICAL));

        assertEquals(List.of(16000, 11000), List.of(fixture.getXMm(), fixture.getYMm()));
        assertEquals(270, fixture.getAngleDeg(), "looked east, looks west");
        DisplayPosition first = fixture.getPositions().get(0);
        assertEquals(List.of(200, 2, "1-2"), List.of(first.getAlongMm(), first.getColumn(), first.getNumber()));
        assertEquals(new Point(16000, 10800), PlanSnapshotFactory.of(plan).levels().get(0).fixtures().get(0)
                .positions().get(0).at(), "was at y 10800 and still is");
    }

    @Test
    void mirroringTwiceGivesTheSamePlan() throws Exception {
        level.getWalls().get(0).setReference(WallReference.LEFT);
        List<EObject> all = level.eContents().stream().filter(each -> !each.eClass().getName().equals(
                "MaterialPlacement")).toList();
        Ring footprint = PlanSnapshotFactory.of(plan).levels().get(0).walls().get(0).footprint();
        String before = new String(org.sceneplan.plan.io.PlanFile.bytes(plan), java.nio.charset.StandardCharsets.UTF_8);

        EditHarness.applied(plan, new MirrorElementsEdit(all, VERTICAL));
        Wall wall = level.getWalls().get(0);
        assertEquals(WallReference.RIGHT, wall.getReference());
        assertEquals(footprint.areaMm2(), PlanSnapshotFactory.of(plan).levels().get(0).walls().get(0).footprint()
                .areaMm2());
        assertEquals(20000 - 8000 - 1800, level.getOpenings().get(0).getOffsetMm());
        EditHarness.applied(plan, new MirrorElementsEdit(all, VERTICAL));

        assertEquals(before, new String(org.sceneplan.plan.io.PlanFile.bytes(plan),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void mirrorNeedsALineAndLeavesUnderlaysAlone() throws Exception {
        Underlay underlay = add(level.getUnderlays(), PlanFactory.INSTANCE.createUnderlay());
        underlay.setId("U-1");
        underlay.setFile("a.png");

        EditHarness.refused(plan, new MirrorElementsEdit(List.of(underlay), VERTICAL), "mirror.underlay", "U-1");
        assertThrows(IllegalArgumentException.class, () -> new MirrorElementsEdit(List.of(fixture),
                new Segment(new Point(1, 1), new Point(1, 1))));
    }

    private static List<Integer> ends(Wall wall) {
        return List.of(wall.getFromXMm(), wall.getFromYMm(), wall.getToXMm(), wall.getToYMm());
    }

    private static List<Integer> ends(Dimension dimension) {
        return List.of(dimension.getFromXMm(), dimension.getFromYMm(), dimension.getToXMm(), dimension.getToYMm());
    }

    private static <T> T add(List<T> list, T element) {
        list.add(element);
        return element;
    }
}
