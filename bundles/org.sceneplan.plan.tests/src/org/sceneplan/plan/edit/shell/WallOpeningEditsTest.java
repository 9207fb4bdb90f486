package org.sceneplan.plan.edit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MirrorElementsEdit;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.SetAttributeEdit;
import org.sceneplan.plan.io.PlanFile;

class WallOpeningEditsTest {

    private static final Segment EAST = new Segment(new Point(2000, 4000), new Point(8000, 4000));

    private final StorePlan plan = PlanBuilder.of("T1", "S_CLASS").layer("LY-1", "Shell")
            .plan(built -> built.getLayers().get(0).setKind("SHELL"))
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), content -> content
                    .wall("W-1", EAST, 200).wallOpening("D-1", 1000, 900, WallOpeningSwing.LEFT))
            .build();
    private final Level level = plan.getLevels().get(0);
    private final Wall wall = level.getWalls().get(0);
    private final WallOpening door = wall.getOpenings().get(0);

    private static WallOpening draft(int offsetMm, int widthMm) {
        WallOpening opening = PlanFactory.INSTANCE.createWallOpening();
        opening.setOffsetMm(offsetMm);
        opening.setWidthMm(widthMm);
        return opening;
    }

    @Test
    void doorIsAddedWithAnIdOfItsWall() throws Exception {
        EditHarness.applied(plan, new AddWallOpeningEdit(wall, draft(1900, 800)));

        assertEquals(List.of("D-1", "W-1.D1"), wall.getOpenings().stream().map(WallOpening::getId).toList());
    }

    @Test
    void doorNearAPointHasItsMiddleThereAsFarAsTheWallAllows() throws Exception {
        EditHarness.applied(plan, AddWallOpeningEdit.near(wall, draft(0, 800), new Point(6000, 4300)));
        EditHarness.applied(plan, AddWallOpeningEdit.near(wall, draft(0, 800), new Point(9000, 3900)));

        assertEquals(List.of(1000, 3600, 5200), wall.getOpenings().stream().map(WallOpening::getOffsetMm).toList());
    }

    @Test
    void copyOfADoorStandsBesideItWhereTheWallHasRoom() throws Exception {
        door.setLocked(true);
        AddWallOpeningEdit edit = AddWallOpeningEdit.beside(wall, door);
        EditHarness.applied(plan, edit);
        assertEquals(List.of(2200, false), List.of(edit.added().getOffsetMm(), edit.added().isLocked()));
        EditHarness.applied(plan, AddWallOpeningEdit.beside(wall, door, new Point(4650, 4100)));
        EditHarness.applied(plan, AddWallOpeningEdit.beside(wall, door, new Point(4650, 4100)));
        EditHarness.applied(plan, AddWallOpeningEdit.beside(wall, door, new Point(2000, 4100)));

        assertEquals(List.of(1000, 2200, 3400, 4600, 0),
                wall.getOpenings().stream().map(WallOpening::getOffsetMm).toList());
        EditHarness.refused(plan, AddWallOpeningEdit.beside(wall, door), "wallOpening.overlaps", "W-1");
    }

    @Test
    void placesOverTheEndOverAnotherDoorAndInWallsThatCarryLoadAreRefused() throws Exception {
        EditHarness.refused(plan, new AddWallOpeningEdit(wall, draft(5201, 800)), "wallOpening.leavesWall", "W-1");
        EditHarness.refused(plan, new AddWallOpeningEdit(wall, draft(1899, 800)), "wallOpening.overlaps", "W-1");
        EditHarness.refused(plan, new AddWallOpeningEdit(wall, draft(3000, 299)), "number.range", "W-1.D1");
        wall.setStructural(true);
        EditHarness.refused(plan, new AddWallOpeningEdit(wall, draft(3000, 800)), "wall.structural", "W-1");
        EditHarness.refused(plan, new MoveWallOpeningEdit(door, 1200), "wall.structural", "W-1");
    }

    @Test
    void doorMovesAlongItsWallAndGetsAnotherWidthAtEitherJamb() throws Exception {
        EditHarness.applied(plan, MoveWallOpeningEdit.near(door, new Point(5000, 1000)));
        assertEquals(2550, door.getOffsetMm());
        EditHarness.applied(plan, MoveWallOpeningEdit.resized(door, 1000, false));
        assertEquals(List.of(2450, 1000), List.of(door.getOffsetMm(), door.getWidthMm()));
        EditHarness.applied(plan, MoveWallOpeningEdit.resized(door, 1100, true));
        assertEquals(List.of(2450, 1100), List.of(door.getOffsetMm(), door.getWidthMm()));
        EditHarness.refused(plan, new MoveWallOpeningEdit(door, 4901), "wallOpening.leavesWall", "D-1");
    }

    @Test
    void doorGoesToTheInnerWallThatIsNearest() throws Exception {
        Wall other = EcoreUtil.copy(wall);
        other.setId("W-2");
        other.getOpenings().clear();
        other.setToXMm(2000);
        other.setToYMm(8000);
        level.getWalls().add(other);
        EditHarness.applied(plan, MoveWallOpeningEdit.near(door, new Point(2300, 6000)));
        assertEquals(List.of(other, 1550), List.of(door.eContainer(), door.getOffsetMm()));
        EditHarness.applied(plan, MoveWallOpeningEdit.near(door, new Point(2000, 3900)));
        assertEquals(List.of(other, 0), List.of(door.eContainer(), door.getOffsetMm()), "both walls are as near");

        wall.setLocked(true);
        EditHarness.refused(plan, MoveWallOpeningEdit.near(door, new Point(6000, 4100)), "element.locked", "W-1");
    }

    @Test
    void doorKeepsItsDistanceFromTheNearerEndOfItsWall() throws Exception {
        EditHarness.applied(plan, new MoveWallEdit(wall, new Segment(EAST.from(), new Point(7000, 4000))));
        assertEquals(1000, door.getOffsetMm());
        EditHarness.applied(plan, new MoveWallOpeningEdit(door, 4000));
        EditHarness.applied(plan, new MoveWallEdit(wall, new Segment(EAST.from(), new Point(7500, 4000))));
        assertEquals(4500, door.getOffsetMm());
        EditHarness.applied(plan, new SetAttributeEdit(wall, (EAttribute) wall.eClass().getEStructuralFeature("toXMm"), 7400));
        assertEquals(4400, door.getOffsetMm());
    }

    @Test
    void wallThatWouldBeTooShortForItsDoorIsRefused() throws Exception {
        EditHarness.refused(plan, new MoveWallEdit(wall, new Segment(EAST.from(), new Point(3899, 4000))),
                "wallOpening.leavesWall", "D-1");
        EditHarness.applied(plan, new MoveWallEdit(wall, new Segment(EAST.from(), new Point(3900, 4000))));
    }

    @Test
    void doorGoesWithItsWallAndAloneOnlyAlongIt() throws Exception {
        EditHarness.applied(plan, new MoveElementsEdit(List.of(wall), 500, 700));
        assertEquals(1000, door.getOffsetMm());
        EditHarness.applied(plan, new MoveElementsEdit(List.of(door), 500, 700));
        assertEquals(1500, door.getOffsetMm());
        EditHarness.refused(plan, new MoveElementsEdit(List.of(door), -1501, 0), "move.wallOpening", "D-1");
    }

    @Test
    void mirroredWallHasItsDoorOnTheSameSpotOfTheMirror() throws Exception {
        EditHarness.applied(plan, new MirrorElementsEdit(List.of(wall),
                new Segment(new Point(0, 4500), new Point(9000, 4500))));

        assertEquals(List.of(5000, WallOpeningSwing.RIGHT, 1000),
                List.of(wall.getFromYMm(), door.getSwing(), door.getOffsetMm()));
    }

    @Test
    void copyOfAWallBringsItsDoor() throws Exception {
        EditHarness.applied(plan, new PasteEdit(List.of(wall), level, 0, 2000));

        WallOpening copy = level.getWalls().get(1).getOpenings().get(0);
        assertEquals(List.of(level.getWalls().get(1).getId() + ".D1", 1000),
                List.of(copy.getId(), copy.getOffsetMm()));
    }

    @Test
    void dimensionAtAJambFollowsDoorAndWallAndLosesItsHoldWithThem() throws Exception {
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setId("DM-1");
        dimension.setFromElement(door);
        dimension.setFromAnchor("start");
        dimension.setFromXMm(3000);
        dimension.setFromYMm(4000);
        level.getDimensions().add(dimension);
        EditHarness.applied(plan, new MoveWallOpeningEdit(door, 1400));
        EditHarness.applied(plan, new MoveElementsEdit(List.of(wall), 0, 300));
        assertEquals(List.of(3400, 4300), List.of(dimension.getFromXMm(), dimension.getFromYMm()));

        EditHarness.applied(plan, new RemoveElementsEdit(Set.of(wall)));
        assertEquals(null, dimension.getFromElement());
    }

    @Test
    void wallWithDoorsIsNotCut() throws Exception {
        EditHarness.refused(plan, new CutWallEdit(wall, 3000, 900), "wall.cutOpenings", "W-1");
    }

    @Test
    void lockedShellProtectsDoors() throws Exception {
        plan.getLayers().get(0).setLocked(true);

        EditHarness.refused(plan, new MoveWallOpeningEdit(door, 1200), "shell.locked", "D-1");
        EditHarness.refused(plan, new AddWallOpeningEdit(wall, draft(3000, 800)), "shell.locked", "W-1");
    }

    @Test
    void fileHoldsTheDoorInItsWall(@TempDir Path folder) throws Exception {
        door.setHingedAtFarJamb(true);
        Path file = folder.resolve("a.storeplan");
        PlanFile.write(plan, file);

        assertTrue(Files.readString(file).contains(
                "<openings id=\"D-1\" offsetMm=\"1000\" widthMm=\"900\" swing=\"left\" hingedAtFarJamb=\"true\"/>"));
        assertEquals(WallOpeningSwing.LEFT, PlanFile.read(file).getLevels().get(0).getWalls().get(0).getOpenings()
                .get(0).getSwing());
    }
}
