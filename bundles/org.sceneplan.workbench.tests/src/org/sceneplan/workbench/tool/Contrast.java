package org.sceneplan.workbench.tool;

import org.eclipse.swt.graphics.RGB;

/** Contrast as in WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of relative luminances, 1 to 21. */
final class Contrast {
    private Contrast() {
    }

    static double of(String one, String other) {
        return of(rgb(one), rgb(other));
    }

    static double of(RGB one, RGB other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
