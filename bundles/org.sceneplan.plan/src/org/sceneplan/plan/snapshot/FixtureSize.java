package org.sceneplan.plan.snapshot;

/**
 * Size and free strips of a fixture in mm.
 *
 * @param clearSides 0 none, 1 front, 2 front and back, 4 all around
 */
public record FixtureSize(int widthMm, int depthMm, int heightMm, int clearMm, int clearSides) {

    private static final int ALL_AROUND = 4;

    public FixtureSize {
        if (widthMm < 1 || depthMm < 1) {
            throw new IllegalArgumentException(
                    "widthMm %d and depthMm %d must be 1 or more".formatted(widthMm, depthMm));
        }
        if (clearMm < 0 || clearSides < 0 || clearSides > 4 || clearSides == 3) {
            throw new IllegalArgumentException(
                    "clearMm %d must be 0 or more, clearSides %d one of 0, 1, 2, 4".formatted(clearMm, clearSides));
        }
    }

    /** Depth in mm that is to stay free before the front, 0 where it may touch something. */
    public int clearFrontMm() {
        return clearSides >= 1 ? clearMm : 0;
    }

    /** Depth in mm that is to stay free behind the back, 0 where it may touch something. */
    public int clearBackMm() {
        return clearSides >= 2 ? clearMm : 0;
    }

    /** Depth in mm that is to stay free on the left and on the right, 0 where they may touch something. */
    public int clearBesideMm() {
        return clearSides >= ALL_AROUND ? clearMm : 0;
    }
}
