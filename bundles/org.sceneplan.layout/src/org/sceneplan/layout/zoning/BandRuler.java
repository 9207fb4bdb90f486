package org.sceneplan.layout.zoning;

import org.sceneplan.layout.frame.ShellClip;
import org.sceneplan.layout.frame.UvBox;

/** Turns areas into cut coordinates of one band by a table of the area up to a coordinate. */
final class BandRuler {
    private static final int SAMPLES = 120;

    private final Band band;
    private final double[] areas = new double[SAMPLES + 1];
    private final double start;
    private final double step;

    BandRuler(Band band, FloorScheme scheme, ShellClip clip) {
        this.band = band;
        UvBox inside = band.box().intersect(clip.bounds());
        start = band.alongV() ? inside.minV() : inside.minU();
        double end = band.alongV() ? inside.maxV() : inside.maxU();
        step = (end - start) / SAMPLES;
        for (int i = 1; i <= SAMPLES; i++) {
            areas[i] = areas[i - 1]
                    + scheme.netAreaMm2(clip, band.slice(start + (i - 1) * step, start + i * step));
        }
    }

    double totalMm2() {
        return areas[SAMPLES];
    }

    Band band() {
        return band;
    }

    double startMm() {
        return start;
    }

    /** Coordinate up to which the band holds the given area. */
    double coordinate(double areaMm2) {
        if (areaMm2 <= 0) {
            return start;
        }
        int low = 0;
        int high = SAMPLES;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (areas[middle] < areaMm2) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double gain = areas[high] - areas[low];
        double share = gain <= 0 ? 1 : Math.min(1, (areaMm2 - areas[low]) / gain);
        return start + (low + share) * step;
    }
}
