package org.sceneplan.geometry.internal;

/** Places of one question, and the grid they are sorted into once something asks for it. For one thread. */
final class Places {

    /** The places as given, mm; not copied, must not be changed. */
    final double[] x;
    final double[] y;
    private PlaceGrid grid;

    Places(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Returns the number of places. */
    int size() {
        return x.length;
    }

    /** Returns the grid; there must be a place. */
    PlaceGrid grid() {
        if (grid == null) {
            grid = new PlaceGrid(x, y);
        }
        return grid;
    }
}
