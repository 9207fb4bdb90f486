package org.sceneplan.drafting.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.drafting.Levels.at;
import static org.sceneplan.drafting.Levels.room;
import static org.sceneplan.drafting.Levels.size;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

class SnapEngineTest {

    private static final int TOLERANCE_MM = 100;

    private static List<SnapCandidate> ask(LevelSnapshot level, MovingShape shape) {
        return SnapEngine.of(level, SnapAids.NONE).candidates(SnapQuery.of(shape, TOLERANCE_MM));
    }

    private static MovingShape cabinet(int xMm, int yMm, double angleDeg) {
        return MovingShape.fixture(at(xMm, yMm, angleDeg), size(1200, 600), true);
    }

    private static MovingShape island(int xMm, int yMm, double angleDeg) {
        return MovingShape.fixture(at(xMm, yMm, angleDeg), size(1200, 600), false);
    }

    private static String shown(SnapCandidate candidate) {
        return candidate.at() + " " + candidate.reason().english();
    }

    @Test
    void backGoesToTheWallFace() {
        List<SnapCandidate> found = ask(room(level -> { }), cabinet(5003, 7640, 0));

        assertEquals("5003,7700 back on wall face", shown(found.get(0)));
        assertEquals("背面贴墙面", found.get(0).reason().in(Locale.CHINESE));
        assertEquals("edge/2", found.get(0).dockHost());
        assertEquals(List.of("edge/2"), found.get(0).ids());
        assertEquals(60, found.get(0).dyMm());
        assertEquals(List.of(new Segment(Point.of(5603, 8000), Point.of(4403, 8000))), found.get(0).guides());
    }

    @Test
    void twoWallsAreMetAtOnceAndThenOneByOne() {
        List<SnapCandidate> found = ask(room(level -> { }), island(650, 7620, 0));

        assertEquals("600,7700 left side on wall face; back on wall face", shown(found.get(0)));
        assertEquals("600,7620 left side on wall face", shown(found.get(1)));
        assertEquals("650,7700 back on wall face", shown(found.get(2)));
    }

    @Test
    void fixtureIsNeverPulledThroughAWallFace() {
        List<SnapCandidate> found = ask(room(level -> level.wall("W1", new Segment(Point.of(4000, 2000),
                Point.of(8000, 2000)), 100)), MovingShape.fixture(at(6000, 2400, 0),
                        new FixtureSize(1200, 600, 1400, 0, 0), false));

        assertEquals("6000,2350 front on wall face", shown(found.get(0)));
        assertTrue(found.stream().noneMatch(candidate -> candidate.at().equals(Point.of(6000, 2250))));
    }

    @Test
    void openSideKeepsItsFreeStripToWallsAndFixtures() {
        List<SnapCandidate> found = ask(room(level -> { }), desk(5003, 6860));

        assertEquals("5003,6800 back 900 mm off the wall face, its free strip", shown(found.get(0)));
        assertEquals("背面距墙面 900 mm（留出净空）", found.get(0).reason().in(Locale.CHINESE));
        assertEquals("", found.get(0).dockHost());

        LevelSnapshot level = room(each -> each.fixture("F12", "T", "", at(5000, 3000, 0), size(1200, 600)));
        assertEquals("5000,4500 front 900 mm off F12, its free strip; left side in line with F12",
                shown(ask(level, desk(5040, 4540)).get(0)));
    }

    @Test
    void openSideIsNotOfferedFlush() {
        assertEquals(List.of(), ask(room(level -> { }), desk(5003, 7690)).stream()
                .filter(found -> found.at().yMm() > 6800).map(SnapEngineTest::shown).toList());
        assertEquals(List.of(), ask(room(level -> { }), desk(640, 7690)).stream()
                .filter(found -> found.at().yMm() == 7700).map(SnapEngineTest::shown).toList(), "corner of the room");
    }

    private static MovingShape desk(int xMm, int yMm) {
        return MovingShape.fixture(at(xMm, yMm, 0), new FixtureSize(1200, 600, 750, 900, 2), false);
    }

    @Test
    void pointMeetsCornerByNameWhereTwoFacesCross() {
        LevelSnapshot level = room(each -> each.column("L1.C3", Point.of(5000, 4000), 600, 600));
        List<SnapCandidate> found = ask(level, MovingShape.point(Point.of(5330, 4280)));

        assertEquals("5300,4300 point on corner of column C3", shown(found.get(0)));
        assertEquals("点在 柱 C3 角点", found.get(0).reason().chinese());
        assertEquals(SnapKind.CORNER, found.get(0).kind());
    }

