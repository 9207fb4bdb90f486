package org.sceneplan.plan.edit.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class ArrangeEditsTest {

    private static final FixtureSize BAY = new FixtureSize(900, 400, 2200, 1000, 1);
    private static final FixtureSize ISLAND = new FixtureSize(1200, 800, 900, 1000, 4);

    private final StorePlan plan = plan(0);
    private final Level level = plan.getLevels().get(0);
    private final Fixture bay = level.getFixtures().get(0);
    private final Fixture island = level.getFixtures().get(1);
    private final Fixture turned = level.getFixtures().get(2);

    private static StorePlan plan(double angleDeg) {
        Point pivot = new Point(0, 0);
        return PlanBuilder.of("SP-T-0004", "S_CLASS")
                .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000).rotated(pivot, angleDeg), level -> level
                        .zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 6000, 9000).rotated(pivot, angleDeg))
                        .zone("Z-2", "LIVING", Ring.rectangle(6000, 0, 12000, 9000).rotated(pivot, angleDeg))
                        .wall("W-1", new Segment(new Point(6000, 0).rotated(pivot, angleDeg),
                                new Point(6000, 3000).rotated(pivot, angleDeg)), 120)
                        .column("C-1", new Point(9000, 6000).rotated(pivot, angleDeg), 600, 400)
                        .service("P-1", ServiceKind.POWER, new Point(100, 100).rotated(pivot, angleDeg))
                        .fixture("F-1", "FBAY", "Z-1", place(1000, 8000, pivot, angleDeg), BAY)
                        .position("F-1-1", "F-1", "FRCX", -200).position("F-1-2", "F-1", "FRCX", 300)
                        .fixture("F-2", "FISL", "Z-1", place(3000, 5000, pivot, angleDeg), ISLAND)
                        .fixture("F-3", "FBAY", "Z-2", new FixturePlace(
                                new Point(8000, 2000).rotated(pivot, angleDeg), angleDeg + 90), BAY))
                .build();
    }

    private static FixturePlace place(int xMm, int yMm, Point pivot, double angleDeg) {
        return new FixturePlace(new Point(xMm, yMm).rotated(pivot, angleDeg), angleDeg);
    }

    private static void assertPlace(int xMm, int yMm, double angleDeg, Fixture fixture) {
        assertEquals(xMm + "," + yMm + " " + angleDeg,
                fixture.getXMm() + "," + fixture.getYMm() + " " + fixture.getAngleDeg());
    }

    @Test
    void sidesAreAlignedToTheFirst() throws Exception {
        EditHarness.applied(plan, new AlignEdit(List.of(bay, island, turned), AlignMode.LEFT));
        assertPlace(1000, 8000, 0, bay);
        assertPlace(1150, 5000, 0, island);
        assertPlace(750, 2000, 90, turned);
        EditHarness.applied(plan, new AlignEdit(List.of(bay, island), AlignMode.TOP));
        assertPlace(1150, 7800, 0, island);
        EditHarness.applied(plan, new AlignEdit(List.of(bay, turned, level.getServices().get(0)), AlignMode.CENTRE_Y));
        assertPlace(750, 8000, 90, turned);
        assertEquals(8000, level.getServices().get(0).getYMm());
    }

    @Test
    void frameOfTheFirstGivesFrontAndBack() throws Exception {
        turned.setAngleDeg(90);
        EditHarness.applied(plan, new AlignEdit(List.of(turned, island), AlignMode.OWN_BACK));
        assertPlace(8400, 5000, 0, island);
        assertEquals(7800, island.getXMm() - 600);
        EditHarness.applied(plan, new AlignEdit(List.of(turned, bay), AlignMode.OWN_LEFT));
        assertPlace(1000, 1750, 0, bay);
    }

    @Test
    void gapsAndCentresAreSpreadBetweenTheOutermost() throws Exception {
        EditHarness.applied(plan, new DistributeEdit(List.of(turned, island, bay), Distribution.equalCentres(0)));
        assertPlace(4500, 5000, 0, island);
        EditHarness.applied(plan, new DistributeEdit(List.of(turned, island, bay), Distribution.equalGaps(0)));
        assertPlace(4625, 5000, 0, island);
        EditHarness.applied(plan, new DistributeEdit(List.of(island, bay), Distribution.gap(0, 100)));
        assertPlace(2150, 5000, 0, island);
        EditHarness.refused(plan, new DistributeEdit(List.of(bay, island), Distribution.equalGaps(0)),
                "arrange.tooFew", "F-1");
    }

    @Test
    void whatIsLockedStaysAndTheOthersAreAlignedToIt() throws Exception {
        FixturePlace before = PlacedThing.place(island);
        island.setLocked(true);
        turned.setLocked(true);
        FixturePlace other = PlacedThing.place(turned);

        EditHarness.applied(plan, new AlignEdit(List.of(bay, island, turned), AlignMode.LEFT));

        assertEquals(List.of(before, other), List.of(PlacedThing.place(island), PlacedThing.place(turned)));
        assertEquals(island.getXMm() - island.getWidthMm() / 2, bay.getXMm() - bay.getWidthMm() / 2);
        bay.setLocked(true);
        EditHarness.refused(plan, new AlignEdit(List.of(bay, island), AlignMode.LEFT), "element.locked", "F-1");
    }

    @Test
    void spreadingLeavesWhatIsLockedOrIsRefused() throws Exception {
        turned.setLocked(true);
        EditHarness.applied(plan, new DistributeEdit(List.of(turned, island, bay), Distribution.equalCentres(0)));
        assertPlace(4500, 5000, 0, island);
        turned.setLocked(false);
        island.setLocked(true);
        EditHarness.refused(plan, new DistributeEdit(List.of(turned, island, bay), Distribution.equalGaps(0)),
                "element.locked", "F-2");

        EditHarness.applied(plan, new DistributeEdit(List.of(bay, island), Distribution.gap(0, 100)));
        assertPlace(4500, 5000, 0, island);
        assertEquals(4500 - island.getWidthMm() / 2 - 100, bay.getXMm() + bay.getWidthMm() / 2);
    }

    @Test
    void unplacedElementsAreRefused() throws Exception {
        EditHarness.refused(plan, new AlignEdit(List.of(), AlignMode.LEFT), "arrange.none", "");
        EditHarness.refused(plan, new AlignEdit(List.of(bay, level.getZones().get(0)), AlignMode.LEFT),
                "arrange.noPlace", "Z-1");
    }

    @Test
    void thingsTurnAboutTheirOwnCentre() throws Exception {
        EditHarness.applied(plan, TurnInPlaceEdit.by(List.of(bay, turned), -30));
        assertPlace(1000, 8000, 330, bay);
        assertPlace(8000, 2000, 60, turned);
        EditHarness.applied(plan, TurnInPlaceEdit.to(List.of(bay), 17.5));
        assertPlace(1000, 8000, 17.5, bay);
        assertThrows(IllegalArgumentException.class, () -> TurnInPlaceEdit.by(List.of(bay), Double.NaN));
    }

    @Test
    void fixtureDocksToTheNearestFaceAndTurnsToIt() throws Exception {
        EditHarness.applied(plan, new DockEdit(List.of(bay, turned), "", 0));
        assertPlace(1000, 8800, 0, bay);
        assertEquals("edge/2", bay.getDockHost());
        assertEquals(11000, bay.getDockAlongMm());
        assertPlace(6260, 2000, 90, turned);
        assertEquals("W-1/right", turned.getDockHost());
        assertEquals(1000, turned.getDockAlongMm());
    }

    @Test
    void namedHostAndGap() throws Exception {
        EditHarness.applied(plan, new DockEdit(List.of(island), "C-1/0", 50));
        assertPlace(8700, 5350, 0, island);
        EditHarness.applied(plan, new DockEdit(List.of(island), "edge/3", 20));
        assertPlace(420, 5350, 90, island);
        EditHarness.refused(plan, new DockEdit(List.of(island), "edge/9", 0), "dock.noHost", "F-2");
        EditHarness.applied(plan, new UndockEdit(List.of(island, bay)));
        assertNull(island.getDockHost());
        assertPlace(420, 5350, 90, island);
        EditHarness.refused(plan, new UndockEdit(List.of(island)), "dock.free", "F-2");
    }

    @Test
    void dockedFixtureStaysOnItsFace() {
        DockFace face = DockFace.of(level).get(0);
        Docking docking = Docking.at(face, new FixturePlace(new Point(100, 3000), 45), BAY, 0);
        assertEquals(450, docking.alongMm());
        assertEquals(new FixturePlace(new Point(450, 200), 180), docking.place());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 17, 90, 203.4})
    void backOfADockedFixtureLiesOnItsFaceOnTurnedPlans(double angleDeg) throws Exception {
        StorePlan other = plan(angleDeg);
        Level floor = other.getLevels().get(0);
        EditHarness.applied(other, new DockEdit(floor.getFixtures(), "", 0));
        PlanSnapshotFactory.of(other);

        for (Fixture fixture : floor.getFixtures()) {
            DockFace face = DockFace.of(floor).stream().filter(each -> each.host().equals(fixture.getDockHost()))
                    .findFirst().orElseThrow();
            Point centre = new Point(fixture.getXMm(), fixture.getYMm());
            Vector front = new Vector(0, -1).rotated(fixture.getAngleDeg());
            assertEquals(fixture.getDepthMm() / 2.0, face.beforeMm(centre), 1);
            assertEquals(1, front.dot(face.face().leftNormal()), 1e-9);
            assertEquals(fixture.getDockAlongMm(), face.alongMm(centre), 1);
        }
    }

    @Test
    void fixturesAreSpacedEvenlyAlongAWall() throws Exception {
        EditHarness.applied(plan, new SpaceEvenlyAlongWallEdit(List.of(turned, bay, island), "edge/0", 0));
        assertPlace(2700, 200, 180, bay);
        assertPlace(6000, 400, 180, island);
        assertPlace(9300, 200, 180, turned);
        assertEquals("edge/0", turned.getDockHost());
        Refusal refusal = EditHarness.refused(plan, new SpaceEvenlyAlongWallEdit(List.of(bay, island, turned),
                "C-1/0", 0), "wall.tooShort", "F-1");
        assertTrue(refusal.english().contains("2400 mm longer"), refusal.english());
    }

    @Test
    void rowAlongAWallFillsItWithCopies() throws Exception {
        EditHarness.applied(plan, new DockEdit(List.of(bay), "edge/1", 0));
        FixtureRow row = new FixtureRow(DockFace.of(level).get(1).face(), 100, 50, 0);
        assertEquals(9, row.fitting(BAY));
        EditHarness.applied(plan, new ArrayEdit(bay, row.fill(BAY)));

        assertEquals(12, level.getFixtures().size());
        Fixture copy = level.getFixtures().get(1);
        assertEquals("L1.fixture.F1", copy.getId());
        assertEquals("F-4", copy.getNumber());
        assertEquals("edge/1", copy.getDockHost());
        assertEquals(550, copy.getDockAlongMm());
        assertPlace(11800, 550, 270, copy);
        assertSame(level.getZones().get(1), copy.getZone());
        assertEquals(List.of("L1.fixture.F1.P1", "L1.fixture.F1.P2"),
                copy.getPositions().stream().map(each -> each.getId()).toList());
        PlanSnapshotFactory.of(plan);
    }

    @Test
    void rowBesideAFixture() throws Exception {
        EditHarness.applied(plan, new ArrayEdit(turned,
                FixtureRow.beside(PlacedThing.place(turned), BAY, 2, 100, false)));
        assertPlace(8000, 1000, 90, level.getFixtures().get(3));
        assertPlace(8000, 0, 90, level.getFixtures().get(4));
        assertEquals("F-5", level.getFixtures().get(4).getNumber());
        EditHarness.refused(plan, new ArrayEdit(turned, List.of()), "row.empty", "F-3");
        assertEquals(0, new FixtureRow(new Segment(new Point(0, 0), new Point(899, 0)), 0, 0, 0).fitting(BAY));
        assertEquals(1, new FixtureRow(new Segment(new Point(0, 0), new Point(900, 0)), 0, 0, 0).fitting(BAY));
    }

    @Test
    void pulledSideMovesAndTheOppositeStays() throws Exception {
        EditHarness.applied(plan, new ResizeFixtureEdit(bay, FixtureSide.RIGHT, 1200, List.of()));
        assertPlace(1150, 8000, 0, bay);
        assertEquals(-350, bay.getPositions().get(0).getAlongMm());
        assertEquals(1200, bay.getWidthMm());
        EditHarness.applied(plan, new ResizeFixtureEdit(turned, FixtureSide.FRONT, 600, List.of(450, 600)));
        assertPlace(8100, 2000, 90, turned);
        Refusal refusal = EditHarness.refused(plan,
                new ResizeFixtureEdit(turned, FixtureSide.LEFT, 1000, List.of(600, 900, 1200)), "fixture.step", "F-3");
        assertTrue(refusal.english().contains("nearest is 900 mm"), refusal.english());
        EditHarness.refused(plan, new ResizeFixtureEdit(bay, FixtureSide.RIGHT, 500, List.of()),
                "fixture.positionOff", "F-1-2");
        EditHarness.refused(plan, new ResizeFixtureEdit(bay, FixtureSide.RIGHT, 0, List.of()), "fixture.noSize", "F-1");
    }

    @Test
    void dockedFixturePulledWiderStaysDocked() throws Exception {
        EditHarness.applied(plan, new DockEdit(List.of(bay), "", 0));
        EditHarness.applied(plan, new ResizeFixtureEdit(bay, FixtureSide.RIGHT, 1200, List.of()));
        assertEquals(10850, bay.getDockAlongMm());
        EditHarness.applied(plan, new ResizeFixtureEdit(bay, FixtureSide.FRONT, 600, List.of()));
        assertEquals(0, bay.getDockGapMm());
        assertPlace(1150, 8700, 0, bay);
    }

    @Test
    void swappedFixturesKeepTheirBacksAtTheWall() throws Exception {
        EditHarness.applied(plan, new DockEdit(List.of(bay), "", 0));
        EditHarness.applied(plan, new SwapFixturesEdit(bay, turned));
        assertPlace(8000, 2000, 90, bay);
        assertPlace(1000, 8800, 0, turned);
        assertEquals("edge/2", turned.getDockHost());
        assertNull(bay.getDockHost());
        assertEquals("Z-2", bay.getZone().getId());
        EditHarness.applied(plan, new SwapFixturesEdit(turned, island));
        assertPlace(1000, 8600, 0, island);
        assertThrows(IllegalArgumentException.class, () -> new SwapFixturesEdit(bay, bay));
    }

    @Test
    void otherTypeKeepsTheBackAndWhatFits() throws Exception {
        bay.getPositions().get(0).setInMm(-100);
        ReplaceFixtureTypeEdit edit = new ReplaceFixtureTypeEdit(bay, "FSLIM", new FixtureSize(500, 300, 1800, 900, 1));
        assertEquals(List.of("F-1-2"), edit.preview().removedPositionIds());
        EditHarness.applied(plan, edit);
        assertPlace(1000, 8050, 0, bay);
        assertEquals("FSLIM", bay.getTypeCode());
        assertEquals(1, bay.getPositions().size());
        assertEquals(-50, bay.getPositions().get(0).getInMm());
        EditHarness.refused(plan, new ReplaceFixtureTypeEdit(bay, "", BAY), "attribute.missing", "F-1");
    }

    @Test
    void everyEditOfALockedFixtureIsRefused() throws Exception {
        bay.setLocked(true);
        List<EObject> one = List.of(bay);
        EditHarness.refused(plan, TurnInPlaceEdit.by(one, 5), "element.locked", "F-1");
        EditHarness.refused(plan, new DockEdit(List.of(bay), "", 0), "element.locked", "F-1");
        EditHarness.refused(plan, new SpaceEvenlyAlongWallEdit(List.of(bay), "edge/0", 0), "element.locked", "F-1");
        EditHarness.refused(plan, new ResizeFixtureEdit(bay, FixtureSide.LEFT, 1000, List.of()), "element.locked",
                "F-1");
        EditHarness.refused(plan, new SwapFixturesEdit(island, bay), "element.locked", "F-1");
        EditHarness.refused(plan, new ReplaceFixtureTypeEdit(bay, "X", BAY), "element.locked", "F-1");
        EditHarness.applied(plan, new ArrayEdit(bay, FixtureRow.beside(PlacedThing.place(bay), BAY, 1, 0, true)));
    }
}
