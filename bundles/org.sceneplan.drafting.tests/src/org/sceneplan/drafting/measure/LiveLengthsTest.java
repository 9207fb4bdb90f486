package org.sceneplan.drafting.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.drafting.Levels.at;
import static org.sceneplan.drafting.Levels.size;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.Levels;
import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.arrange.FixtureSide;
import org.sceneplan.plan.edit.arrange.ResizeFixtureEdit;
import org.sceneplan.plan.edit.shell.AddColumnEdit;
import org.sceneplan.plan.edit.shell.AddNoteEdit;
import org.sceneplan.plan.edit.shell.AddServiceEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;
import org.sceneplan.plan.edit.shell.CutWallEdit;
import org.sceneplan.plan.edit.shell.MoveOpeningEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.shell.MoveWallEdit;
import org.sceneplan.plan.edit.shell.MoveWallOpeningEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class LiveLengthsTest {

    private StorePlan plan;
    private Level level;

    @BeforeEach
    void shop() {
        plan = PlanBuilder.of("T1", "S_CLASS").layer("LY-1", "Shell")
                .plan(built -> built.getLayers().get(0).setKind("SHELL"))
                .level("L1", 3600, Levels.ROOM, content -> content
                        .wall("W1", new Segment(Point.of(9000, 0), Point.of(9000, 3000)), 120)
                        .entrance("D1", 0, 2000, 1800).opening("D2", OpeningKind.WINDOW, 0, 5000, 1000)
                        .zone("Z-1", "KITCHEN", Ring.rectangle(0, 2000, 6000, 8000))
                        .zone("Z-2", "LIVING", Ring.rectangle(6000, 4000, 12000, 8000))
                        .fixture("F1", "T", "", at(3000, 6000, 0), size(1200, 600)))
                .build();
        level = plan.getLevels().get(0);
    }

    private List<LiveDimension> lengths(PlanEdit edit, String... moving) throws Exception {
        DraftGround before = DraftGround.of(PlanSnapshotFactory.of(plan).levels().get(0));
        assertEquals(false, new PlanHistory(plan).execute(edit).isRefused());
        LevelSnapshot after = PlanSnapshotFactory.of(plan).levels().get(0);
        return LiveLengths.of(before, after, Set.of(moving));
    }

    private static List<String> shown(List<LiveDimension> lengths) {
        return lengths.stream().map(each -> each.kind() + " " + each.toId() + " " + Math.round(each.value())).toList();
    }

    @Test
    void openingTellsHowFarItIsToTheCornerAndToTheNextOpening() throws Exception {
        List<LiveDimension> lengths = lengths(new MoveOpeningEdit(level.getOpenings().get(0), 0, 2500), "D1");

        assertEquals(List.of("GAP edge/0 2500", "GAP edge/0 700"), shown(lengths));
        assertEquals(Point.of(-1300, 0), LiveDimensions.solve(lengths.get(0), 1200));
        assertEquals(Point.of(200, 0), LiveDimensions.solve(lengths.get(1), 500));
    }

    @Test
    void endOfAWallTellsItsLengthAndAngle() throws Exception {
        List<LiveDimension> lengths = lengths(new MoveWallEdit(level.getWalls().get(0),
                new Segment(Point.of(9000, 500), Point.of(9000, 3000))), "W1");

        assertEquals(List.of("LENGTH  2500"), shown(lengths));
        assertEquals(Point.of(0, 500), LiveDimensions.solve(lengths.get(0), 2000));
        assertEquals(List.of("LENGTH  2693", "ANGLE  248"), shown(lengths(new MoveWallEdit(level.getWalls().get(0),
                new Segment(Point.of(8000, 500), Point.of(9000, 3000))), "W1")));
    }

    @Test
    void passageInAWallTellsWhatIsLeftOnBothSides() throws Exception {
        List<LiveDimension> lengths = lengths(new CutWallEdit(level.getWalls().get(0), 800, 900));

        assertEquals(List.of("LENGTH  800", "LENGTH  1300"), shown(lengths));
        assertEquals(Point.of(0, 200), LiveDimensions.solve(lengths.get(0), 1000));
        assertEquals(Point.of(0, 300), LiveDimensions.solve(lengths.get(1), 1000));
    }

    @Test
    void doorInAnInnerWallTellsHowFarItIsToTheEndsAndToTheNextDoor() throws Exception {
        WallOpening door = PlanFactory.INSTANCE.createWallOpening();
        door.setOffsetMm(800);
        door.setWidthMm(900);
        List<LiveDimension> lengths = lengths(new AddWallOpeningEdit(level.getWalls().get(0), door));

        assertEquals(List.of("GAP W1 800", "GAP W1 1300"), shown(lengths));
        assertEquals(Point.of(0, 200), LiveDimensions.solve(lengths.get(0), 1000));
        assertEquals(List.of("GAP W1 100", "GAP W1 700"), shown(lengths(new MoveWallOpeningEdit(second(), 1800))));
    }

    private WallOpening second() {
        WallOpening door = PlanFactory.INSTANCE.createWallOpening();
        door.setId("WD2");
        door.setOffsetMm(2000);
        door.setWidthMm(500);
        level.getWalls().get(0).getOpenings().add(door);
        return door;
    }

    @Test
    void edgeOfAZoneTellsTheEdgesBesideItThatGetLongerOrShorter() throws Exception {
        List<LiveDimension> lengths = lengths(new MoveZoneEdgeEdit(level.getZones().get(0), 0, 500), "Z-1");

        assertEquals(List.of("LENGTH  6500", "LENGTH  6500"), shown(lengths));
        assertEquals(Point.of(6000, 1500), lengths.get(0).to());
        assertEquals(Point.of(0, 500), LiveDimensions.solve(lengths.get(0), 6000));
    }

    @Test
    void edgeOfTheShopIsToldOnceAlsoWhereZonesLieAtIt() throws Exception {
        List<LiveDimension> lengths = lengths(new MoveOutlineEdgeEdit(level, 1, 1000));

        assertEquals(List.of("LENGTH  13000", "LENGTH  13000", "LENGTH  7000", "LENGTH  7000"), shown(lengths));
    }

    @Test
    void resizedFixtureTellsWhatIsLeftBeforeTheSideThatMoved() throws Exception {
        List<LiveDimension> lengths = lengths(new ResizeFixtureEdit(level.getFixtures().get(0), FixtureSide.RIGHT,
                1500, List.of()), "F1");

        assertEquals(List.of("ZONE_GAP Z-1 2100"), shown(lengths));
    }

    @Test
    void newColumnAndServicePointTellWhatIsAroundThem() throws Exception {
        assertEquals(List.of("GAP edge/0 800", "GAP W1 740", "ZONE_GAP Z-2 2800"),
                shown(lengths(new AddColumnEdit(level, at(8000, 1000, 0), 400, 400, false))));
        assertEquals(List.of("GAP edge/0 1500", "GAP edge/1 2300", "ZONE_GAP Z-2 2500", "GAP W1 640"),
                shown(lengths(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.PLANNED,
                        Point.of(9700, 1500), 300))));
    }

    @Test
    void whatChangesNoLengthTellsNone() throws Exception {
        assertEquals(List.of(), lengths(new AddNoteEdit(level, Point.of(100, 100), "note")));
    }
}
