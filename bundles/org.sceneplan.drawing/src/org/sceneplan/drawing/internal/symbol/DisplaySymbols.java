package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;

/** Plinths, panels, shelves, tables and counters. */
final class DisplaySymbols {
    private static final double EDGE_MM = 50;
    private static final double BAY_MM = 900;

    private DisplaySymbols() {
    }

    static void box(Sketch pad, double w, double d) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, Ink.FIXTURE_BODY);
    }

    static void plinth(Sketch pad, double w, double d) {
        box(pad, w, d);
        pad.rectangle(-w / 2 + EDGE_MM, -d / 2 + EDGE_MM, w / 2 - EDGE_MM, d / 2 - EDGE_MM, Ink.DETAIL_LINE);
    }

    static void doublePlinth(Sketch pad, double w, double d) {
        plinth(pad, w, d);
        pad.line(-w / 2 + EDGE_MM, 0, w / 2 - EDGE_MM, 0, Ink.DETAIL_LINE);
    }

    static void surround(Sketch pad, double w, double d) {
        box(pad, w, d);
        pad.polyline(Ink.DETAIL_LINE, -w / 2 + 40, -d / 2, -w / 2 + 40, d / 2 - 40, w / 2 - 40, d / 2 - 40, w / 2 - 40,
                -d / 2);
    }

    static void wallPanel(Sketch pad, double w, double d) {
        box(pad, w, d);
        double back = Math.min(100, d * 0.4);
        pad.rectangle(-w / 2, d / 2 - back, w / 2, d / 2, Ink.DETAIL_LINE.withFill("#E5E7EB", 1));
    }

    static void spineIsland(Sketch pad, double w, double d) {
        plinth(pad, w, d);
        pad.rectangle(-w / 2 + EDGE_MM, -60, w / 2 - EDGE_MM, 60, Ink.DETAIL_LINE.withFill("#E5E7EB", 1));
    }

    static void kitchenBay(Sketch pad, double w, double d) {
        box(pad, w, d);
        pad.line(-w / 2, d / 2 - 40, w / 2, d / 2 - 40, Ink.DETAIL_LINE);
        pad.line(-w / 2, d / 2 - 350, w / 2, d / 2 - 350, Ink.DETAIL_DASHED);
    }

    static void table(Sketch pad, double w, double d) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 60, Ink.FIXTURE_BODY);
        pad.roundedRectangle(-w / 2 + 30, -d / 2 + 30, w / 2 - 30, d / 2 - 30, 40, Ink.DETAIL_LINE);
    }

    static void wallShelf(Sketch pad, double w, double d) {
        box(pad, w, d);
        pad.line(-w / 2, d / 2 - 40, w / 2, d / 2 - 40, Ink.DETAIL_LINE);
        int bays = Math.max(1, (int) Math.round(w / BAY_MM));
        for (int i = 1; i < bays; i++) {
            double x = -w / 2 + i * w / bays;
            pad.line(x, -d / 2, x, d / 2, Ink.DETAIL_LINE);
        }
        pad.line(-w / 2, -d / 2 + 60, w / 2, -d / 2 + 60, Ink.DETAIL_LINE);
    }

    static void gondola(Sketch pad, double w, double d) {
        box(pad, w, d);
        pad.rectangle(-w / 2, -25, w / 2, 25, Ink.DETAIL_LINE.withFill("#E5E7EB", 1));
        for (double y : new double[] { d * 0.3, -d * 0.3 }) {
            pad.line(-w / 2, y, w / 2, y, Ink.DETAIL_LINE);
        }
    }

    static void endCap(Sketch pad, double w, double d) {
        box(pad, w, d);
        pad.line(-w / 2, d / 2 - 40, w / 2, d / 2 - 40, Ink.DETAIL_LINE);
        pad.polyline(Ink.DETAIL_LINE, -w / 2, -d / 2, 0, d / 2 - 40, w / 2, -d / 2);
    }

    static void pile(Sketch pad, double w, double d) {
        box(pad, w, d);
        cross(pad, w, d, Ink.DETAIL_DASHED);
    }

    static void deviceBar(Sketch pad, double w, double d) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 80, Ink.FIXTURE_BODY);
        pad.line(-w / 2 + 80, 0, w / 2 - 80, 0, Ink.DETAIL_DASHED);
    }

    static void hookWall(Sketch pad, double w, double d) {
        wallPanel(pad, w, d);
        int hooks = Math.max(2, (int) (w / 150));
        for (int i = 0; i < hooks; i++) {
            double x = -w / 2 + (i + 0.5) * w / hooks;
            pad.line(x, -d * 0.3, x, d / 2 - Math.min(100, d * 0.4), Ink.DETAIL_LINE);
        }
    }

    static void glassCounter(Sketch pad, double w, double d) {
        box(pad, w, d);
        Style glass = Style.stroked(Ink.GLASS, Ink.THIN_MM);
        pad.rectangle(-w / 2 + 40, -d / 2 + 40, w / 2 - 40, d / 2 - 40, glass);
        pad.line(-w * 0.3, -d * 0.2, -w * 0.15, d * 0.2, glass);
        pad.line(-w * 0.22, -d * 0.2, -w * 0.07, d * 0.2, glass);
    }

    static void swatchWall(Sketch pad, double w, double d) {
        box(pad, w, d);
        int columns = Math.max(2, (int) Math.round(w / 300));
        pad.line(-w / 2, 0, w / 2, 0, Ink.DETAIL_LINE);
        for (int i = 1; i < columns; i++) {
            double x = -w / 2 + i * w / columns;
            pad.line(x, -d / 2, x, d / 2, Ink.DETAIL_LINE);
        }
    }

    static void partition(Sketch pad, double w, double d) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, Style.stroked(Ink.FIXTURE, Ink.PANEL_MM).withFill("#C3C7CE", 1));
    }

    static void windowPlatform(Sketch pad, double w, double d) {
        plinth(pad, w, d);
        for (int sx = -1; sx <= 1; sx += 2) {
            pad.line(sx * w / 2, -d / 2, sx * (w / 2 - EDGE_MM), -d / 2 + EDGE_MM, Ink.DETAIL_LINE);
            pad.line(sx * w / 2, d / 2, sx * (w / 2 - EDGE_MM), d / 2 - EDGE_MM, Ink.DETAIL_LINE);
        }
    }

    static void lightBox(Sketch pad, double w, double d) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, Ink.PANEL_LINE.withFill("#FFF3C4", 1));
        pad.line(-w / 2, 0, w / 2, 0, Ink.DETAIL_LINE);
    }

    static void rack(Sketch pad, double w, double d) {
        box(pad, w, d);
        cross(pad, w, d, Ink.DETAIL_LINE);
    }

    static void cross(Sketch pad, double w, double d, Style style) {
        pad.line(-w / 2, -d / 2, w / 2, d / 2, style);
        pad.line(-w / 2, d / 2, w / 2, -d / 2, style);
    }
}
