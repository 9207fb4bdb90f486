package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;

/** Room-like bays and desks with people at them. */
final class SceneSymbols {
    private static final double COUNTER_MM = 600;
    private static final Style TILE = Style.stroked("#D5D9DF", Ink.HAIR_MM);

    private SceneSymbols() {
    }

    static void liveKitchen(Sketch pad, double w, double d) {
        FixtureSymbols.bayOutline(pad, w, d);
        tiles(pad.inner(0, -COUNTER_MM / 2, 0), w, d - COUNTER_MM, 600);
        double edge = d / 2 - Math.min(COUNTER_MM, d);
        pad.rectangle(-w / 2, edge, w / 2, d / 2, Ink.FIXTURE_BODY);
        pad.line(-w / 2, d / 2 - 350, w / 2, d / 2 - 350, Ink.DETAIL_DASHED);
    }

    static void kitchenIsland(Sketch pad, double w, double d) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 40, Ink.FIXTURE_BODY);
        pad.rectangle(-w / 2 + 30, -d / 2 + 30, w / 2 - 30, d / 2 - 30, Ink.DETAIL_LINE);
    }

    static void checkout(Sketch pad, double w, double d) {
        DisplaySymbols.box(pad, w, d);
        pad.line(-w / 2, d * 0.1, w / 2, d * 0.1, Ink.DETAIL_LINE);
        pad.rectangle(-w * 0.1, -d * 0.32, w * 0.1, d * 0.02, Ink.PRODUCT_BODY);
        pad.line(-w * 0.1, -d * 0.2, w * 0.1, -d * 0.2, Ink.DETAIL_LINE);
        HomeSymbols.chair(pad.inner(0, d / 2 + 330, 180), seat());
    }

    static void serviceDesk(Sketch pad, double w, double d) {
        DisplaySymbols.box(pad, w, d);
        pad.line(-w / 2, d * 0.1, w / 2, d * 0.1, Ink.DETAIL_LINE);
        for (int side = -1; side <= 1; side += 2) {
            HomeSymbols.chair(pad.inner(side * w / 4, d / 2 + 330, 180), seat());
            HomeSymbols.chair(pad.inner(side * w / 4, -d / 2 - 330, 0), seat());
        }
    }

    static void designTable(Sketch pad, double w, double d) {
        for (int side = -1; side <= 1; side += 2) {
            HomeSymbols.chair(pad.inner(side * w / 4, d / 2 + 150, 180), seat());
            HomeSymbols.chair(pad.inner(side * w / 4, -d / 2 - 150, 0), seat());
        }
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 60, Ink.FIXTURE_BODY);
    }

    static void bathBay(Sketch pad, double w, double d) {
        FixtureSymbols.bayOutline(pad, w, d);
        tiles(pad, w, d, 300);
        backWalls(pad, w, d);
    }

    static void balconyBay(Sketch pad, double w, double d) {
        FixtureSymbols.bayOutline(pad, w, d);
        for (double y = -d / 2 + 150; y < d / 2; y += 150) {
            pad.line(-w / 2, y, w / 2, y, TILE);
        }
        backWalls(pad, w, d);
    }

    static void roomBay(Sketch pad, double w, double d) {
        FixtureSymbols.bayOutline(pad, w, d);
        backWalls(pad, w, d);
    }

    /** Set walls left, back and right of a room set, 60 mm. */
    private static void backWalls(Sketch pad, double w, double d) {
        pad.polygon(Ink.PANEL_LINE.withFill("#C3C7CE", 1), -w / 2, -d / 2, -w / 2 + 60, -d / 2, -w / 2 + 60, d / 2 - 60,
                w / 2 - 60, d / 2 - 60, w / 2 - 60, -d / 2, w / 2, -d / 2, w / 2, d / 2, -w / 2, d / 2);
    }

    private static void tiles(Sketch pad, double w, double depth, double step) {
        double minY = -depth / 2;
        for (double x = -w / 2 + step; x < w / 2 - 1; x += step) {
            pad.line(x, minY, x, minY + depth, TILE);
        }
        for (double y = minY + step; y < minY + depth - 1; y += step) {
            pad.line(-w / 2, y, w / 2, y, TILE);
        }
    }

    static void robotPen(Sketch pad, double w, double d) {
        DisplaySymbols.box(pad, w, d);
        pad.rectangle(-w / 2 + 60, -d / 2 + 60, w / 2 - 60, d / 2 - 60, Ink.DETAIL_LINE);
        double x = w / 2 - 300;
        double y = d / 2 - 300;
        pad.polyline(Ink.DETAIL_DASHED, -x, y, x, y, x, y / 3, -x, y / 3, -x, -y / 3, x, -y / 3, x, -y, -x, -y);
    }

    private static SymbolInk seat() {
        return new SymbolInk(Style.stroked(Ink.DETAIL, Ink.PRODUCT_MM).withFill(Ink.PAPER, 1), Ink.DETAIL_LINE,
                Ink.DETAIL_LINE);
    }
}
