package org.sceneplan.layout.product;

/** A range of lengths in mm; the upper end may be infinite. */
record Range(double minMm, double maxMm) {
    static final Range ANY = atLeast(0);

    static Range atLeast(double mm) {
        return new Range(mm, Double.POSITIVE_INFINITY);
    }

    boolean isBounded() {
        return maxMm < Double.POSITIVE_INFINITY;
    }

    double middleMm() {
        return (minMm + maxMm) / 2;
    }

    double clamp(double mm) {
        return Math.max(minMm, Math.min(maxMm, mm));
    }

    Range minus(double mm) {
        return new Range(minMm - mm, maxMm - mm);
    }
}
