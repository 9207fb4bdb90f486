package org.sceneplan.plan.walk;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The shortest round trip from a start through all stops and back. Up to {@value #EXACT} stops it is exact (Held and
 * Karp 1962); more stops start with the nearest neighbour and are improved by turning stretches round (2-opt) and by
 * moving short stretches (Or-opt), from a fixed number of disturbed trips. Draws come from a fixed seed, so that the
 * result is the same on every machine.
 */
final class TourSearch {
    /** Largest number of stops for which every trip is weighed. */
    static final int EXACT = 12;

    private static final int MOST_KICKS = 30;
    private static final int LARGE = 400;
    private static final int LONGEST_STRETCH = 3;
    private static final long SEED = 20260101L;

    /** Length between places; place 0 is the start, place i + 1 is stop i. */
    private final int[][] lengths;
    private final int stops;

    TourSearch(int[][] lengths) {
        this.lengths = lengths;
        this.stops = lengths.length - 1;
    }

    /** The stops in walking order, counted from 0. */
    int[] order() {
        if (stops == 0) {
            return new int[0];
        }
        int[] places = stops <= EXACT ? exact() : searched();
        return Arrays.stream(places).map(place -> place - 1).toArray();
    }

    /** Length of a round trip through places. */
    long length(int[] places) {
        long sum = lengths[0][places[0]] + lengths[places[places.length - 1]][0];
        for (int i = 1; i < places.length; i++) {
            sum += lengths[places[i - 1]][places[i]];
        }
        return sum;
    }

    int[] exact() {
        int sets = 1 << stops;
        long[][] least = new long[sets][stops];
        byte[][] before = new byte[sets][stops];
        for (int set = 1; set < sets; set++) {
            for (int last = 0; last < stops; last++) {
                least[set][last] = Long.MAX_VALUE;
                if ((set & 1 << last) != 0) {
                    reach(least, before, set, last);
                }
            }
        }
        int last = 0;
        for (int i = 1; i < stops; i++) {
            if (least[sets - 1][i] + lengths[i + 1][0] < least[sets - 1][last] + lengths[last + 1][0]) {
                last = i;
            }
        }
        int[] places = new int[stops];
        int set = sets - 1;
        for (int i = stops - 1; i >= 0; i--) {
            places[i] = last + 1;
            int previous = before[set][last];
            set &= ~(1 << last);
            last = previous;
        }
        return places;
    }

    private void reach(long[][] least, byte[][] before, int set, int last) {
        int rest = set & ~(1 << last);
        if (rest == 0) {
            least[set][last] = lengths[0][last + 1];
            return;
        }
        for (int i = 0; i < stops; i++) {
            if ((rest & 1 << i) != 0 && least[rest][i] + lengths[i + 1][last + 1] < least[set][last]) {
                least[set][last] = least[rest][i] + lengths[i + 1][last + 1];
                before[set][last] = (byte) i;
            }
        }
    }

    int[] searched() {
        int[] best = nearestNeighbour();
        improve(best);
        long bestLength = length(best);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int kicks = stops > LARGE ? 0 : MOST_KICKS;
        for (int i = 0; i < kicks; i++) {
            int[] next = kicked(best, random);
            improve(next);
            long length = length(next);
            if (length < bestLength) {
                best = next;
                bestLength = length;
            }
        }
        return best;
    }

    private int[] nearestNeighbour() {
        int[] places = new int[stops];
        boolean[] used = new boolean[stops + 1];
        int here = 0;
        for (int i = 0; i < stops; i++) {
            int best = 0;
            for (int place = 1; place <= stops; place++) {
                if (!used[place] && (best == 0 || lengths[here][place] < lengths[here][best])) {
                    best = place;
                }
            }
            used[best] = true;
            places[i] = best;
            here = best;
        }
        return places;
    }

    /** Cuts the trip into four and joins the parts in another order (double bridge). */
    private static int[] kicked(int[] places, RandomGenerator random) {
        int[] cuts = {random.nextInt(places.length + 1), random.nextInt(places.length + 1),
                random.nextInt(places.length + 1)};
        Arrays.sort(cuts);
        int[] kicked = new int[places.length];
        int at = 0;
        int[][] parts = {{0, cuts[0]}, {cuts[1], cuts[2]}, {cuts[0], cuts[1]}, {cuts[2], places.length}};
        for (int[] part : parts) {
            System.arraycopy(places, part[0], kicked, at, part[1] - part[0]);
            at += part[1] - part[0];
        }
        return kicked;
    }

    private void improve(int[] places) {
        int sweeps = stops > LARGE ? 2 : stops;
        for (int i = 0; i < sweeps; i++) {
            boolean turned = turnStretches(places);
            boolean moved = moveStretches(places);
            if (!turned && !moved) {
                return;
            }
        }
    }

    private boolean turnStretches(int[] places) {
        boolean improved = false;
        for (int i = 0; i < places.length - 1; i++) {
            for (int j = i + 1; j < places.length; j++) {
                int before = at(places, i - 1);
                int after = at(places, j + 1);
                if (lengths[before][places[j]] + lengths[places[i]][after]
                        < lengths[before][places[i]] + lengths[places[j]][after]) {
                    reverse(places, i, j);
                    improved = true;
                }
            }
        }
        return improved;
    }

    private boolean moveStretches(int[] places) {
        boolean improved = false;
        for (int size = 1; size <= LONGEST_STRETCH; size++) {
            for (int from = 0; from + size <= places.length; from++) {
                improved |= moveStretch(places, from, size);
            }
        }
        return improved;
    }

    /** Moves a stretch to the place where it saves most, turned round where that is shorter. */
    private boolean moveStretch(int[] places, int from, int size) {
        int first = places[from];
        int last = places[from + size - 1];
        int before = at(places, from - 1);
        int after = at(places, from + size);
        int saved = lengths[before][first] + lengths[last][after] - lengths[before][after];
        int bestGain = 0;
        int bestGap = -1;
        boolean bestTurned = false;
        for (int gap = 0; gap <= places.length; gap++) {
            if (gap < from || gap > from + size) {
                int left = at(places, gap - 1);
                int right = at(places, gap);
                int straight = saved + lengths[left][right] - lengths[left][first] - lengths[last][right];
                int turned = saved + lengths[left][right] - lengths[left][last] - lengths[first][right];
                if (Math.max(straight, turned) > bestGain) {
                    bestGain = Math.max(straight, turned);
                    bestGap = gap;
                    bestTurned = turned > straight;
                }
            }
        }
        if (bestGap < 0) {
            return false;
        }
        move(places, from, size, bestGap, bestTurned);
        return true;
    }

    private static void move(int[] places, int from, int size, int gap, boolean turned) {
        int[] stretch = Arrays.copyOfRange(places, from, from + size);
        if (turned) {
            reverse(stretch, 0, size - 1);
        }
        int to = gap;
        if (gap > from) {
            System.arraycopy(places, from + size, places, from, gap - from - size);
            to = gap - size;
        } else {
            System.arraycopy(places, gap, places, gap + size, from - gap);
        }
        System.arraycopy(stretch, 0, places, to, size);
    }

    private static int at(int[] places, int index) {
        return index < 0 || index >= places.length ? 0 : places[index];
    }

    private static void reverse(int[] places, int from, int to) {
        for (int i = from, j = to; i < j; i++, j--) {
            int kept = places[i];
            places[i] = places[j];
            places[j] = kept;
        }
    }
}
