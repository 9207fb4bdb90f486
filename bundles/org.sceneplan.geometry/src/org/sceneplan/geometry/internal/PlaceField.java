package org.sceneplan.geometry.internal;

/**
 * Places in any order, and which of them any cycle separates from the last one. For few cycles: each is compared with
 * every place.
 */
final class PlaceField implements CyclePlaces {

    private final double[] x;
    private final double[] y;
    private final boolean[] isApart;
    private final int[] selected;
    private final boolean[] isOdd;
    private int count;

    PlaceField(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        isApart = new boolean[x.length];
        selected = new int[x.length];
        isOdd = new boolean[x.length];
    }

    /** Returns per place whether a cycle noted runs round it or the last one, not round both. */
    boolean[] isApart() {
        return isApart;
    }

    @Override
    public boolean select(double minX, double minY, double maxX, double maxY) {
        count = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] >= minY && y[i] < maxY && x[i] >= minX && x[i] <= maxX) {
                isOdd[count] = false;
                selected[count++] = i;
            }
        }
        return count > 0;
    }

    @Override
    public void cross(double ax, double ay, double bx, double by) {
        double from = Math.min(ay, by);
        double to = Math.max(ay, by);
        double along = by > ay ? 1 : -1;
        double dx = along * (bx - ax);
        double dy = along * (by - ay);
        for (int k = 0; k < count; k++) {
            int i = selected[k];
            isOdd[k] ^= y[i] >= from && y[i] < to && dx * (y[i] - ay) - dy * (x[i] - ax) > 0;
        }
    }

    @Override
    public void note(int cycle) {
        boolean isLastOdd = selected[count - 1] == x.length - 1 && isOdd[count - 1];
        if (isLastOdd) {
            boolean[] isRound = new boolean[x.length];
            for (int k = 0; k < count; k++) {
                isRound[selected[k]] = isOdd[k];
            }
            for (int i = 0; i < x.length; i++) {
                isApart[i] |= !isRound[i];
            }
        } else {
            for (int k = 0; k < count; k++) {
                isApart[selected[k]] |= isOdd[k];
            }
        }
    }

}
