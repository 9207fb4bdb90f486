package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.internal.Sketch;

/** Bathroom, furniture, cleaning, phones and computers. */
final class HomeSymbols {
    private static final double CHAIR_MM = 420;

    private HomeSymbols() {
    }

    static void toilet(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, d / 2 - 190, w / 2, d / 2, 40, ink.body());
        pad.ellipse(0, -95, w * 0.46, d / 2 - 95, ink.body());
        pad.ellipse(0, -85, w * 0.32, d / 2 - 165, ink.detail());
    }

    static void vanity(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.ellipse(0, -25, w * 0.3, d * 0.3, ink.outline());
        pad.circle(0, -25, 22, ink.detail());
        pad.line(0, d / 2 - 30, 0, d * 0.1, ink.outline());
    }

    static void showerSet(Sketch pad, double w, double d, SymbolInk ink) {
        double r = Math.min(w, d) * 0.4;
        pad.line(0, d / 2, 0, 0, ink.outline());
        pad.circle(0, 0, r, ink.body());
        pad.circle(0, 0, r * 0.5, ink.detail());
    }

    static void showerEnclosure(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.rectangle(-w / 2 + 40, -d / 2 + 40, w / 2 - 40, d / 2 - 40, ink.detail());
        pad.line(-w / 2 + 40, -d / 2 + 40, w / 2 - 40, d / 2 - 40, ink.detail());
        pad.line(-w / 2 + 40, d / 2 - 40, w / 2 - 40, -d / 2 + 40, ink.detail());
        pad.circle(0, 0, 55, ink.body());
    }

    static void bathtub(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.roundedRectangle(-w / 2 + 70, -d / 2 + 70, w / 2 - 70, d / 2 - 70, d * 0.3, ink.outline());
        pad.circle(w / 2 - 200, 0, 28, ink.detail());
    }

    static void bathHeater(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.dashed().body());
        for (int i = 0; i < 4; i++) {
            pad.circle((i % 2 - 0.5) * w * 0.45, (i / 2 - 0.5) * d * 0.45, d * 0.15, ink.detail());
        }
    }

    static void sofa(Sketch pad, double w, double d, SymbolInk ink) {
        double arm = Math.min(180, w * 0.16);
        double back = Math.min(220, d * 0.25);
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 80, ink.body());
        pad.line(-w / 2 + arm, -d / 2, -w / 2 + arm, d / 2 - back, ink.detail());
        pad.line(w / 2 - arm, -d / 2, w / 2 - arm, d / 2 - back, ink.detail());
        pad.line(-w / 2 + arm, d / 2 - back, w / 2 - arm, d / 2 - back, ink.detail());
        int seats = Math.max(1, (int) Math.round((w - 2 * arm) / 620));
        for (int i = 1; i < seats; i++) {
            double x = -w / 2 + arm + i * (w - 2 * arm) / seats;
            pad.line(x, -d / 2, x, d / 2 - back, ink.detail());
        }
    }

    static void televisionCabinet(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.line(-w / 2, -d / 2 + 25, w / 2, -d / 2 + 25, ink.detail());
        pad.line(-w / 6, -d / 2, -w / 6, -d / 2 + 25, ink.detail());
        pad.line(w / 6, -d / 2, w / 6, -d / 2 + 25, ink.detail());
    }

    static void bed(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.line(-w / 2, d / 2 - 80, w / 2, d / 2 - 80, ink.detail());
        double pillow = w * 0.4;
        pad.roundedRectangle(-w * 0.04 - pillow, d / 2 - 520, -w * 0.04, d / 2 - 140, 70, ink.detail());
        pad.roundedRectangle(w * 0.04, d / 2 - 520, w * 0.04 + pillow, d / 2 - 140, 70, ink.detail());
        pad.polyline(ink.detail(), -w / 2, d / 2 - 640, w * 0.1, d / 2 - 640, w / 2, d / 2 - 1050);
        pad.polyline(ink.detail(), w * 0.1, d / 2 - 640, w * 0.16, d / 2 - 1000, w / 2, d / 2 - 1050);
    }

    static void mattress(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 90, ink.body());
        pad.line(-w / 2, -d / 2, w / 2, d / 2, ink.detail());
        pad.line(-w / 2, d / 2, w / 2, -d / 2, ink.detail());
    }

    static void nightStand(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.circle(0, 0, Math.min(w, d) * 0.3, ink.detail());
        pad.line(-w * 0.3, 0, w * 0.3, 0, ink.detail());
        pad.line(0, -d * 0.3, 0, d * 0.3, ink.detail());
    }

    static void wardrobe(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.line(-w / 2, 0, w / 2, 0, ink.detail());
        int hangers = Math.max(3, (int) (w / 160));
        for (int i = 1; i < hangers; i++) {
            double x = -w / 2 + i * w / hangers;
            double lean = i % 2 == 0 ? 25 : -25;
            pad.line(x - lean, -d * 0.34, x + lean, d * 0.34, ink.detail());
        }
    }

    static void diningTable(Sketch pad, double w, double d, SymbolInk ink) {
        int perSide = Math.max(2, (int) Math.round(w / 650));
        for (int i = 0; i < perSide; i++) {
            double x = -w / 2 + (i + 0.5) * w / perSide;
            chair(pad.inner(x, -d / 2 - 40, 0), ink);
            chair(pad.inner(x, d / 2 + 40, 180), ink);
        }
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, 50, ink.body());
    }

    /** A chair whose sitter looks to local +y. */
    static void chair(Sketch pad, SymbolInk ink) {
        pad.roundedRectangle(-CHAIR_MM / 2, -CHAIR_MM / 2, CHAIR_MM / 2, CHAIR_MM / 2, 90, ink.body());
        pad.arc(0, -CHAIR_MM * 0.05, CHAIR_MM * 0.42, 200, 140, ink.detail());
    }

    static void desk(Sketch pad, double w, double d, SymbolInk ink) {
        chair(pad.inner(0, -d / 2 + 60, 0), ink);
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.rectangle(-w * 0.2, d * 0.05, w * 0.2, d * 0.3, ink.detail());
    }

    static void robot(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, d * 0.1, w / 2, d / 2, ink.body());
        pad.circle(0, -d * 0.1, Math.min(w, d) * 0.38, ink.body());
        pad.circle(0, -d * 0.02, Math.min(w, d) * 0.1, ink.detail());
    }

    static void roundDevice(Sketch pad, double w, double d, SymbolInk ink) {
        double r = Math.min(w, d) / 2;
        pad.circle(0, 0, r, ink.body());
        pad.circle(0, 0, r * 0.5, ink.detail());
    }

    static void phone(Sketch pad, double w, double d, SymbolInk ink) {
        pad.roundedRectangle(-w / 2, -d / 2, w / 2, d / 2, Math.min(w, d) * 0.15, ink.body());
    }

    static void laptop(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.rectangle(-w / 2, d / 2 - 25, w / 2, d / 2 + 25, ink.body());
        pad.rectangle(-w * 0.42, -d * 0.05, w * 0.42, d * 0.38, ink.detail());
    }

    static void monitor(Sketch pad, double w, double d, SymbolInk ink) {
        pad.ellipse(0, d * 0.1, w * 0.2, d * 0.4, ink.body());
        pad.rectangle(-w / 2, -25, w / 2, 25, ink.body());
        pad.rectangle(-w * 0.32, -d / 2 - 90, w * 0.32, -d / 2, ink.detail());
    }

    static void printer(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.rectangle(-w * 0.32, -d / 2 - 60, w * 0.32, -d * 0.1, ink.detail());
    }

    static void tower(Sketch pad, double w, double d, SymbolInk ink) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, ink.body());
        pad.line(-w / 2, -d / 2 + 40, w / 2, -d / 2 + 40, ink.detail());
        pad.circle(0, -d / 2 + 20, 10, ink.detail());
    }
}
