package org.sceneplan.drawing;

import java.util.List;

/**
 * How a path is painted. Stroke widths and dashes are PAPER millimetres: they do not scale with the plan.
 *
 * @param stroke colour {@code #RRGGBB}, empty = no stroke
 * @param strokeWidthMm paper mm
 * @param dashMm on-off lengths in paper mm, empty = solid
 * @param fill colour {@code #RRGGBB}, empty = no fill
 * @param fillOpacity 0 to 1
 */
public record Style(String stroke, double strokeWidthMm, List<Double> dashMm, String fill, double fillOpacity) {

    public Style {
        dashMm = List.copyOf(dashMm);
    }

    public static Style stroked(String colour, double widthMm) {
        return new Style(colour, widthMm, List.of(), "", 1);
    }

    public static Style filled(String colour) {
        return new Style("", 0, List.of(), colour, 1);
    }

    public Style withStroke(String colour, double widthMm) {
        return new Style(colour, widthMm, dashMm, fill, fillOpacity);
    }

    public Style withFill(String colour, double opacity) {
        return new Style(stroke, strokeWidthMm, dashMm, colour, opacity);
    }

    public Style dashed(Double... onOffMm) {
        return new Style(stroke, strokeWidthMm, List.of(onOffMm), fill, fillOpacity);
    }
}
