package org.sceneplan.exchange.dxf;

/**
 * Which point of a text lies at its place.
 *
 * @param across share of its width to the left of the place: 0, 0.5 or 1
 * @param up share of its height below the place: 0 on the baseline, 1 at the top of capital letters
 */
public record TextAnchor(double across, double up) {

    /** Left end of the baseline. */
    public static final TextAnchor START = new TextAnchor(0, 0);
    private static final int ALIGNED = 3;
    private static final int MIDDLE = 4;
    private static final int FIT = 5;
    private static final int HALF = 2;
    private static final int COLUMNS = 3;
    private static final int LAST_PLACE = 9;

    /**
     * The anchor of one line of text.
     *
     * @param horizontal group 72: 0 left, 1 centre, 2 right, 3 aligned, 4 middle, 5 fit
     * @param vertical group 73: 0 baseline, 1 bottom, 2 middle, 3 top
     */
    public static TextAnchor ofLine(int horizontal, int vertical) {
        return switch (horizontal) {
            case ALIGNED, FIT -> START;
            case MIDDLE -> new TextAnchor(0.5, 0.5);
            default -> new TextAnchor(Math.max(0, Math.min(HALF, horizontal)) / 2.0,
                    vertical <= 1 ? 0 : Math.min(HALF, vertical - 1) / 2.0);
        };
    }

    /** The anchor of a paragraph: group 71, 1 top left, 2 top centre, up to 9 bottom right. */
    public static TextAnchor ofParagraph(int place) {
        int index = Math.max(1, Math.min(LAST_PLACE, place)) - 1;
        return new TextAnchor(index % COLUMNS / 2.0, 1 - index / COLUMNS / 2.0);
    }

    /** Whether group 72 says that the text lies between two given points. */
    public static boolean isStretched(int horizontal) {
        return horizontal == ALIGNED || horizontal == FIT;
    }
}