    @Test
    void columnAxisAndFaceAreOffered() {
        LevelSnapshot level = room(each -> each.column("C3", Point.of(5000, 4000), 600, 600));

        List<SnapCandidate> above = ask(level, cabinet(5040, 5900, 0));
        assertEquals("5000,5900 centre on axis of column C3", shown(above.get(0)));

        List<SnapCandidate> flush = ask(level, cabinet(6500, 3960, 0));
        assertTrue(flush.stream().map(SnapEngineTest::shown).toList()
                .contains("6500,4000 back in line with column C3; equal gap 3700 mm to the walls on both sides"),
                flush::toString);
    }

    @Test
    void fixtureEdgesAlignAndTouch() {
        LevelSnapshot level = room(each -> each.fixture("F12", "T", "", at(3000, 3000, 0), size(1200, 600)));
        List<SnapCandidate> found = ask(level, cabinet(4230, 2950, 0));

        assertEquals("4200,3000 left side against F12; back in line with F12", shown(found.get(0)));
        assertEquals(List.of("F12"), found.get(0).ids());
    }

    @Test
    void alignmentReachesAsFarAsAsked() {
        LevelSnapshot level = room(each -> each.fixture("F12", "T", "", at(2000, 3000, 0), size(1200, 600)));
        SnapEngine engine = SnapEngine.of(level, SnapAids.NONE);
        SnapQuery query = SnapQuery.of(cabinet(8000, 3020, 0), TOLERANCE_MM);

        assertEquals("8000,3000 back in line with F12", shown(engine.candidates(query).get(0)));
        assertEquals(List.of(), engine.candidates(query.within(3000)));
    }

    @Test
    void gapsBecomeEqualBetweenNeighbours() {
        LevelSnapshot level = room(each -> each.fixture("F11", "T", "", at(2600, 3000, 0), size(1200, 600))
                .fixture("F13", "T", "", at(5600, 3100, 0), size(1200, 600)));
        SnapQuery query = SnapQuery.of(cabinet(4130, 3050, 0), TOLERANCE_MM).only(EnumSet.of(SnapKind.EQUAL_GAP));
        List<SnapCandidate> found = SnapEngine.of(level, SnapAids.NONE).candidates(query);

        assertEquals("4100,3050 equal gap 300 mm between F11 and F13", shown(found.get(0)));
        assertEquals("F11 与 F13 之间等距 300 mm", found.get(0).reason().chinese());
        assertEquals(List.of("F11", "F13"), found.get(0).ids());
        assertEquals(300, found.get(0).guides().get(0).lengthMm());
        assertEquals(300, found.get(0).guides().get(1).lengthMm());
    }

    @Test
    void gapOfTheRowIsContinued() {
        LevelSnapshot level = room(each -> each.fixture("F1", "T", "", at(1600, 3000, 0), size(1200, 600))
                .fixture("F2", "T", "", at(3150, 3000, 0), size(1200, 600)));
        SnapQuery query = SnapQuery.of(cabinet(4640, 3000, 0), TOLERANCE_MM).only(EnumSet.of(SnapKind.EQUAL_GAP));

        assertEquals("4700,3000 gap 350 mm as between F2 and F1",
                shown(SnapEngine.of(level, SnapAids.NONE).candidates(query).get(0)));
    }

    @Test
    void wallFixtureTurnsItsBackToTheWall() {
        List<SnapCandidate> found = ask(room(level -> { }), cabinet(640, 3500, 0));

        assertEquals("300,3500 docked: back on wall face", shown(found.get(0)));
        assertEquals(90, found.get(0).angleDeg());
        assertEquals("edge/3", found.get(0).dockHost());
        assertTrue(found.stream().anyMatch(candidate -> shown(candidate).equals("600,3500 left side on wall face")));
    }

    @Test
    void dockingTakesTheNeighbourAlong() {
        LevelSnapshot level = room(each -> each.fixture("F1", "T", "", at(300, 2000, 90), size(1200, 600)));
        List<SnapCandidate> found = ask(level, cabinet(350, 3230, 60));

        assertEquals("300,3200 docked: back on wall face; left side against F1", shown(found.get(0)));
    }

    @Test
    void fixtureWithItsBackOnAWallDoesNotTurnInTheCorner() {
        List<SnapCandidate> found = ask(room(level -> { }), cabinet(650, 7700, 0));

        assertEquals("600,7700 back on wall face; left side on wall face", shown(found.get(0)));
        assertEquals(0, found.get(0).angleDeg());
        assertEquals(SnapKind.DOCK, found.get(1).kind());
    }

    @Test
    void fixtureThatDoesNotDockIsNotTurned() {
        assertTrue(ask(room(level -> { }), island(380, 4000,
            0)).stream().noneMatch(each -> each.kind() == SnapKind.DOCK));
    }

