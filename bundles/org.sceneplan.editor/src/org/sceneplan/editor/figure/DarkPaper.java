package org.sceneplan.editor.figure;

/**
 * Colours of a drawing on dark paper: light becomes dark and dark becomes light, of the same hue, so that what differs
 * on white differs on dark too. Fills stay near the paper; lines and letters go far from it.
 *
 * <p>Source: B. Ottosson, "A perceptual color space for image processing" (Oklab), 2020; the curve of lightness is ours.
 */
public final class DarkPaper {
    /** Lightness of the darkest ink on white; what is darker counts as this. */
    private static final double INK_LIGHTNESS = 0.22;
    /** Distance from white, 1 = that of the darkest ink, and the lightness it gets on dark paper. */
    private static final double[][] CURVE = {{0, 0.20}, {0.28, 0.51}, {0.62, 0.80}, {1, 0.97}};
    /** Hues that the screen cannot show so dark or so light lose a part of their colour. */
    private static final double PALER = 0.98;
    private static final double LEAST_CHROMA = 0.004;

    private DarkPaper() {
    }

    /** The colour on dark paper of one meant for white; both as 0xRRGGBB. */
    public static int of(int onWhite) {
        double[] lab = oklab(linear(onWhite >> 16 & 0xff), linear(onWhite >> 8 & 0xff), linear(onWhite & 0xff));
        double lightness = lightness(Math.min(1, (1 - lab[0]) / (1 - INK_LIGHTNESS)));
        double a = lab[1];
        double b = lab[2];
        double[] rgb = rgb(lightness, a, b);
        while (!isShown(rgb) && Math.hypot(a, b) > LEAST_CHROMA) {
            a *= PALER;
            b *= PALER;
            rgb = rgb(lightness, a, b);
        }
        return channel(rgb[0]) << 16 | channel(rgb[1]) << 8 | channel(rgb[2]);
    }

    private static double lightness(double distance) {
        int i = 1;
        while (i < CURVE.length - 1 && distance > CURVE[i][0]) {
            i++;
        }
        double[] from = CURVE[i - 1];
        double[] to = CURVE[i];
        return from[1] + (to[1] - from[1]) * Math.max(0, distance - from[0]) / (to[0] - from[0]);
    }

    private static double[] oklab(double r, double g, double b) {
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    private static double[] rgb(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    private static boolean isShown(double[] rgb) {
        for (double each : rgb) {
            if (each < 0 || each > 1) {
                return false;
            }
        }
        return true;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(share, 0, 1));
    }
}
