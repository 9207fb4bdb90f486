package org.sceneplan.drafting.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.drafting.Levels.at;
import static org.sceneplan.drafting.Levels.room;
import static org.sceneplan.drafting.Levels.size;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Column;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** What a neighbour keeps free, and neighbours that stand turned. */
class NeighbourSnapTest {

    private static final int TOLERANCE_MM = 100;
    private static final FixtureSize CLOSED = new FixtureSize(1200, 600, 1400, 0, 0);

    private static List<SnapCandidate> ask(LevelSnapshot level, MovingShape shape) {
        return SnapEngine.of(level, SnapAids.NONE).candidates(SnapQuery.of(shape, TOLERANCE_MM));
    }

    private static SnapCandidate of(SnapKind kind, List<SnapCandidate> found) {
        return found.stream().filter(each -> each.kind() == kind).findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + found));
    }

    private static LevelSnapshot withOneFixture(double angleDeg, FixtureSize size) {
        return room(level -> level.fixture("F12", "T", "", at(5000, 5000, angleDeg), size));
    }

    @Test
    void fixtureStopsAtTheFreeStripOfItsNeighbour() {
        SnapCandidate strip = of(SnapKind.FREE_STRIP, ask(withOneFixture(0, size(1200, 600)),
                MovingShape.fixture(at(5500, 3460, 0), CLOSED, false)));

        assertEquals("back at the end of the free strip of F12 (900 mm)", strip.reason().english());
        assertEquals("背面在 F12 净空外缘（900 mm）", strip.reason().chinese());
        assertEquals(Point.of(5500, 3500), strip.at());
        assertEquals(List.of("F12"), strip.ids());
        assertEquals(List.of(new Segment(Point.of(5600, 3800), Point.of(4900, 3800))), strip.guides());
    }

    @Test
    void stripComesAfterTheOtherReasonsOfFixturesAndAfterThreeOthersAtTheLatest() {
        LevelSnapshot crowded = room(level -> {
            level.fixture("F12", "T", "", at(5000, 5000, 0), size(1200, 600));
            IntStream.range(0, 8).forEach(i -> level.fixture("B" + i, "T", "",
                    at(5504 + 7 * i, 600 + 650 * (i % 3), 0), CLOSED));
        });
        List<SnapKind> one = ask(withOneFixture(0, size(1200, 600)),
                MovingShape.fixture(at(5050, 3460, 0), CLOSED, false)).stream().map(SnapCandidate::kind).toList();
        List<SnapKind> many = ask(crowded, MovingShape.fixture(at(5530, 3460, 0), CLOSED, false)).stream()
                .map(SnapCandidate::kind).toList();

        assertEquals(SnapKind.FIXTURE_EDGE, one.getFirst());
        assertTrue(many.contains(SnapKind.FREE_STRIP) && many.indexOf(SnapKind.FREE_STRIP) < 10, many::toString);
    }

    @Test
    void onlyWhatLiesBeforeTheFrontIsPulled() {
        LevelSnapshot level = withOneFixture(0, size(1200, 600));

        assertTrue(ask(level, MovingShape.fixture(at(7000, 3460, 0), CLOSED, false)).stream()
                .noneMatch(each -> each.kinds().contains(SnapKind.FREE_STRIP)), "beside the strip");
        assertTrue(ask(level, MovingShape.fixture(at(5000, 6540, 0), CLOSED, false)).stream()
                .noneMatch(each -> each.kinds().contains(SnapKind.FREE_STRIP)), "behind");
    }

    @Test
    void sideThatNeedsMoreRoomKeepsItsOwnStripOnly() {
        List<SnapCandidate> found = ask(withOneFixture(0, size(1200, 600)),
                MovingShape.fixture(at(5000, 3460, 180), size(1200, 600), false));

        assertTrue(found.stream().anyMatch(each -> each.reason().english().contains("front 900 mm off F12")),
                found::toString);
        assertTrue(found.stream().noneMatch(each -> each.kinds().contains(SnapKind.FREE_STRIP)), found::toString);
    }

    @Test
    void columnAndZoneAndDrawnPointMeetTheStripToo() {
        LevelSnapshot level = withOneFixture(0, size(1200, 600));

        assertEquals(50, of(SnapKind.FREE_STRIP, ask(level, MovingShape.outline(Ring.rectangle(5100, 3350, 5500, 3750),
                0))).dyMm());
        assertEquals(-40, of(SnapKind.FREE_STRIP, ask(level, MovingShape.outline(Ring.rectangle(3000, 3840, 7500, 7000),
                0))).dyMm(), "a zone that takes the strip in");
        assertEquals("point at the end of the free strip of F12 (900 mm)", of(SnapKind.FREE_STRIP, ask(level,
                MovingShape.point(Point.of(5100, 3770)))).reason().english());
    }

    @Test
    void rightAngleOfADrawnLineWinsOverTheStrip() {
        SnapEngine engine = SnapEngine.of(withOneFixture(0, size(1200, 600)), SnapAids.NONE);
        List<SnapCandidate> found = engine.candidates(SnapQuery.of(MovingShape.point(Point.of(5100, 3770)), 50)
                .after(List.of(Point.of(2000, 3760))));

        assertEquals(SnapKind.DIRECTION, found.getFirst().kind());
    }

    @Test
    void sideMeetsTheCornerOfATurnedFixture() {
        LevelSnapshot level = withOneFixture(30, CLOSED);
        int lowest = level.fixtures().getFirst().footprint().box().minYMm();
        SnapCandidate corner = of(SnapKind.FIXTURE_CORNER, ask(level,
                MovingShape.fixture(at(4600, lowest - 340, 0), CLOSED, false)));

        assertEquals("back at corner of F12", corner.reason().english());
        assertEquals("背面靠 F12 角点", corner.reason().chinese());
        assertEquals(Point.of(4600, lowest - 300), corner.at());
        assertEquals(List.of(new Segment(Point.of(5200, lowest), Point.of(4000, lowest))), corner.guides());
    }

    @Test
    void openSideKeepsItsStripToTheCornerOfATurnedFixture() {
        LevelSnapshot level = withOneFixture(30, CLOSED);
        int lowest = level.fixtures().getFirst().footprint().box().minYMm();
        SnapCandidate corner = of(SnapKind.FIXTURE_CORNER, ask(level,
                MovingShape.fixture(at(4600, lowest - 1230, 180), size(1200, 600), false)));

        assertEquals("front 900 mm off the corner of F12, its free strip", corner.reason().english());
        assertEquals(lowest - 1200, corner.at().yMm());
    }

    @Test
    void sideMeetsTheCornerOfATurnedStripAndOfATurnedColumn() {
        LevelSnapshot level = withOneFixture(30, size(1200, 600));
        int lowest = level.fixtures().getFirst().clearances().getFirst().box().minYMm();
        SnapCandidate strip = ask(level, MovingShape.fixture(at(5100, lowest - 330, 0), CLOSED, false)).stream()
                .filter(each -> each.reason().english().startsWith("back at corner")).findFirst().orElseThrow();
        LevelSnapshot column = room(each -> each.column("C3", Point.of(5000, 4000), 600, 600)
                .last(Column.class, turned -> turned.setAngleDeg(45)));

        assertEquals("back at corner of the free strip of F12 (900 mm)", strip.reason().english());
        assertEquals(lowest - 300, strip.at().yMm());
        assertTrue(ask(column, MovingShape.fixture(at(5000, 3250, 0), CLOSED, false)).stream()
                .anyMatch(each -> each.reason().english().startsWith("back at corner of column C3")
                        && each.at().yMm() == 4000 - 424 - 300));
    }

    @Test
    void fixtureTurnedTheSameWayHasSidesAndNoCorners() {
        assertTrue(ask(withOneFixture(90, CLOSED), MovingShape.fixture(at(5000, 4150, 0), CLOSED, false)).stream()
                .noneMatch(each -> each.reason().english().contains("at corner")));
    }
}
