package org.sceneplan.layout.zoning;

/** Least, wanted and greatest area of a zone on this level, mm2. */
public record AreaRange(double minMm2, double targetMm2, double maxMm2) {

    /** Shares of a total area, given in percent. */
    public static AreaRange ofPercent(double totalMm2, double minPercent, double targetPercent, double maxPercent) {
        return new AreaRange(totalMm2 * minPercent / 100, totalMm2 * targetPercent / 100, totalMm2 * maxPercent / 100);
    }

    double clamp(double areaMm2) {
        return Math.max(minMm2, Math.min(maxMm2, areaMm2));
    }

    /** How far an area lies outside the range, as a share of the target. */
    double violation(double areaMm2) {
        return Math.abs(areaMm2 - clamp(areaMm2)) / Math.max(1, targetMm2);
    }
}
