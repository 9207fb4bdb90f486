package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;

/**
 * Connection points as Chinese water and power plans draw them (after GB/T 4728 and GB/T 50106): filled where surveyed,
 * outlined where planned. Sizes are paper mm.
 */
public final class ServiceSymbols {
    /** Half the size of a symbol, paper mm. */
    public static final double RADIUS_MM = 1.1;

    private ServiceSymbols() {
    }

    /**
     * Draws a symbol centred in the pad's frame.
     *
     * @param unit length of one paper mm in the pad
     */
    public static void draw(Sketch pad, ServiceKind kind, ServiceStatus status, double unit) {
        String colour = colour(kind);
        Style line = Style.stroked(colour, Ink.PRODUCT_MM);
        boolean surveyed = status == ServiceStatus.SURVEYED;
        Style body = line.withFill(surveyed ? colour : Ink.PAPER, 1);
        Style mark = Style.stroked(surveyed ? Ink.PAPER : colour, Ink.PRODUCT_MM);
        double r = RADIUS_MM * unit;
        switch (kind) {
            case POWER -> socket(pad, r, body, line, 1);
            case THREE_PHASE -> socket(pad, r, body, line, 3);
            case WATER -> water(pad, r, body, line);
            case DRAIN -> drain(pad, r, body, mark);
            case GAS -> gas(pad, r, body, mark);
            case FLUE -> flue(pad, r, body, mark);
            case NETWORK -> network(pad, r, body, line);
        }
    }

    /** Colour of a kind, also for its id. */
    public static String colour(ServiceKind kind) {
        return switch (kind) {
            case POWER, THREE_PHASE -> "#A61E1E";
            case WATER -> "#1457A8";
            case DRAIN -> "#5B4A3A";
            case GAS -> "#9A6700";
            case FLUE -> "#4B5563";
            case NETWORK -> "#0B6E5F";
        };
    }

    private static void socket(Sketch pad, double r, Style body, Style line, int prongs) {
        pad.sector(0, r * 0.3, r, 180, 180, body);
        pad.line(-r, r * 0.3, r, r * 0.3, line);
        for (int i = 0; i < prongs; i++) {
            double x = (i - (prongs - 1) / 2.0) * r * 0.6;
            pad.line(x, r * 0.3, x, r, line);
        }
    }

    private static void water(Sketch pad, double r, Style body, Style line) {
        pad.circle(0, -r * 0.25, r * 0.7, body);
        pad.line(0, r * 0.45, 0, r, line);
        pad.line(-r * 0.6, r, r * 0.6, r, line);
    }

    private static void drain(Sketch pad, double r, Style body, Style mark) {
        pad.circle(0, 0, r * 0.9, body);
        pad.line(-r * 0.8, r * 0.35, r * 0.8, r * 0.35, mark);
        pad.line(-r * 0.88, 0, r * 0.88, 0, mark);
        pad.line(-r * 0.8, -r * 0.35, r * 0.8, -r * 0.35, mark);
    }

    private static void gas(Sketch pad, double r, Style body, Style mark) {
        pad.polygon(body, 0, -r, r, 0, 0, r, -r, 0);
        pad.line(-r * 0.5, 0, r * 0.5, 0, mark);
    }

    private static void flue(Sketch pad, double r, Style body, Style mark) {
        pad.rectangle(-r * 0.85, -r * 0.85, r * 0.85, r * 0.85, body);
        pad.line(-r * 0.85, -r * 0.85, r * 0.85, r * 0.85, mark);
        pad.line(-r * 0.85, r * 0.85, r * 0.85, -r * 0.85, mark);
    }

    private static void network(Sketch pad, double r, Style body, Style line) {
        pad.rectangle(-r * 0.9, -r * 0.8, r * 0.9, r * 0.8, line.withFill(Ink.PAPER, 1));
        pad.polygon(body, -r * 0.6, -r * 0.5, r * 0.6, -r * 0.5, 0, r * 0.55);
    }
}
