package org.sceneplan.plan.edit.follow;

import java.util.List;

/** The side, edge or corner of a turned fixture or column that looks where another one looked before. */
final class FacingSide {

    private static final List<String> SIDES = List.of("front", "right", "back", "left");
    private static final double QUARTER_DEG = 90;

    private FacingSide() {
    }

    /**
     * The anchor that looks the same way after a turn.
     *
     * @param anchor as in {@code Dimension.fromAnchor}; others than sides, edges and corners stay
     * @param turnDeg how far the thing was turned, counter-clockwise
     */
    static String after(String anchor, double turnDeg) {
        int quarters = (int) Math.round(turnDeg / QUARTER_DEG);
        int side = SIDES.indexOf(anchor);
        if (side >= 0) {
            return SIDES.get(Math.floorMod(side - quarters, SIDES.size()));
        }
        return anchor.matches("(edge|corner)/[0-3]") ? anchor.substring(0, anchor.length() - 1)
                + Math.floorMod(anchor.charAt(anchor.length() - 1) - '0' - quarters, SIDES.size()) : anchor;
    }
}
