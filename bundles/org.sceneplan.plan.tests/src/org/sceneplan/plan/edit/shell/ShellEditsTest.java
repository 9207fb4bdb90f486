package org.sceneplan.plan.edit.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.shell.SetEdgeLengthEdit.MovingEnd;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class ShellEditsTest {

    private final StorePlan plan = PlanBuilder.of("SP-T-0005", "S_CLASS").layer("LY-1", "Shell")
            .plan(built -> built.getLayers().get(0).setKind("SHELL"))
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), level -> level
                    .wall("W-1", new Segment(new Point(6000, 0), new Point(6000, 3000)), 120)
                    .entrance("D-1", 0, 1000, 1800)
                    .opening("D-2", OpeningKind.WINDOW, 0, 9000, 2000)
                    .opening("D-3", OpeningKind.BACK_DOOR, 2, 4000, 1000)
                    .zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 6000, 9000))
                    .zone("Z-2", "LIVING", Ring.rectangle(6000, 0, 12000, 9000))
                    .fixture("F-1", "FBAY", "Z-1", new FixturePlace(new Point(1000, 8800), 0),
                            new FixtureSize(900, 400, 2200, 1000, 1))
                    .last(Fixture.class, fixture -> {
                        fixture.setDockHost("edge/2");
                        fixture.setDockAlongMm(11000);
                    }))
            .build();
    private final Level level = plan.getLevels().get(0);
    private final Opening entrance = level.getOpenings().get(0);
    private final Opening window = level.getOpenings().get(1);
    private final Opening back = level.getOpenings().get(2);

    private void done(PlanEdit edit) throws Exception {
        EditHarness.applied(plan, edit);
        PlanSnapshotFactory.of(plan);
    }

    private static void assertSpot(int edge, int offsetMm, Opening opening) {
        assertEquals(edge + " " + offsetMm, opening.getEdge() + " " + opening.getOffsetMm());
    }

    @Test
    void movedEdgeTakesZonesAlongAndOpeningsBesideItStay() throws Exception {
        MoveOutlineEdgeEdit edit = new MoveOutlineEdgeEdit(level, 1, 1000);
        assertEquals(List.of("Z-2"), edit.preview().areas().stream().map(area -> area.id()).toList());
        done(edit);

        assertEquals("0,0 13000,0 13000,9000 0,9000", level.getOutline());
        assertEquals("0,0 6000,0 6000,9000 0,9000", level.getZones().get(0).getOutline());
        assertEquals("6000,0 13000,0 13000,9000 6000,9000", level.getZones().get(1).getOutline());
        assertSpot(0, 1000, entrance);
        assertSpot(0, 9000, window);
        assertSpot(2, 5000, back);
        assertEquals(12000, level.getFixtures().get(0).getDockAlongMm());
    }

    @Test
    void openingThatNoLongerReachesGoesWithTheCornerThatMoves() throws Exception {
        done(new MoveOutlineEdgeEdit(level, 1, -2500));

        assertEquals("0,0 9500,0 9500,9000 0,9000", level.getOutline());
        assertSpot(0, 1000, entrance);
        assertSpot(0, 9500 - (12000 - 9000), window);
    }

    @Test
    void dockedFixtureFollowsItsEdgeAndStaysWhereAnotherMoves() throws Exception {
        Fixture fixture = level.getFixtures().get(0);
        done(new MoveOutlineEdgeEdit(level, 2, 500));
        assertEquals("1000,9300", fixture.getXMm() + "," + fixture.getYMm());
        done(new MoveOutlineEdgeEdit(level, 1, 700));
        assertEquals("1000,9300", fixture.getXMm() + "," + fixture.getYMm());
        assertEquals(11700, fixture.getDockAlongMm());
        done(new InsertOutlineCornerEdit(level, 0, new Point(7000, 0)));
        assertEquals("edge/3", fixture.getDockHost());
        assertEquals("1000,9300", fixture.getXMm() + "," + fixture.getYMm());
    }

    @Test
    void fixtureWithItsBackToAnEdgeFollowsItWithoutHavingBeenDocked() throws Exception {
        Fixture atWall = standing("F-2", 11790, 5000, 270);
        Fixture free = standing("F-3", 11000, 3000, 270);
        Fixture aside = standing("F-4", 11790, 7000, 90);
        done(new MoveOutlineEdgeEdit(level, 2, 500));
        assertEquals(null, atWall.getDockHost());
        done(new MoveOutlineEdgeEdit(level, 1, 700));
        assertEquals("edge/1 12490,5000", atWall.getDockHost() + " " + atWall.getXMm() + "," + atWall.getYMm());
        assertEquals(List.of(11000, 11790), List.of(free.getXMm(), aside.getXMm()));
    }

    private Fixture standing(String id, int xMm, int yMm, double angleDeg) {
        Fixture fixture = EcoreUtil.copy(level.getFixtures().get(0));
        fixture.setId(id);
        fixture.setXMm(xMm);
        fixture.setYMm(yMm);
        fixture.setAngleDeg(angleDeg);
        fixture.setDockHost(null);
        fixture.setDockAlongMm(0);
        level.getFixtures().add(fixture);
        return fixture;
    }

    @Test
    void servicePointsAtTheWallFollowItAndOthersStay() throws Exception {
        done(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.SURVEYED, new Point(11950, 3000), 300));
        done(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.SURVEYED, new Point(11000, 3000), 300));
        done(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.SURVEYED, new Point(3000, 0), 300));
        done(new MoveOutlineEdgeEdit(level, 1, 700));
        assertEquals(List.of(12650, 11000, 3000), level.getServices().stream().map(each -> each.getXMm()).toList());
        assertEquals(List.of(3000, 3000, 0), level.getServices().stream().map(each -> each.getYMm()).toList());
    }

    @Test
    void edgeThatSqueezesOutAnOpeningOrAZoneStays() throws Exception {
        EditHarness.refused(plan, new MoveOutlineEdgeEdit(level, 1, -8000), "outline.folds", "L1");
        level.getFixtures().get(0).setZone(null);
        level.getZones().clear();
        EditHarness.refused(plan, new MoveOutlineEdgeEdit(level, 1, -7300), "opening.overlaps", "D-1");
        EditHarness.refused(plan, new MoveOutlineEdgeEdit(level, 1, -10500), "opening.leavesEdge", "D-1");
        EditHarness.refused(plan, new MoveOutlineEdgeEdit(level, 7, 10), "outline.noIndex", "L1");
    }

    @Test
    void zoneThatDoesNotTouchTheEdgeHoldsIt() throws Exception {
        level.getZones().get(1).setOutline("6000,0 11000,0 11000,9000 6000,9000");
        done(new MoveOutlineEdgeEdit(level, 1, -500));
        EditHarness.refused(plan, new MoveOutlineEdgeEdit(level, 1, -1000), "shell.stopped", "Z-2");
    }

    @Test
    void shellIsLockedUnlessThePlanSaysOtherwise() throws Exception {
        plan.getLayers().clear();
        Refusal refusal = EditHarness.refused(plan, new MoveOutlineEdgeEdit(level, 1, 100), "shell.locked", "L1");
        assertTrue(refusal.english().contains("unlock"), refusal.english());
        EditHarness.refused(plan, new SetOutlineEdit(level, Ring.rectangle(0, 0, 12000, 9500), WallFace.INNER, 0),
                "shell.locked", "L1");
        EditHarness.refused(plan, new MoveOpeningEdit(entrance, 0, 500), "shell.locked", "D-1");
        EditHarness.refused(plan, wall(WallReference.CENTRE), "shell.locked", "L1");
        EditHarness.refused(plan, new MoveWallEdit(level.getWalls().get(0), new Segment(new Point(1, 1),
                new Point(2, 2))), "shell.locked", "W-1");
        EditHarness.applied(plan, new AddNoteEdit(level, new Point(0, 0), "x"));
    }

    private AddWallEdit wall(WallReference reference) {
        return new AddWallEdit(level, new Segment(new Point(2000, 3000), new Point(4000, 3000)), reference, 200);
    }

    @Test
    void cornerMovesWithItsZone() throws Exception {
        done(new MoveOutlineCornerEdit(level, 2, new Point(12500, 9500)));
        assertEquals("0,0 12000,0 12500,9500 0,9000", level.getOutline());
        assertEquals("6000,0 12000,0 12500,9500 6000,9240", level.getZones().get(1).getOutline());
        assertEquals("0,0 6000,0 6000,9240 0,9000", level.getZones().get(0).getOutline());
        assertSpot(2, 4000, back);
        EditHarness.refused(plan, new MoveOutlineCornerEdit(level, 2, new Point(-500, -100)), "outline.folds", "L1");
    }

    @Test
    void insertedAndRemovedCornerRenumberWhatHangsOnEdges() throws Exception {
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setId("DM-1");
        dimension.setToXMm(12000);
        dimension.setFromElement(level);
        dimension.setFromAnchor("edge/3");
        dimension.setToElement(level);
        dimension.setToAnchor("corner/1");
        level.getDimensions().add(dimension);
        byte[] before = PlanFile.bytes(plan);

        done(new InsertOutlineCornerEdit(level, 0, new Point(7000, 300)));

        assertEquals("0,0 7000,0 12000,0 12000,9000 0,9000", level.getOutline());
        assertSpot(0, 1000, entrance);
        assertSpot(1, 2000, window);
        assertSpot(3, 4000, back);
        assertEquals("edge/3", level.getFixtures().get(0).getDockHost());
        assertEquals("edge/4", dimension.getFromAnchor());
        assertEquals("corner/2", dimension.getToAnchor());

        done(new RemoveOutlineCornerEdit(level, 1));
        assertArrayEquals(before, PlanFile.bytes(plan));
    }

    @Test
    void cornerInAnOpeningAndCornersThatHoldOneAreRefused() throws Exception {
        EditHarness.refused(plan, new InsertOutlineCornerEdit(level, 0, new Point(2000, 0)), "opening.lost", "D-1");
        EditHarness.refused(plan, new InsertOutlineCornerEdit(level, 0, new Point(-5, 0)), "outline.folds", "L1");
        level.getFixtures().get(0).setZone(null);
        level.getZones().clear();
        EditHarness.refused(plan, new RemoveOutlineCornerEdit(level, 1), "opening.lost", "D-1");
        level.setOutline("0,0 12000,0 0,9000");
        level.getOpenings().remove(back);
        EditHarness.refused(plan, new RemoveOutlineCornerEdit(level, 1), "outline.folds", "L1");
    }

    @Test
    void typedLengthMovesTheChosenEnd() throws Exception {
        done(new SetEdgeLengthEdit(level, 0, 12500, MovingEnd.END));
        assertEquals("0,0 12500,0 12500,9000 0,9000", level.getOutline());
        done(new SetEdgeLengthEdit(level, 0, 13000, MovingEnd.START));
        assertEquals("-500,0 12500,0 12500,9000 -500,9000", level.getOutline());
        assertSpot(0, 1500, entrance);
        EditHarness.refused(plan, new SetEdgeLengthEdit(level, 0, 0, MovingEnd.END), "outline.noLength", "L1");
    }

    @Test
    void outlineDrawnByOuterOrMiddleFacesIsTheInnerOne() throws Exception {
        assertEquals(Ring.parse("240,240 11760,240 11760,8760 240,8760"),
                WallFace.OUTER.inner(Ring.rectangle(0, 0, 12000, 9000), 240).orElseThrow());
        Ring bent = Ring.parse("0,0 4000,0 4000,2000 8000,2000 8000,6000 0,6000");
        assertEquals("100,100 3900,100 3900,2100 7900,2100 7900,5900 100,5900",
                WallFace.CENTRE.inner(bent, 200).orElseThrow().format());
        assertTrue(WallFace.OUTER.inner(Ring.rectangle(0, 0, 400, 9000), 240).isEmpty());

        done(new SetOutlineEdit(level, Ring.rectangle(-240, -240, 12740, 9240), WallFace.OUTER, 240));
        assertEquals("0,0 12500,0 12500,9000 0,9000", level.getOutline());
        assertSpot(2, 4500, back);
        EditHarness.refused(plan, new SetOutlineEdit(level, Ring.rectangle(0, 0, 400, 9000), WallFace.OUTER, 240),
                "outline.tooThick", "L1");
    }

    @Test
    void openingsOfAnOutlineDrawnAnewGoToTheNearestEdgeThatLooksTheSameWay() throws Exception {
        level.getFixtures().get(0).setZone(null);
        level.getZones().clear();
        done(new SetOutlineEdit(level, Ring.parse("500,-100 8000,-100 8000,7000 5000,7000 5000,9500 500,9500"),
                WallFace.INNER, 0));
        assertSpot(0, 500, entrance);
        assertSpot(0, 5500, window);
        assertSpot(2, 0, back);

        EditHarness.refused(plan, new SetOutlineEdit(level, Ring.rectangle(600, 0, 2300, 1700), WallFace.INNER, 0),
                "opening.lost", "D-1");
        EditHarness.refused(plan, new SetOutlineEdit(level, Ring.rectangle(600, 0, 3600, 3000), WallFace.INNER, 0),
                "opening.overlaps", "D-1");
    }

    @Test
    void wallIsAddedByAFaceAndKeepsItWhenItGetsThicker() throws Exception {
        assertEquals("2000,2800 4000,2800 4000,3000 2000,3000", wall(WallReference.LEFT).preview().get(0).format());
        done(wall(WallReference.LEFT));
        Wall wall = level.getWalls().get(1);
        assertEquals("L1.wall.W1", wall.getId());
        assertEquals(WallReference.LEFT, wall.getReference());
        wall.setThicknessMm(300);
        assertEquals(3000, PlanSnapshotFactory.of(plan).levels().get(0).walls().get(1).footprint().box().maxYMm());

        done(new SetWallReferenceEdit(wall, WallReference.RIGHT));
        assertEquals(2700, wall.getFromYMm());
        assertEquals("2000,2700 4000,2700 4000,3000 2000,3000",
                PlanSnapshotFactory.of(plan).levels().get(0).walls().get(1).footprint().format());

        done(new MoveWallEdit(wall, new Segment(new Point(2000, 4000), new Point(5000, 4000))));
        assertEquals(5000, wall.getToXMm());
        wall.setStructural(true);
        EditHarness.refused(plan, new MoveWallEdit(wall, new Segment(new Point(2, 4), new Point(5, 4))),
                "wall.structural", "L1.wall.W1");
        EditHarness.refused(plan, new AddWallEdit(level, new Segment(new Point(2, 2), new Point(2, 2)),
                WallReference.CENTRE, 100), "wall.noLength", "L1");
        EditHarness.refused(plan, new AddWallEdit(level, new Segment(new Point(2, 2), new Point(2, -20)),
                WallReference.CENTRE, 100), "element.outside", "L1");
        EditHarness.refused(plan, new AddWallEdit(level, new Segment(new Point(2, 2), new Point(2, 20)),
                WallReference.CENTRE, 10), "number.range", "L1.wall.W2");
    }

    @Test
    void openingsMoveAlongAndToOtherEdges() throws Exception {
        done(new MoveOpeningEdit(entrance, 0, 7200));
        EditHarness.refused(plan, new MoveOpeningEdit(entrance, 0, 7201), "opening.overlaps", "D-1");
        done(new MoveOpeningEdit(entrance, 1, 7200));
        Refusal refusal = EditHarness.refused(plan, new MoveOpeningEdit(entrance, 1, 7201), "opening.leavesEdge",
                "D-1");
        assertTrue(refusal.english().contains("0 to 7200 mm"), refusal.english());
        EditHarness.refused(plan, new MoveOpeningEdit(entrance, 4, 0), "opening.noEdge", "D-1");
        MoveOpeningEdit near = MoveOpeningEdit.near(entrance, new Point(300, 8900)).orElseThrow();
        assertEquals(new Segment(new Point(1800, 9000), new Point(0, 9000)), near.preview().get(0));
        done(near);
        assertSpot(2, 10200, entrance);
    }

    @Test
    void openingsAreWidenedFromEitherJamb() throws Exception {
        done(MoveOpeningEdit.resized(entrance, 2000, true));
        assertSpot(0, 1000, entrance);
        done(MoveOpeningEdit.resized(entrance, 2400, false));
        assertSpot(0, 600, entrance);
        EditHarness.refused(plan, MoveOpeningEdit.resized(entrance, 200, true), "number.range", "D-1");
    }

    @Test
    void openingsAreAddedWhereThereIsRoom() throws Exception {
        Opening draft = PlanFactory.INSTANCE.createOpening();
        draft.setKind(OpeningKind.EXIT);
        draft.setEdge(3);
        draft.setWidthMm(1000);
        done(new AddOpeningEdit(level, draft));
        assertEquals("L1.opening.D1", level.getOpenings().get(3).getId());
        assertNull(draft.getId());
        draft.setOffsetMm(999);
        EditHarness.refused(plan, new AddOpeningEdit(level, draft), "opening.overlaps", "L1");
        draft.setOffsetMm(8001);
        EditHarness.refused(plan, new AddOpeningEdit(level, draft), "opening.leavesEdge", "L1");
    }

    @Test
    void fixedThingsServicesAndNotesAreAdded() throws Exception {
        FixturePlace place = new FixturePlace(new Point(3000, 3000), 17);
        done(new AddColumnEdit(level, place, 400, 600, false));
        done(new AddColumnEdit(level, place, 400, 0, true));
        done(new AddObstacleEdit(level, ObstacleKind.STAIR, Ring.rectangle(0, 4000, 2000, 9000), 100));
        done(new AddServiceEdit(level, ServiceKind.WATER, ServiceStatus.SURVEYED, new Point(0, 3000), 500));
        done(new AddNoteEdit(level, new Point(-500, 0), "北"));
        assertEquals(17, level.getColumns().get(0).getAngleDeg());
        assertEquals("L1.note.N1", level.getNotes().get(0).getId());
        EditHarness.refused(plan, new AddColumnEdit(level, new FixturePlace(new Point(-3000, 3000), 0), 400, 600,
                false), "element.outside", "L1");
        EditHarness.refused(plan, new AddObstacleEdit(level, ObstacleKind.STAIR, Ring.rectangle(-9, 0, 2000, 900), 0),
                "element.outside", "L1");
        EditHarness.refused(plan, new AddServiceEdit(level, ServiceKind.WATER, ServiceStatus.SURVEYED,
                new Point(-30, 3000), 500), "element.outside", "L1");
    }

    @Test
    void plannedServiceIsFedByTheNearestSurveyedOneThatCan() throws Exception {
        done(new AddServiceEdit(level, ServiceKind.NETWORK, ServiceStatus.SURVEYED, new Point(1000, 0), 300));
        done(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.SURVEYED, new Point(9000, 0), 300));
        done(new AddServiceEdit(level, ServiceKind.THREE_PHASE, ServiceStatus.SURVEYED, new Point(3000, 0), 300));
        done(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.PLANNED, new Point(1000, 200), 300));
        done(new AddServiceEdit(level, ServiceKind.POWER, ServiceStatus.PLANNED, new Point(8000, 200), 300));
        done(new AddServiceEdit(level, ServiceKind.WATER, ServiceStatus.PLANNED, new Point(1000, 300), 300));
        List<ServicePoint> points = level.getServices();
        assertEquals(points.get(2), points.get(3).getSource());
        assertEquals(points.get(1), points.get(4).getSource());
        assertEquals(null, points.get(5).getSource());
        assertEquals(null, points.get(1).getSource());
    }

    @Test
    void dimensionsAreAddedInChains() throws Exception {
        Fixture fixture = level.getFixtures().get(0);
        List<DimensionEnd> ends = List.of(DimensionEnd.on(level, "edge/3", new Point(0, 8800)),
                DimensionEnd.on(fixture, "left", new Point(550, 8800)), DimensionEnd.free(new Point(3000, 8800)));
        done(new AddDimensionEdit(level, ends, 300));

        assertEquals(2, level.getDimensions().size());
        Dimension second = level.getDimensions().get(1);
        assertEquals("K1", second.getChain());
        assertSame(fixture, second.getFromElement());
        assertEquals("left", second.getFromAnchor());
        assertNull(second.getToElement());
        done(new AddDimensionEdit(level, ends.subList(0, 2), 600));
        assertNull(level.getDimensions().get(2).getChain());
        EditHarness.refused(plan, new AddDimensionEdit(level, List.of(ends.get(0), ends.get(0)), 0),
                "dimension.noLength", "L1");
        assertThrows(IllegalArgumentException.class, () -> new AddDimensionEdit(level, ends.subList(0, 1), 0));
    }
}
