package org.sceneplan.rules.display;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.shown.Shown;

/**
 * Two samples next to each other on one side of a fixture and the gap between them.
 *
 * @param gapMm exact, a multiple of half a mm, because centres are whole mm; negative where they overlap
 */
record Neighbours(Shown first, Shown second, double gapMm) {

    /** In which direction samples are neighbours. */
    enum Direction {
        /** Along the width of the fixture: they share height and depth. */
        BESIDE,
        /** One above the other: they share width and depth. */
        ABOVE
    }

    /** Returns the gap, half a mm rounded up: as wide as whole-mm centres can make it. */
    double widestMm() {
        return Math.ceil(gapMm);
    }

    /** Returns the gap, half a mm rounded down. */
    double narrowestMm() {
        return Math.floor(gapMm);
    }

    /** Finds all neighbours of a direction among some samples; a sample between two others parts them. */
    static List<Neighbours> among(List<Shown> products, Direction direction) {
        List<Neighbours> found = new ArrayList<>();
        for (Shown first : products) {
            for (Shown second : products) {
                if (first != second && follows(first, second, direction) && !isParted(products, first, second,
                        direction)) {
                    found.add(new Neighbours(first, second, gapMm(first, second, direction)));
                }
            }
        }
        return found;
    }

    private static boolean follows(Shown first, Shown second, Direction direction) {
        if (!first.sharesSide(second) || first.commonDepthMm(second) <= 0) {
            return false;
        }
        double beside = -first.commonWidthMm(second);
        double above = -first.commonHeightMm(second);
        return direction == Direction.BESIDE
                ? above < 0 && beside >= above && isBefore(first.position().alongMm(), second.position().alongMm(),
                        first, second)
                : beside < 0 && above > beside && isBefore(first.middleMm(), second.middleMm(), first, second);
    }

    private static boolean isBefore(double at, double other, Shown first, Shown second) {
        return at < other || at == other && first.id().compareTo(second.id()) < 0;
    }

    private static boolean isParted(List<Shown> products, Shown first, Shown second, Direction direction) {
        for (Shown between : products) {
            if (between != first && between != second && follows(first, between, direction)
                    && follows(between, second, direction)) {
                return true;
            }
        }
        return false;
    }

    private static double gapMm(Shown first, Shown second, Direction direction) {
        return direction == Direction.BESIDE ? -first.commonWidthMm(second) : -first.commonHeightMm(second);
    }
}
