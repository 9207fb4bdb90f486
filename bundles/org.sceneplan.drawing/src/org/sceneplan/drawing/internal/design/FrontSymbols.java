package org.sceneplan.drawing.internal.design;

import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;

/** A few lines that tell products apart from the front; {@code group} is that of the catalogue. */
final class FrontSymbols {
    private static final Style DETAIL = Style.stroked(Ink.DETAIL, Ink.HAIR_MM);
    private static final double SMALL_MM = 200;

    private FrontSymbols() {
    }

    static void draw(Sketch pad, String group, double minX, double minY, double maxX, double maxY) {
        double w = maxX - minX;
        double h = maxY - minY;
        if (Math.min(w, h) < SMALL_MM) {
            return;
        }
        switch (group) {
            case "tv" -> pad.rectangle(minX + w * 0.02, minY + h * 0.05, maxX - w * 0.02, maxY - h * 0.03,
                    DETAIL.withFill("#DDE3EA", 1));
            case "fridge" -> {
                pad.line(minX, minY + h * 0.4, maxX, minY + h * 0.4, DETAIL);
                pad.line(maxX - w * 0.1, minY + h * 0.45, maxX - w * 0.1, minY + h * 0.7, DETAIL);
            }
            case "laundry" -> {
                pad.circle((minX + maxX) / 2, minY + h * 0.42, Math.min(w, h) * 0.3, DETAIL);
                pad.line(minX, maxY - h * 0.15, maxX, maxY - h * 0.15, DETAIL);
            }
            case "ac" -> {
                for (int i = 1; i <= 3; i++) {
                    pad.line(minX + w * 0.08, minY + h * 0.08 * i, maxX - w * 0.08, minY + h * 0.08 * i, DETAIL);
                }
            }
            case "kitchen" -> {
                pad.rectangle(minX + w * 0.1, minY + h * 0.12, maxX - w * 0.1, maxY - h * 0.25, DETAIL);
                pad.line(minX + w * 0.1, maxY - h * 0.15, maxX - w * 0.1, maxY - h * 0.15, DETAIL);
            }
            case "water_heater" -> pad.roundedRectangle(minX, minY, maxX, maxY, Math.min(w, h) * 0.4, DETAIL);
            default -> {
            }
        }
    }
}