    @Test
    void kindsRankAsUsersThink() {
        LevelSnapshot level = room(each -> each.column("C1", Point.of(3000, 300), 600, 600)
                .fixture("F1", "T", "", at(6000, 340, 0), size(1200, 600)));
        SnapEngine engine = SnapEngine.of(level, SnapAids.grid(50));
        List<SnapKind> kinds = engine.candidates(SnapQuery.of(cabinet(4560, 345, 180), TOLERANCE_MM)).stream()
                .map(SnapCandidate::kind).distinct().toList();

        assertEquals(SnapKind.WALL_FACE, kinds.get(0));
        List<SnapKind> sorted = kinds.stream().filter(kind -> kind != SnapKind.DOCK).sorted().toList();
        assertEquals(sorted, kinds.stream().filter(kind -> kind != SnapKind.DOCK).toList());
        assertTrue(kinds.contains(SnapKind.GRID) && kinds.contains(SnapKind.FIXTURE_EDGE), kinds::toString);
    }

    @Test
    void gridMeetsBothWays() {
        SnapEngine engine = SnapEngine.of(room(level -> { }), SnapAids.grid(100));
        List<SnapCandidate> found = engine.candidates(SnapQuery.of(MovingShape.point(Point.of(4033, 4071)), 40));

        assertEquals("4000,4100 grid 100 mm", shown(found.get(0)));
        assertEquals(3, found.size());
    }

    @Test
    void guidesHoldSidesAndCentre() {
        SnapAids aids = new SnapAids(List.of(new GuideSnapshot("G1", true, 5000)), 0, Point.of(0, 0));
        SnapEngine engine = SnapEngine.of(room(level -> { }), aids);

        assertEquals("5600,4000 left side on guide; equal gap 3700 mm to the walls on both sides",
                shown(engine.candidates(SnapQuery.of(cabinet(5630, 4000, 0), 50)).get(0)));
        assertEquals("5000,4000 centre on guide; equal gap 3700 mm to the walls on both sides",
                shown(engine.candidates(SnapQuery.of(cabinet(5030, 4000, 0), 50)).get(0)));
    }

    @Test
    void drawnLineKeepsItsRightAngleBesideWhatItIsOnlyInLineWith() {
        SnapEngine engine = SnapEngine.of(room(each -> each.column("C1", Point.of(4300, 7000), 600, 600)),
                SnapAids.NONE);
        List<Point> drawn = List.of(Point.of(2400, 1500), Point.of(4020, 1500));

        SnapCandidate best = engine.candidates(SnapQuery.of(MovingShape.point(Point.of(4005, 4000)), 50)
                .after(drawn)).get(0);
        SnapCandidate first = engine.candidates(SnapQuery.of(MovingShape.point(Point.of(4005, 4000)), 50)).get(0);

        assertEquals(4020, best.at().xMm(), shown(best));
        assertEquals(4000, first.at().xMm(), shown(first));
    }

    @Test
    void drawnLineKeepsItsDirectionAndCloses() {
        SnapEngine engine = SnapEngine.of(room(level -> { }), SnapAids.NONE);
        List<Point> drawn = List.of(Point.of(2000, 2000), Point.of(6000, 2000), Point.of(6000, 5000));
        List<SnapCandidate> found = engine.candidates(SnapQuery.of(MovingShape.point(Point.of(2030, 4980)), 50)
                .after(drawn));

        assertEquals("2000,5000 direction 180°; in line with point 1", shown(found.get(0)));
    }

    @Test
    void openingsAndServicesAttract() {
        LevelSnapshot level = room(each -> each.entrance("D1", 0, 4000, 2000)
                .service("E1", ServiceKind.POWER, Point.of(9000, 4000)));

        assertEquals("5000,0 point on the middle of opening D1",
                shown(ask(level, MovingShape.point(Point.of(5030, 20))).get(0)));
        assertEquals("9000,4000 point at service point E1",
                shown(ask(level, MovingShape.point(Point.of(9030, 4020))).get(0)));
        assertEquals("5000,3000 centre in line with the middle of opening D1",
                shown(ask(level, cabinet(5040, 3000, 0)).get(0)));
    }

    @Test
    void zoneEdgesMeet() {
        LevelSnapshot level = room(each -> each.zone("Z1", "KITCHEN", Ring.rectangle(1000, 1000, 4000, 4000)));
        MovingShape zone = MovingShape.outline(Ring.rectangle(4030, 1020, 6000, 4000), 0);

        assertEquals("side on edge of zone KITCHEN", ask(level, zone).get(0).reason().english());
        assertEquals(-30, ask(level, zone).get(0).dxMm());
        SnapEngine named = SnapEngine.of(DraftGround.of(level, code -> code.equals("KITCHEN") ? "厨房" : code),
                SnapAids.NONE);
        assertTrue(named.candidates(SnapQuery.of(zone, TOLERANCE_MM)).get(0).reason().chinese().contains("区域 厨房"));
    }

