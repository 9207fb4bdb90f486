package org.sceneplan.workbench.view.area;

import java.util.List;

/**
 * The area of one zone of the standard beside what the standard wants.
 *
 * @param code code of the zone, empty for the total
 * @param areaM2 area in the plan
 * @param percent {@code areaM2} as a share of the store area, rounded to 0.01 like the rule does
 * @param beforePercent share without the drag that is going on; the same as {@code percent} while there is none
 * @param missingM2 area that is missing to the least (negative) or too much (positive); 0 inside the range
 * @param ids zones and aisles it is made of, in plan order
 * @param source source of the range
 * @param roomM2 area the fixtures it must have take with their free strips, 0 = none
 */
public record ZoneBar(String code, String name, State state, double areaM2, double percent, double beforePercent,
        double minPercent, double targetPercent, double maxPercent, double missingM2, List<String> ids,
        String source, double roomM2) {

    /** Its share of the store to be shown, as all views round it: once, from the areas. */
    public double sharePercent(double totalM2) {
        return totalM2 == 0 ? 0 : 100 * areaM2 / totalM2;
    }

    /** Whether the zone is there and likely too small for the fixtures it must have. */
    public boolean isTight() {
        return !ids.isEmpty() && areaM2 < roomM2;
    }

    /** How a share stands to its range. */
    public enum State {
        /** Inside the range, bounds included. */
        WITHIN,
        /** Less than the least. */
        UNDER,
        /** More than the greatest. */
        OVER,
        /** A mandatory zone the plan does not have. */
        MISSING,
        /** A zone the standard lets be left out, and the plan does not have. */
        ABSENT,
        /** A zone the standard does not know. */
        UNKNOWN
    }

    public ZoneBar {
        ids = List.copyOf(ids);
    }
}
