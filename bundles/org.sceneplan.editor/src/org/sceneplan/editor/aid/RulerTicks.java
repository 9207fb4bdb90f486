package org.sceneplan.editor.aid;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drafting.input.LengthUnit;

/** Which lines and numbers a ruler shows at a scale: round steps, numbers never closer than they can be read. */
public final class RulerTicks {
    private static final int LEAST_LABEL_PIXELS = 64;
    private static final int LEAST_TICK_PIXELS = 7;
    private static final int[] STEPS = {1, 2, 5};
    private static final int[] PARTS = {10, 5, 2, 1};
    private static final int MOST_TICKS = 10_000;

    /**
     * A line of the ruler.
     *
     * @param mm place in the plan
     * @param label the number beside it, empty for the lines between numbers
     */
    public record Tick(long mm, String label) {
    }

    private RulerTicks() {
    }

    /**
     * The lines from one place of the plan to another, lowest first.
     *
     * @param pixelsPerMm scale, greater than 0
     * @param unit unit of the numbers
     */
    public static List<Tick> of(double fromMm, double toMm, double pixelsPerMm, LengthUnit unit) {
        long label = labelStepMm(pixelsPerMm);
        long step = label;
        for (int part : PARTS) {
            if (label % part == 0 && label / part * pixelsPerMm >= LEAST_TICK_PIXELS) {
                step = label / part;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        long first = Math.floorDiv((long) Math.floor(fromMm), step) * step;
        for (long mm = first; mm <= toMm && ticks.size() < MOST_TICKS; mm += step) {
            ticks.add(new Tick(mm, Math.floorMod(mm, label) == 0 ? text(mm, unit) : ""));
        }
        return ticks;
    }

    /** Whether a number is seen whole; a part of it would read as another number. */
    public static boolean isWhole(int fromPixel, int toPixel, int rulerPixels) {
        return fromPixel >= 0 && toPixel <= rulerPixels;
    }

    /** Distance of numbers: 1, 2 or 5 times a power of ten. */
    static long labelStepMm(double pixelsPerMm) {
        for (long power = 1;; power *= 10) {
            for (int step : STEPS) {
                if (step * power * pixelsPerMm >= LEAST_LABEL_PIXELS) {
                    return step * power;
                }
            }
        }
    }

    private static String text(long mm, LengthUnit unit) {
        long whole = Math.abs(mm) / unit.sizeMm();
        String rest = String.valueOf(unit.sizeMm() + Math.abs(mm) % unit.sizeMm()).substring(1).replaceAll("0+$", "");
        return (mm < 0 ? "-" : "") + whole + (rest.isEmpty() ? "" : "." + rest);
    }
}
