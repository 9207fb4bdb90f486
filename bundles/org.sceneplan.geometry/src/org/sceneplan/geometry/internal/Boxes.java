package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Boxes by index with a grid per order of size, so that one shell among many fixtures costs nothing.
 *
 * <p>Immutable; any thread may ask. Coordinates differ by at most 10^9 mm.
 */
public final class Boxes {

    /** A size class spans a factor of four: ..512 mm, ..2 m, ..8 m and so on. */
    private static final int LEAST_BITS = 9;
    private static final int BITS_PER_LAYER = 2;
    private static final int FEW = 24;

    final int[] minX;
    final int[] minY;
    final int[] maxX;
    final int[] maxY;
    private final BoxLayer[] layers;

    /** Builds the grids; the arrays hold one entry per box, are not copied and must not be changed. */
    public Boxes(int[] minX, int[] minY, int[] maxX, int[] maxY) {
        this.minX = minX;
        this.minY = minY;
        this.maxX = maxX;
        this.maxY = maxY;
        int[] layerOf = new int[minX.length];
        int[] sizes = new int[Integer.SIZE];
        for (int i = 0; i < layerOf.length; i++) {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(maxX[i] - minX[i], maxY[i] - minY[i]));
            layerOf[i] = Math.max(0, bits - LEAST_BITS + BITS_PER_LAYER - 1) / BITS_PER_LAYER;
            sizes[layerOf[i]]++;
        }
        BoxLayer[] made = new BoxLayer[sizes.length];
        int count = 0;
        for (int layer = 0; layer < sizes.length; layer++) {
            if (sizes[layer] > 0) {
                made[count++] = new BoxLayer(this, members(layerOf, layer, sizes[layer]));
            }
        }
        layers = Arrays.copyOf(made, count);
    }

    /** Indexes the boxes of rings. */
    public static Boxes of(Corners[] rings) {
        int n = rings.length;
        int[] minX = new int[n];
        int[] minY = new int[n];
        int[] maxX = new int[n];
        int[] maxY = new int[n];
        for (int i = 0; i < n; i++) {
            Corners ring = rings[i];
            minX[i] = ring.minX;
            minY[i] = ring.minY;
            maxX[i] = ring.maxX;
            maxY[i] = ring.maxY;
        }
        return new Boxes(minX, minY, maxX, maxY);
    }

    private static int[] members(int[] layerOf, int layer, int size) {
        int[] members = new int[size];
        int k = 0;
        for (int i = 0; i < layerOf.length; i++) {
            if (layerOf[i] == layer) {
                members[k++] = i;
            }
        }
        return members;
    }

    /** A closed query box in mm. */
    public static final class Query {
        /** Beyond any corner, and near enough that the difference to a corner fits an int. */
        private static final long FAR = 1_000_000_000;

        int west;
        int south;
        int east;
        int north;

        /** Sets the sides. */
        public Query set(long westMm, long southMm, long eastMm, long northMm) {
            west = (int) Math.max(-FAR, Math.min(FAR, westMm));
            south = (int) Math.max(-FAR, Math.min(FAR, southMm));
            east = (int) Math.max(-FAR, Math.min(FAR, eastMm));
            north = (int) Math.max(-FAR, Math.min(FAR, northMm));
            return this;
        }
    }

    /** Collects the boxes that a query meets. */
    public static final class Found {
        private int[] indices = new int[8];
        private int size;

        /** Forgets all. */
        public void clear() {
            size = 0;
        }

        /** Returns how many were found. */
        public int size() {
            return size;
        }

        /** Returns the i-th index found. */
        public int get(int i) {
            return indices[i];
        }

        /** Returns the indices, ascending. */
        public int[] sorted() {
            int[] sorted = Arrays.copyOf(indices, size);
            Arrays.sort(sorted);
            return sorted;
        }

        /** Adds an index at the end. */
        public void add(int index) {
            if (size == indices.length) {
                indices = Arrays.copyOf(indices, size * 2);
            }
            indices[size++] = index;
        }

        /** Adds two indices, the lesser first. */
        void addPair(int one, int other) {
            if (size + 1 >= indices.length) {
                indices = Arrays.copyOf(indices, indices.length * 2);
            }
            indices[size] = Math.min(one, other);
            indices[size + 1] = Math.max(one, other);
            size += 2;
        }

        /** Puts the indices in ascending order. */
        public void sort() {
            if (size > FEW) {
                Arrays.sort(indices, 0, size);
                return;
            }
            for (int i = 1; i < size; i++) {
                int index = indices[i];
                int k = i;
                for (; k > 0 && indices[k - 1] > index; k--) {
                    indices[k] = indices[k - 1];
                }
                indices[k] = index;
            }
        }
    }

    /**
     * Returns all pairs of boxes that come within a distance of each other along both axes: the lesser index, then the
     * greater, pair after pair in no order.
     *
     * @param least boxes of a lesser index are left out
     */
    public Found pairs(int distance, int least) {
        Found pairs = new Found();
        pairs.indices = new int[4 * minX.length + 8];
        Query query = new Query();
        for (int i = 0; i < layers.length; i++) {
            layers[i].pairs(query, distance, least, pairs);
            for (int k = 0; k < i; k++) {
                boolean isSmaller = layers[i].size() < layers[k].size();
                layers[isSmaller ? i : k].pairs(query, distance, least, layers[isSmaller ? k : i], pairs);
            }
        }
        return pairs;
    }

    /** Tells whether two boxes are nearer to each other than a distance. Exact. */
    public boolean areCloser(int one, int other, int distance) {
        long dx = Math.max(0, Math.max(minX[one] - maxX[other], minX[other] - maxX[one]));
        long dy = Math.max(0, Math.max(minY[one] - maxY[other], minY[other] - maxY[one]));
        if (dx == 0 || dy == 0) {
            return dx + dy < distance;
        }
        return dx * dx + dy * dy < (long) distance * distance;
    }

    /** Adds all boxes with an index of at least {@code least} that share a point with the query box, in no order. */
    public void query(Query query, int least, Found found) {
        for (BoxLayer layer : layers) {
            layer.query(query, least, found);
        }
    }

    /**
     * Looks at the boxes that share a point with the query box: how near those that are filled come to a place.
     *
     * @param isFilled per box whether the thing in it fills it
     * @param most     square of the greatest distance of interest
     * @param others   takes the boxes around the place, and those not filled that come nearer than {@code most}
     * @return the square of the distance of the nearest filled box not around the place, or {@code most} if that is
     *         less
     */
    double nearest(Query query, double x, double y, boolean[] isFilled, double most, Found others) {
        double least = most;
        for (BoxLayer layer : layers) {
            least = layer.nearest(query, x, y, isFilled, least, others);
        }
        return least;
    }
}