    @Test
    void nothingIsOfferedWhenSuspendedOrFar() {
        SnapEngine engine = SnapEngine.of(room(level -> { }), SnapAids.grid(100));
        SnapQuery query = SnapQuery.of(cabinet(5003, 7640, 0), TOLERANCE_MM);

        assertEquals(List.of(), engine.candidates(query.only(Set.of())));
        assertEquals(List.of(), SnapEngine.of(room(level -> { }), SnapAids.NONE)
                .candidates(SnapQuery.of(cabinet(5000, 4000, 0), TOLERANCE_MM).only(Set.of(SnapKind.WALL_FACE))));
    }

    @Test
    void whatMovesAlongDoesNotCount() {
        LevelSnapshot level = room(each -> each.fixture("F12", "T", "", at(3000, 3000, 0), size(1200, 600)));
        SnapQuery query = SnapQuery.of(cabinet(3020, 3010, 0), TOLERANCE_MM);
        SnapEngine engine = SnapEngine.of(level, SnapAids.NONE);

        assertFalse(engine.candidates(query).isEmpty());
        assertEquals(List.of(), engine.candidates(query.without(Set.of("F12"))));
    }

    @Test
    void tiesAreDecidedByNameAndStayDecided() {
        LevelSnapshot level = room(each -> each.fixture("F2", "T", "", at(3000, 2000, 0), size(1200, 600))
                .fixture("F1", "T", "", at(3000, 6000, 0), size(1200, 600)));
        SnapQuery query = SnapQuery.of(cabinet(3050, 4000, 0), TOLERANCE_MM);
        List<SnapCandidate> first = SnapEngine.of(level, SnapAids.NONE).candidates(query);

        assertEquals("3000,4000 left side in line with F1; equal gap 1400 mm between F1 and F2", shown(first.get(0)));
        assertEquals(first, SnapEngine.of(level, SnapAids.NONE).candidates(query));
    }

    @Test
    void equalGapIsNamedBesideAnotherReasonThatAsksForTheSame() {
        LevelSnapshot rows = room(each -> each.fixture("F1", "T", "", at(2600, 4000, 0), size(1200, 600))
                .fixture("F3", "T", "", at(5600, 4000, 0), size(1200, 600))
                .fixture("F5", "T", "", at(4100, 2000, 0), size(1200, 600)));
        SnapCandidate best = ask(rows, island(4130, 4020, 0)).get(0);

        assertEquals("4100,4000 back in line with F3; left side in line with F5; equal gap 300 mm between F1 and F3",
                shown(best));
        assertEquals("背面与 F3 对齐；左侧与 F5 对齐；F1 与 F3 之间等距 300 mm", best.reason().chinese());
        assertEquals(List.of(SnapKind.FIXTURE_EDGE, SnapKind.FIXTURE_EDGE, SnapKind.EQUAL_GAP), best.kinds());
        assertEquals(2, best.guides().stream().filter(guide -> guide.lengthMm() == 300).count());
    }

    @Test
    void equalGapIsWithinAFewStepsAmongManyFixtures() {
        LevelSnapshot crowded = room(each -> {
            each.fixture("F1", "T", "", at(2600, 4000, 0), size(1200, 600))
                    .fixture("F3", "T", "", at(5600, 4000, 0), size(1200, 600));
            for (int i = 0; i < 8; i++) {
                each.fixture("B" + i, "T", "", at(4104 + 7 * i, 600 + 650 * (i % 4), 0), size(1200 - 2 * i, 600));
            }
        });
        List<SnapCandidate> found = ask(crowded, island(4130, 4020, 0));
        int first = 0;
        while (first < found.size() && !found.get(first).kinds().contains(SnapKind.EQUAL_GAP)) {
            first++;
        }

        assertTrue(first < 10, found.stream().map(SnapEngineTest::shown).toList().toString());
    }

    @Test
    void endOfAZoneComesOntoItsNeighbourBeforeItIsInLineWithAFixture() {
        LevelSnapshot level = room(each -> each.zone("Z1", "LIVING", Ring.rectangle(0, 0, 5000, 8000))
                .fixture("F1", "TVIS", "", at(5540, 1000, 0),
                        new FixtureSize(1000, 600, 1500, 0, 0)));
        SnapEngine engine = SnapEngine.of(level, SnapAids.NONE);
        SnapQuery query = SnapQuery.of(MovingShape.point(Point.of(5030, 3000), 0), TOLERANCE_MM);

        assertEquals(5040, engine.candidates(query).getFirst().at().xMm());
        assertEquals(5000, engine.candidates(query.preferring(SnapKind.OF_FLOOR)).getFirst().at().xMm());
    }
}
