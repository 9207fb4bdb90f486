package org.sceneplan.drafting.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.drafting.Levels.room;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.DrawingLines;
import org.sceneplan.drafting.ground.DrawingLines.Chain;
import org.sceneplan.drafting.ground.LaidDrawing;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.underlay.UnderlayFrame;

/** Points and fixtures on the drawing under a plan. */
class DrawingSnapTest {

    private static final int TOLERANCE_MM = 100;
    private static final UnderlayFrame AS_DRAWN = new UnderlayFrame(Point.of(0, 0), 1, 0);
    private static final Set<SnapKind> DRAWING = EnumSet.of(SnapKind.DRAWING_POINT, SnapKind.DRAWING_LINE);
    private static final Chain SQUARE = closed(3137, 2511, 6137, 2511, 6137, 4511, 3137, 4511);

    private static Chain closed(double... xy) {
        return new Chain(xy, true);
    }

    private static Chain open(double... xy) {
        return new Chain(xy, false);
    }

    private static SnapEngine engine(UnderlayFrame frame, Chain... chains) {
        return SnapEngine.of(DraftGround.of(room(level -> { })), SnapAids.grid(100),
                List.of(new LaidDrawing("U1", frame, DrawingLines.of(List.of(chains)))));
    }

    private static SnapQuery point(int xMm, int yMm) {
        return SnapQuery.of(MovingShape.point(Point.of(xMm, yMm), 0), TOLERANCE_MM);
    }

    /** A fixture of 800 by 600 mm at a place. */
    private static SnapQuery fixture(int xMm, int yMm) {
        return SnapQuery.of(MovingShape.fixture(new FixturePlace(Point.of(xMm, yMm), 0),
                new FixtureSize(800, 600, 1500, 0, 0), false), TOLERANCE_MM);
    }

    private static SnapCandidate best(SnapEngine engine, int xMm, int yMm) {
        return engine.candidates(point(xMm, yMm)).getFirst();
    }

    @Test
    void cornerComesBeforeTheGridWithItsReason() {
        SnapCandidate best = best(engine(AS_DRAWN, SQUARE), 6110, 4550);

        assertEquals(Point.of(6137, 4511), best.at());
        assertEquals("corner of the drawing", best.reason().english());
        assertEquals("底图端点", best.reason().chinese());
        assertEquals(List.of("U1"), best.ids());
    }

    @Test
    void lineIsMetWhereThePointerIsAndTheGridLeavesItOnIt() {
        List<SnapCandidate> found = engine(AS_DRAWN, SQUARE).candidates(point(4530, 2560));

        assertEquals(Point.of(4500, 2511), found.get(0).at(), "with the grid along the line");
        assertTrue(found.get(0).reason().english().startsWith("line of the drawing"), found.get(0).reason().english());
        assertTrue(found.stream().anyMatch(each -> each.at().equals(Point.of(4530, 2511))
                && each.reason().chinese().equals("底图线")), found::toString);
    }

    @Test
    void turnedAndScaledDrawingIsMetWhereItLies() {
        UnderlayFrame frame = new UnderlayFrame(Point.of(5000, 1000), 25.4, 30);
        double[] corner = frame.toPlan(100, 40);
        Point at = Point.rounded(corner[0], corner[1]);
        SnapEngine engine = engine(frame, open(0, 0, 100, 0, 100, 40));

        assertEquals(at, best(engine, at.xMm() + 40, at.yMm() - 30).at());
        double[] middle = frame.toPlan(50, 0);
        Point onLine = best(engine, (int) middle[0] + 30, (int) middle[1] - 52).at();
        double[] units = frame.toUnits(onLine);
        assertEquals(0, units[1] * frame.mmPerUnit(), 1, "on the line, to the mm");
    }

    @Test
    void twoLinesAreMetWhereTheyCross() {
        SnapCandidate best = best(engine(AS_DRAWN, open(2000, 3333, 8000, 3333), open(4444, 1000, 4444, 6000)), 4470,
                3300);

        assertEquals(Point.of(4444, 3333), best.at());
        assertEquals("line of the drawing", best.reason().english(), "said once");
    }

    @Test
    void cornerOfTheShellComesFirst() {
        List<SnapCandidate> found = engine(AS_DRAWN, closed(20, 20, 5000, 20, 5000, 3000, 20, 3000))
                .candidates(point(15, 15));

        assertEquals(Point.of(0, 0), found.getFirst().at());
        assertTrue(found.stream().anyMatch(each -> each.at().equals(Point.of(20, 20))), "Tab comes to the drawing");
    }

