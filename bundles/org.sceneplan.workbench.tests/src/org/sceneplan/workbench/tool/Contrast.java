package org.sceneplan.workbench.tool;

/** Contrast as in WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of relative luminances, 1 to 21; colours as 0xrrggbb. */
public final class Contrast {
    private Contrast() {
    }

    /** Of two colours written as #rrggbb. */
    public static double of(String one, String other) {
        return of(Integer.decode(one), Integer.decode(other));
    }

    /** Of two colours. */
    public static double of(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** Relative luminance, 0 to 1. */
    public static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    /** Linear light of the lowest byte, 0 to 1. */
    public static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
