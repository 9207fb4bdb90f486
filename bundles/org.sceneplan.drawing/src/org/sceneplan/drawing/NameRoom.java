package org.sceneplan.drawing;

import org.sceneplan.geometry.Ring;

/**
 * How far something reaches along its name from the anchor of that.
 *
 * @param backMm against the direction of reading, plan mm; negative where the name stands beside what it names
 * @param aheadMm in the direction of reading, plan mm; negative as well
 * @param zone what the name may stand anywhere in, plan mm; null = it stays near its place
 */
public record NameRoom(double backMm, double aheadMm, Ring zone) {
    /** Room for every name. */
    public static final NameRoom ENDLESS = new NameRoom(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Room of a name that stays near its place. */
    public NameRoom(double backMm, double aheadMm) {
        this(backMm, aheadMm, null);
    }

    /** The whole room, plan mm. */
    public double widthMm() {
        return backMm + aheadMm;
    }

    /**
     * How far a name is moved along its line to lie inside.
     *
     * @param startMm where it begins, from its anchor
     * @param endMm where it ends
     * @return mm in the direction of reading; 0 where it lies inside, has no room, or stands outside anyway
     */
    double slideMm(double startMm, double endMm) {
        if (backMm < 0 || aheadMm < 0 || endMm - startMm > widthMm()) {
            return 0;
        }
        return Math.max(0, -backMm - startMm) + Math.min(0, aheadMm - endMm);
    }
}