    @Test
    void curvesHaveNoCornersButEnds() {
        List<Double> arc = new ArrayList<>();
        for (int deg = 0; deg <= 90; deg += 5) {
            arc.add(4000 + 2000 * Math.cos(Math.toRadians(deg)));
            arc.add(3000 + 2000 * Math.sin(Math.toRadians(deg)));
        }
        SnapEngine engine = engine(AS_DRAWN, open(arc.stream().mapToDouble(Double::doubleValue).toArray()));
        Set<SnapKind> drawing = EnumSet.of(SnapKind.DRAWING_POINT);

        assertEquals(List.of(), engine.candidates(point(5414, 4414).only(drawing)));
        assertEquals(Point.of(6000, 3000), engine.candidates(point(6030, 2980).only(drawing)).getFirst().at());
    }

    @Test
    void whatIsSmallerThanThePullIsLeftOut() {
        Set<SnapKind> drawing = EnumSet.of(SnapKind.DRAWING_POINT, SnapKind.DRAWING_LINE);
        SnapEngine engine = engine(AS_DRAWN, open(3000, 3000, 3060, 3000));

        assertEquals(List.of(), engine.candidates(point(3000, 3000).only(drawing)));
        assertEquals(Point.of(3060, 3000), engine.candidates(SnapQuery.of(MovingShape.point(Point.of(3058, 3002), 0),
                20).only(drawing)).getFirst().at(), "from nearer it can be aimed at");
    }

    @Test
    void nothingSnapsToWhatMovesItself() {
        SnapEngine engine = engine(AS_DRAWN, SQUARE);

        assertEquals(List.of(), engine.candidates(point(6110, 4550).only(DRAWING).without(Set.of("U1"))));
        assertEquals(List.of(), engine.candidates(fixture(4000, 4840).only(DRAWING).without(Set.of("U1"))));
    }

    @Test
    void sideOfAFixtureComesOntoALineBetweenItsEnds() {
        SnapCandidate best = engine(AS_DRAWN, SQUARE).candidates(fixture(4500, 4840).only(DRAWING)).getFirst();

        assertEquals(Point.of(4500, 4811), best.at());
        assertEquals("front on line of the drawing", best.reason().english());
        assertEquals("正面对齐底图线", best.reason().chinese());
        assertEquals(List.of("U1"), best.ids());
    }

    @Test
    void cornerOfAFixtureComesOntoACornerAndTabLeadsOn() {
        List<SnapCandidate> found = engine(AS_DRAWN, SQUARE).candidates(fixture(6500, 4240).only(DRAWING));

        assertEquals(Point.of(6537, 4211), found.getFirst().at(), "its upper left corner");
        assertEquals("corner on corner of the drawing", found.getFirst().reason().english());
        assertTrue(found.stream().anyMatch(each -> each.at().equals(Point.of(6537, 4240))), "along the side only");
    }

    @Test
    void shapeMeetsATurnedDrawingWhereItLies() {
        UnderlayFrame frame = new UnderlayFrame(Point.of(5000, 1000), 25.4, 90);
        SnapCandidate best = engine(frame, open(0, 0, 100, 0)).candidates(fixture(5460, 2000).only(DRAWING)).getFirst();

        assertEquals(Point.of(5400, 2000), best.at(), "its left side on the line, which runs north");
    }

    @Test
    void linesFarFromTheSidesDoNotPull() {
        assertEquals(List.of(), engine(AS_DRAWN, open(4200, 4000, 4800, 4000)).candidates(fixture(4500, 4000)
                .only(DRAWING)), "it lies in the middle of the fixture");
    }

    @Test
    void ofManyLinesOnlyThoseNearThePointerAreTaken() {
        List<Chain> many = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            int x = i % 250 * 400;
            int y = i / 250 * 400;
            many.add(open(x, y, x + 300, y + 170));
        }
        DrawingLines lines = DrawingLines.of(many);

        for (int i = 0; i < many.size(); i += 777) {
            double[] xy = many.get(i).xy();
            assertEquals(List.of(i), lines.near(xy[0] + 150, xy[1] + 85, 20).stream()
                    .map(DrawingLines.DrawingLine::index).toList());
        }
        assertEquals(List.of(), lines.near(-5000, -5000, 100));
        assertEquals(List.of(), DrawingLines.of(List.of()).near(0, 0, 100));
    }

    @Test
    void longSlantedLineIsFoundAllAlong() {
        List<Chain> chains = new ArrayList<>();
        chains.add(open(0, 0, 100_000, 61_803));
        for (int i = 0; i < 2_000; i++) {
            chains.add(open(i * 50, 90_000, i * 50, 91_000));
        }
        DrawingLines lines = DrawingLines.of(chains);

        for (int x = 0; x <= 100_000; x += 333) {
            assertEquals(1, lines.near(x, x * 0.61803, 5).size(), "at " + x);
        }
    }
}
