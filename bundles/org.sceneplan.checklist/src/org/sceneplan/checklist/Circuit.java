package org.sceneplan.checklist;

/**
 * The breaker of a circuit: the smallest usual breaker that carries its rated power at 220 V, at least 16 A for a
 * circuit of its own and 10 A else. Source: field notes 5 (circuit column) [K]; breaker series [K]; current =
 * power / 220 V [C].
 */
final class Circuit {
    private static final int VOLTAGE_V = 220;
    private static final int[] RATINGS_A = {10, 16, 20, 25, 32, 40, 50, 63};
    private static final int LEAST_OWN_A = 16;

    private Circuit() {
    }

    /** The breaker's rating in A; the largest of the series for more than it carries. */
    static int ratingA(boolean own, int powerW) {
        for (int rating : RATINGS_A) {
            if (rating * VOLTAGE_V >= powerW && (!own || rating >= LEAST_OWN_A)) {
                return rating;
            }
        }
        return RATINGS_A[RATINGS_A.length - 1];
    }
}
