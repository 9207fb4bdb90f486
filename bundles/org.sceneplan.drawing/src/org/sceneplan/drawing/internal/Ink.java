package org.sceneplan.drawing.internal;

import org.sceneplan.drawing.Style;

/**
 * The one palette of colours and line widths. Widths are paper mm and stand in a fixed order, so that the eye reads
 * shell, fixture, product, annotation in that order (GB/T 50001 line groups 0.7 / 0.35 / 0.18 / 0.13).
 */
public final class Ink {
    public static final String BLACK = "#1C1C1C";
    public static final String POCHE = "#3A3D42";
    public static final String PARTITION = "#8C9097";
    public static final String GLASS = "#2F6F9F";
    public static final String FIXTURE = "#262B33";
    public static final String DETAIL = "#6B7280";
    public static final String PRODUCT = "#3D4856";
    public static final String ANNOTATION = "#4A4F57";
    public static final String FAINT = "#A9AFB8";
    public static final String CLEAR = "#BFC4CC";
    public static final String PAPER = "#FFFFFF";
    public static final String NUMBER = "#12355B";
    public static final String ACCENT = "#B3261E";
    public static final String ESCAPE = "#1B7F4B";
    public static final String HERO_FILL = "#FBE3DF";

    public static final double SHELL_MM = 0.6;
    public static final double FRAME_MM = 0.7;
    public static final double COLUMN_MM = 0.5;
    public static final double FIXTURE_MM = 0.35;
    public static final double PANEL_MM = 0.25;
    public static final double PRODUCT_MM = 0.18;
    public static final double THIN_MM = 0.13;
    public static final double HAIR_MM = 0.09;

    public static final Style FIXTURE_LINE = Style.stroked(FIXTURE, FIXTURE_MM);
    public static final Style FIXTURE_BODY = FIXTURE_LINE.withFill(PAPER, 1);
    public static final Style PANEL_LINE = Style.stroked(FIXTURE, PANEL_MM);
    public static final Style PANEL_BODY = PANEL_LINE.withFill(PAPER, 1);
    public static final Style DETAIL_LINE = Style.stroked(DETAIL, THIN_MM);
    public static final Style DETAIL_DASHED = DETAIL_LINE.dashed(1.2, 0.8);
    public static final Style PRODUCT_LINE = Style.stroked(PRODUCT, PRODUCT_MM);
    public static final Style PRODUCT_BODY = PRODUCT_LINE.withFill(PAPER, 1);
    public static final Style PRODUCT_DETAIL = Style.stroked(PRODUCT, THIN_MM);
    public static final Style SWING = Style.stroked(DETAIL, HAIR_MM);
    public static final Style CLEARANCE = Style.stroked(CLEAR, HAIR_MM).dashed(1.0, 1.0);
    public static final Style DIMENSION = Style.stroked(ANNOTATION, THIN_MM);

    private Ink() {
    }
}
