package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.internal.Sketch;

/** Large appliances: TV, cooling, laundry, air conditioning, kitchen, water. */
final class ApplianceSymbols {
    private static final double DOOR_MM = 60;

    private ApplianceSymbols() {
    }

    static void box(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
    }

    static void television(Sketch pad, double w, double d, SymbolInk ink) {
        double thickness = Math.max(d, 50);
        pad.polygon(ink.body(), -w * 0.2, thickness / 2, w * 0.2, thickness / 2, w * 0.12, thickness / 2 + 70,
                -w * 0.12,
                thickness / 2 + 70);
        pad.rectangle(-w / 2, -thickness / 2, w / 2, thickness / 2, ink.body());
        pad.line(-w / 2, -thickness / 2 + 18, w / 2, -thickness / 2 + 18, ink.outline());
    }

    static void soundbar(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, d / 2, ink.body());
        pad.line(-w / 2 + d / 2, -d / 4, w / 2 - d / 2, -d / 4, ink.detail());
    }

    static void projector(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.circle(w * 0.2, -d / 2 + 20, 35, ink.body());
    }

    static void oneDoorFridge(Sketch pad, double w, double d, SymbolInk ink) {
        fridgeBody(pad, w, d, ink);
        handle(pad, w / 2 - 90, d, ink);
        swing(pad, -w / 2, -d / 2, w, true, ink);
    }

    static void twoDoorFridge(Sketch pad, double w, double d, SymbolInk ink) {
        fridgeBody(pad, w, d, ink);
        pad.line(0, -d / 2, 0, -d / 2 + DOOR_MM, ink.detail());
        handle(pad, -70, d, ink);
        handle(pad, 70, d, ink);
        swing(pad, -w / 2, -d / 2, w / 2, true, ink);
        swing(pad, w / 2, -d / 2, w / 2, false, ink);
    }

    private static void fridgeBody(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.line(-w / 2, -d / 2 + DOOR_MM, w / 2, -d / 2 + DOOR_MM, ink.detail());
        pad.line(-w / 2 + 40, d / 2 - 40, w / 2 - 40, d / 2 - 40, ink.detail());
    }

    private static void handle(Sketch pad, double x, double d, SymbolInk ink) {
        pad.line(x, -d / 2 - 30, x, -d / 2, ink.outline());
    }

    /** A leaf opened by 90 degrees and its quarter arc. */
    private static void swing(Sketch pad, double x, double y, double leaf, boolean hingeLeft, SymbolInk ink) {
        pad.line(x, y, x, y - leaf, ink.swing());
        pad.arc(x, y, leaf, 270, hingeLeft ? 90 : -90, ink.swing());
    }

    static void chestFreezer(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.rectangle(-w / 2 + 50, -d / 2 + 50, w / 2 - 50, d / 2 - 90, ink.detail());
        pad.line(0, -d / 2 + 50, 0, d / 2 - 90, ink.detail());
    }

    static void glassCabinet(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.line(-w / 2, -d / 2 + 35, w / 2, -d / 2 + 35, ink.detail());
        pad.line(-w / 2, -d / 2 + 35, w / 2, d / 2, ink.detail());
        swing(pad, -w / 2, -d / 2, w, true, ink);
    }

    static void washer(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.line(-w / 2, d / 2 - 90, w / 2, d / 2 - 90, ink.detail());
        pad.circle(0, -45, Math.min(w, d - 90) * 0.36, ink.outline());
        pad.circle(0, -45, Math.min(w, d - 90) * 0.1, ink.detail());
        pad.circle(w / 2 - 70, d / 2 - 45, 22, ink.detail());
    }

    static void dryer(Sketch pad, double w, double d, SymbolInk ink) {
        washer(pad, w, d, ink);
        double r = Math.min(w, d - 90) * 0.24;
        pad.line(-r, -45 - r, r, -45 + r, ink.detail());
        pad.line(-r, -45 + r, r, -45 - r, ink.detail());
    }

    static void twinTub(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.circle(-w * 0.19, -20, Math.min(w * 0.27, d * 0.4), ink.outline());
        pad.circle(w * 0.3, -20, Math.min(w * 0.16, d * 0.3), ink.outline());
    }

    static void dryingRack(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -45, w / 2, 45, ink.dashed().body());
        for (double y : new double[] { -d / 2, -d / 4, d / 4, d / 2 }) {
            pad.line(-w / 2, y, w / 2, y, ink.dashed().outline());
        }
    }

    static void wallAirConditioner(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 40, ink.body());
        pad.line(-w / 2 + 50, -d / 2 + 45, w / 2 - 50, -d / 2 + 45, ink.detail());
        pad.line(-w / 2 + 50, -d / 2 + 80, w / 2 - 50, -d / 2 + 80, ink.detail());
    }

    static void floorAirConditioner(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, Math.min(w, d) * 0.3, ink.body());
        pad.arc(0, 0, Math.min(w, d) * 0.32, 200, 140, ink.outline());
        pad.line(-w * 0.25, d * 0.2, w * 0.25, d * 0.2, ink.detail());
    }

    static void ceilingUnit(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.dashed().body());
        pad.line(-w / 2, -d / 2, w / 2, d / 2, ink.detail());
        pad.line(-w / 2, d / 2, w / 2, -d / 2, ink.detail());
    }

    static void fanUnit(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        double r = Math.min(w, d) * 0.4;
        pad.circle(-w / 2 + r + 40, 0, r, ink.outline());
        pad.line(-w / 2 + 40, 0, -w / 2 + 40 + 2 * r, 0, ink.detail());
        pad.line(-w / 2 + 40 + r, -r, -w / 2 + 40 + r, r, ink.detail());
    }

    static void hood(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.dashed().body());
        pad.rectangle(-w * 0.16, d * 0.05, w * 0.16, d / 2, ink.detail());
        pad.circle(0, d * 0.27, Math.min(85, d * 0.18), ink.outline());
    }

    static void gasHob(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 30, ink.body());
        burner(pad, -w * 0.25, d * 0.06, Math.min(w * 0.17, d * 0.32), ink);
        burner(pad, w * 0.25, d * 0.06, Math.min(w * 0.17, d * 0.32), ink);
        pad.circle(-w * 0.25, -d / 2 + 40, 18, ink.detail());
        pad.circle(w * 0.25, -d / 2 + 40, 18, ink.detail());
    }

    private static void burner(Sketch pad, double x, double y, double radius, SymbolInk ink) {
        pad.circle(x, y, radius, ink.outline());
        pad.circle(x, y, radius * 0.45, ink.detail());
        pad.line(x - radius * 1.15, y, x + radius * 1.15, y, ink.detail());
        pad.line(x, y - radius * 1.15, x, y + radius * 1.15, ink.detail());
    }

    static void inductionHob(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 30, ink.body());
        for (int side = -1; side <= 1; side += 2) {
            pad.circle(side * w * 0.24, d * 0.05, Math.min(w * 0.18, d * 0.34), ink.outline());
            pad.circle(side * w * 0.24, d * 0.05, Math.min(w * 0.1, d * 0.18), ink.detail());
        }
    }

    static void integratedHob(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.rectangle(-w / 2 + 60, d / 2 - 110, w / 2 - 60, d / 2 - 40, ink.detail());
        burner(pad, -w * 0.22, -d * 0.08, Math.min(w * 0.14, d * 0.22), ink);
        burner(pad, w * 0.22, -d * 0.08, Math.min(w * 0.14, d * 0.22), ink);
    }

    static void builtInOven(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.line(-w / 2, -d / 2 + 55, w / 2, -d / 2 + 55, ink.detail());
        pad.line(-w * 0.35, -d / 2 - 30, w * 0.35, -d / 2 - 30, ink.outline());
        pad.rectangle(-w * 0.34, -d * 0.24, w * 0.34, d * 0.34, ink.detail());
    }

    static void dishwasher(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.line(-w / 2, -d / 2 + 45, w / 2, -d / 2 + 45, ink.detail());
        pad.circle(0, 20, Math.min(w, d) * 0.3, ink.detail());
        pad.line(-Math.min(w, d) * 0.3, 20, Math.min(w, d) * 0.3, 20, ink.detail());
        pad.line(0, 20 - Math.min(w, d) * 0.3, 0, 20 + Math.min(w, d) * 0.3, ink.detail());
    }

    static void sink(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 30, ink.body());
        pad.roundedRectangle(-w / 2 + 45, -d / 2 + 45, w * 0.14, d / 2 - 90, 60, ink.outline());
        pad.roundedRectangle(w * 0.14 + 40, -d / 2 + 45, w / 2 - 45, d / 2 - 90, 60, ink.outline());
        pad.circle(-w * 0.16, -20, 25, ink.detail());
        pad.line(-w * 0.02, d / 2 - 45, -w * 0.08, d * 0.05, ink.outline());
    }

    static void purifier(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        for (int i = -1; i <= 1; i++) {
            pad.circle(i * w * 0.27, 0, Math.min(w * 0.11, d * 0.34), ink.detail());
        }
    }

    static void electricHeater(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, d * 0.45, ink.body());
        pad.line(-w / 2 + d * 0.4, -d / 2, -w / 2 + d * 0.4, d / 2, ink.detail());
        pad.line(w / 2 - d * 0.4, -d / 2, w / 2 - d * 0.4, d / 2, ink.detail());
    }

    static void gasHeater(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.circle(0, 0, Math.min(50, d * 0.35), ink.outline());
    }

    static void heatPump(Sketch pad, double w, double d, SymbolInk ink) {
        pad.circle(0, 0, Math.min(w, d) / 2, ink.body());
        pad.circle(0, 0, Math.min(w, d) * 0.36, ink.detail());
    }

    static void smallAppliance(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, Math.min(w, d) * 0.2, ink.body());
    }

    static void roundAppliance(Sketch pad, double w, double d, SymbolInk ink) {
        pad.ellipse(0, 0, w / 2, d / 2, ink.body());
        pad.circle(0, 0, Math.min(w, d) * 0.18, ink.detail());
    }

    static void countertopOven(Sketch pad, double w, double d, SymbolInk ink) {
        box(pad, w, d, ink);
        pad.line(-w / 2, -d / 2 + 35, w / 2, -d / 2 + 35, ink.detail());
        pad.line(w * 0.28, -d / 2 + 35, w * 0.28, d / 2, ink.detail());
    }
}
