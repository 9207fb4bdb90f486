package org.sceneplan.rules.wording;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.geometry.Point;

/** Numbers with units as findings print them: comma between thousands, point before decimals, in every locale. */
public final class Figures {

    private static final double MM_PER_M = 1000;
    /** Formats are slow to make and not safe for several threads. */
    private static final ThreadLocal<Map<String, DecimalFormat>> FORMATS = ThreadLocal.withInitial(HashMap::new);

    private Figures() {
    }

    /** Returns a length in whole mm, for example {@code 1,199 mm}. */
    public static String millimetres(double mm) {
        return format("#,##0", mm) + " mm";
    }

    /** Returns a length given in mm in metres, for example {@code 30.5 m}. */
    public static String metres(double mm) {
        return format("#,##0.###", mm / MM_PER_M) + " m";
    }

    /** Returns a place on a plan in whole mm from its origin, for example {@code x 12,350, y 6,800 mm}. */
    public static String place(Point point) {
        return "x " + format("#,##0", point.xMm()) + ", y " + millimetres(point.yMm());
    }

    /** Returns an area, for example {@code 136.8 m²}. */
    public static String squareMetres(double m2) {
        return format("#,##0.##", m2) + " m²";
    }

    /** Returns a share, for example {@code 15.96 %}. */
    public static String percent(double percent) {
        return format("#,##0.##", percent) + " %";
    }

    /** Returns a power in whole watts, for example {@code 30,000 W}. */
    public static String watts(double watts) {
        return format("#,##0", watts) + " W";
    }

    /** Returns a whole number, for example {@code 1,000}. */
    public static String count(long number) {
        return format("#,##0", number);
    }

    /** Returns a number with up to two decimals, for example {@code 0.43}. */
    public static String number(double value) {
        return format("#,##0.##", value);
    }

    private static String format(String pattern, double value) {
        DecimalFormat format = FORMATS.get().computeIfAbsent(pattern, Figures::newFormat);
        String text = format.format(value);
        return text.startsWith("-") && isZero(text) ? text.substring(1) : text;
    }

    private static DecimalFormat newFormat(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
