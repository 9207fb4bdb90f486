package org.sceneplan.drafting.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.drafting.Levels.at;
import static org.sceneplan.drafting.Levels.room;
import static org.sceneplan.drafting.Levels.size;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.Levels;
import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.measure.LiveDimension.Kind;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.LevelSnapshot;

class LiveDimensionsTest {

    private static final Point PIVOT = Point.of(0, 0);
    private static final int REACH_MM = 20_000;

    private static List<LiveDimension> gaps(LevelSnapshot level, MovingShape shape, String... leaveOut) {
        return new LiveDimensions(DraftGround.of(level), REACH_MM).gaps(shape, Set.of(leaveOut));
    }

    private static List<String> shown(List<LiveDimension> dimensions) {
        return dimensions.stream().map(each -> each.kind() + " " + each.toId() + " " + Math.round(each.value()))
                .toList();
    }

    @Test
    void everySideIsMeasuredToWhatStandsBeforeIt() {
        LevelSnapshot level = room(each -> each.fixture("F1", "T", "", at(2000, 3000, 0), size(1200, 600))
                .column("C1", Point.of(5000, 6000), 600, 600)
                .zone("Z1", "KITCHEN", Ring.rectangle(0, 2000, 6500, 8000)));
        List<LiveDimension> gaps = gaps(level, MovingShape.fixture(at(4500, 3000, 0), size(1200, 600), true));

        assertEquals(List.of("GAP edge/0 2700", "ZONE_GAP Z1 700", "GAP edge/1 6900", "ZONE_GAP Z1 1400",
                "GAP C1 2400", "GAP F1 1300"), shown(gaps));
        assertEquals(new Segment(Point.of(3900, 3000), Point.of(2600, 3000)),
                new Segment(gaps.get(5).from(), gaps.get(5).to()));
    }

    @Test
    void whatMovesAlongIsNotMeasured() {
        LevelSnapshot level = room(each -> each.fixture("F1", "T", "", at(2000, 3000, 0), size(1200, 600)));

        assertEquals("GAP edge/3 3900", shown(gaps(level, MovingShape.fixture(at(4500, 3000, 0), size(1200, 600),
                true), "F1")).get(3));
    }

    @Test
    void neighbourBesideTheStripDoesNotCount() {
        LevelSnapshot level = room(each -> each.fixture("F1", "T", "", at(2000, 3600, 0), size(1200, 600)));

        assertEquals("GAP edge/3 3900", shown(gaps(level, MovingShape.fixture(at(4500, 3000, 0), size(1200, 600),
                true))).get(3));
    }

    @Test
    void turnedLevelHasTheSameGaps() {
        LevelSnapshot level = Levels.of(Levels.ROOM.rotated(PIVOT, 17), each -> each.fixture("F1", "T", "",
                new FixturePlace(Point.of(2000, 3000).rotated(PIVOT, 17), 17), size(1200, 600)));
        MovingShape shape = MovingShape.fixture(new FixturePlace(Point.of(4500, 3000).rotated(PIVOT, 17), 17),
                size(1200, 600), true);
        List<LiveDimension> gaps = gaps(level, shape);

        assertEquals(1300, gaps.get(3).value(), 2);
        assertEquals(2700, gaps.get(0).value(), 2);
    }

    @Test
    void typedGapMovesTheShapeSoThatItHasIt() {
        Random random = new Random(6);
        LevelSnapshot level = room(each -> each.fixture("F1", "T", "", at(2000, 3000, 0), size(1200, 600)));
        for (int i = 0; i < 100; i++) {
            MovingShape shape = MovingShape.fixture(at(4500 + random.nextInt(3000), 3000, 90 * random.nextInt(4)),
                    size(1200, 600), true);
            int wanted = 100 + random.nextInt(600);
            int side = random.nextInt(4);
            Point way = LiveDimensions.solve(gaps(level, shape).get(side), wanted);

            assertEquals(wanted, gaps(level, shape.moved(way.xMm(), way.yMm())).get(side).value(), 1e-6);
        }
    }

    @Test
    void sizeIsWidthThenDepth() {
        List<LiveDimension> size = LiveDimensions.size(MovingShape.fixture(at(4500, 3000, 90), size(1200, 600), true));

        assertEquals(List.of("WIDTH  1200", "DEPTH  600"), shown(size));
        assertEquals(Point.of(0, 300), LiveDimensions.solve(size.get(0), 1500));
    }

    @Test
    void drawnSegmentTakesTypedLengthAndAngle() {
        Segment drawn = new Segment(Point.of(1000, 1000), Point.of(1300, 1400));
        List<LiveDimension> shown = LiveDimensions.segment(drawn);

        assertEquals(500, shown.get(0).value());
        assertEquals(53.13, shown.get(1).value(), 0.01);
        assertEquals(Point.of(300, 400), LiveDimensions.solve(shown.get(0), 1000));
        assertEquals(Point.of(-300, 100), LiveDimensions.solve(shown.get(1), 90));
        LiveDimension none = LiveDimensions.segment(new Segment(PIVOT, PIVOT)).get(0);
        assertThrows(IllegalArgumentException.class, () -> LiveDimensions.solve(none, 100));
    }

    @Test
    void edgeMovesUntilTheZoneHasItsArea() {
        AreaDrag rectangle = new AreaDrag(Ring.rectangle(0, 0, 4000, 3000), 1);
        assertEquals(Optional.of(1000.0), rectangle.wayMm(15e6));
        assertEquals(Optional.of(-2000.0), rectangle.wayMm(6e6));
        assertEquals(Optional.empty(), rectangle.wayMm(-1));

        AreaDrag wedge = new AreaDrag(Ring.parse("0,0 4000,0 3000,3000 1000,3000"), 2);
        double way = wedge.wayMm(10e6).orElseThrow();
        assertEquals(10e6, wedge.areaMm2(way), 1e-3);
        assertTrue(way > 0 && wedge.wayMm(20e6).isEmpty(), "the sides meet before: " + way);
        assertEquals(12e6 - 3e6, wedge.outline().areaMm2());
    }

    @Test
    void measureToolAddsUp() {
        Measure line = new Measure(List.of(Point.of(0, 0), Point.of(3000, 0), Point.of(3000, 4000)));

        assertEquals(7000, line.lengthMm());
        assertEquals(6e6, line.areaMm2());
        assertEquals(12000, line.perimeterMm());
        assertEquals("3000 4000", line.eastMm() + " " + line.northMm());
        assertEquals(0, new Measure(List.of(PIVOT, Point.of(5, 5))).areaMm2());
        assertEquals(0, new Measure(List.of(PIVOT, Point.of(5, 5), Point.of(9, 9))).areaMm2());
        assertEquals(0, new Measure(List.of(PIVOT, Point.of(500, 500), Point.of(500, 0), Point.of(0, 500))).areaMm2());
        assertEquals(Kind.AREA, LiveDimensions.area(Levels.ROOM, "Z1").kind());
        assertEquals(96e6, LiveDimensions.area(Levels.ROOM, "Z1").value());
    }
}
