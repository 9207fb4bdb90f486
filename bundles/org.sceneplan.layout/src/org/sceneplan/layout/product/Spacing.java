package org.sceneplan.layout.product;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * Distances that samples keep, in mm, from the settings of the display, clearance and viewing rules. A rule that the
 * book lacks asks for nothing.
 */
final class Spacing {
    /** Between neighbours that no rule is about: a hand's breadth, or the board of a shelf [K]. */
    static final int DEFAULT_GAP_MM = 20;
    private static final double MM_PER_INCH = 25.4;
    private static final double LARGE_SCREEN_INCH = 75;

    private final RuleLimits limits;
    private final Range floorAirConditioners;
    private final Range wallAirConditioners;
    private final Range fridges;
    private final Range washers;
    private final Range screens;
    private final Range others = Range.atLeast(DEFAULT_GAP_MM);
    private final Range rowsOfAirConditioners;
    private final Range rowsOfScreens;
    private final Range screenEdge;
    private final double tableGoodsMm;

    Spacing(RuleLimits limits) {
        this.limits = limits;
        floorAirConditioners = range("D02", "D02-MAX");
        wallAirConditioners = new Range(DEFAULT_GAP_MM, most("D03-COLUMN"));
        fridges = range("D06", "D06-MAX");
        washers = range("D07", "D07-MAX");
        screens = Range.atLeast(least("D09"));
        rowsOfAirConditioners = range("D03-ROW", "D03-ROW-MAX");
        rowsOfScreens = Range.atLeast(least("D09-V"));
        screenEdge = range("D08", "D08-MAX");
        tableGoodsMm = least("D13");
    }

    /** Whether a fixture is deep enough to be furnished as a room. */
    boolean isRoom(FixtureTypeSnapshot fixture) {
        return fixture.depthMm() >= most(Shelf.ROOM_SETTING);
    }

    /** Gap between two neighbours side by side on a shelf. */
    Range beside(Sample left, Sample right) {
        if (both(left, right, Trait.FLOOR_AC)) {
            return floorAirConditioners;
        } else if (both(left, right, Trait.WALL_AC)) {
            return wallAirConditioners;
        } else if (both(left, right, Trait.FRIDGE)) {
            return fridges;
        } else if (both(left, right, Trait.LAUNDRY)) {
            return washers;
        }
        return both(left, right, Trait.SCREEN) ? screens : others;
    }

    /** Gap between two rows above each other. */
    Range above(ShelfRow lower, ShelfRow upper) {
        if (lower.shows(Trait.WALL_AC) && upper.shows(Trait.WALL_AC)) {
            return rowsOfAirConditioners;
        }
        return lower.shows(Trait.SCREEN) && upper.shows(Trait.SCREEN) ? rowsOfScreens : others;
    }

    /**
     * Underside of a sample of the row at eye level when there are other rows; unbounded for what may hang anywhere.
     */
    Range eyeLevel(Sample sample, FixtureTypeSnapshot fixture) {
        boolean isHung = sample.is(Trait.SCREEN) && fixture.heightMm() >= screenEdge.minMm() + sample.heightMm();
        if (isHung) {
            return screenEdge;
        }
        return sample.is(Trait.WALL_AC) ? range("D03", "D03-MAX").minus(sample.heightMm() / 2.0) : Range.ANY;
    }

    /** Lowest underside above the floor. */
    double lowestMm(Sample sample) {
        return switch (sample.type().mount()) {
            case FLOOR -> 0;
            case TABLE, WALL, BUILT_IN, CEILING -> tableGoodsMm;
        };
    }

    /** Air between a sample and the side of the cabinet it stands in. */
    double sideMm(Sample sample, FixtureTypeSnapshot fixture) {
        boolean isOpen = fixture.heightMm() < sample.heightMm();
        if (!sample.is(Trait.FRIDGE) || isOpen) {
            return 0;
        }
        return least(sample.is(Trait.FITTED_FRIDGE) ? "CLEAR-BUILTIN" : "CLEAR-FRIDGE-SIDE");
    }

    /** Air behind a sample. */
    double behindMm(Sample sample) {
        return sample.is(Trait.FRIDGE) && !sample.is(Trait.FITTED_FRIDGE) ? least("CLEAR-FRIDGE-BACK") : 0;
    }

    /** Free width on each side of a sample in a room. */
    double elbowMm(Sample sample) {
        if (!sample.is(Trait.TOILET)) {
            return 0;
        }
        double fromMiddle = least(sample.is(Trait.SMART_TOILET) ? "CLEAR-TOILET-SIDE-SMART" : "CLEAR-TOILET-SIDE");
        return Math.max(0, fromMiddle - sample.widthMm() / 2.0);
    }

    /** Free depth before a sample in a room. */
    double beforeMm(Sample sample) {
        return sample.is(Trait.TOILET)
                ? least(sample.is(Trait.SMART_TOILET) ? "CLEAR-TOILET-FRONT-SMART" : "CLEAR-TOILET-FRONT")
                : 0;
    }

    /** Depth before a television that nothing higher than its lower edge may enter. */
    double viewMm(Sample screen) {
        return least("VIEW-01") * screen.heightMm();
    }

    /** Depth before a television from which it is seen sitting. */
    double benchMm(Sample screen) {
        return least("VIEW-02") * screen.heightMm();
    }

    /** Middle of a television in a room set above the floor. */
    double seatedEyeMm(Sample screen) {
        double inch = Math.floor(Math.hypot(screen.widthMm(), screen.heightMm()) / MM_PER_INCH);
        return (inch >= LARGE_SCREEN_INCH ? range("VIEW-04", "VIEW-04-MAX") : range("VIEW-03", "VIEW-03-MAX"))
                .middleMm();
    }

    /** From the top of a hob to the underside of the hood above it. */
    Range hoodAbove(Sample hob, Sample hood) {
        boolean isInduction = hob.is(Trait.INDUCTION_HOB);
        if (hood.is(Trait.SIDE_HOOD)) {
            return range("CLEAR-HOOD-SIDE", "CLEAR-HOOD-SIDE-MAX");
        } else if (hood.is(Trait.DUAL_HOOD)) {
            return range("CLEAR-HOOD-SIDE", "CLEAR-HOOD-TOP-MAX");
        }
        return isInduction ? range("CLEAR-HOOD-INDUCTION", "CLEAR-HOOD-INDUCTION-MAX")
                : range("CLEAR-HOOD-TOP", "CLEAR-HOOD-TOP-MAX");
    }

    /** Clear height of the cabinet of a sample below a worktop. */
    double cabinetMm(Sample sample) {
        return Math.max(sample.heightMm(), sample.is(Trait.FITTED_DISHWASHER) ? least("CLEAR-DISH-HEIGHT") : 0);
    }

    /** Share of its used rows that a fixture with small appliances fills, percent; 0 for what is no counter. */
    double fillPercent(FixtureTypeSnapshot fixture) {
        return fixture.heightMm() >= least("D10-COUNTER") ? least("D10") : 0;
    }

    private static boolean both(Sample first, Sample second, Trait trait) {
        return first.is(trait) && second.is(trait);
    }

    private Range range(String lowest, String highest) {
        return new Range(least(lowest), most(highest));
    }

    private double least(String ruleId) {
        return limits.find(ruleId).map(RuleLimit::limit).orElse(0.0);
    }

    private double most(String ruleId) {
        return limits.find(ruleId).map(RuleLimit::limit).orElse(Double.POSITIVE_INFINITY);
    }
}
