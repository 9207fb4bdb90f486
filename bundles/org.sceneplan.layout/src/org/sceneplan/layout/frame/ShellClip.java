package org.sceneplan.layout.frame;

import java.util.Arrays;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * Area of a shell inside a box, many thousand times a second: Sutherland-Hodgman clipping in the working frame. The
 * area is right for any simple ring, also where the clipped part falls apart (the connecting edges carry no area).
 * Not thread-safe; one per search.
 */
public final class ShellClip {
    private final double[] shellU;
    private final double[] shellV;
    private final UvBox bounds;
    private double[] us;
    private double[] vs;
    private double[] nextUs;
    private double[] nextVs;
    private int size;

    /** A clip of the given shell. */
    public ShellClip(Ring outline, PlanFrame frame) {
        int n = outline.size();
        shellU = new double[n];
        shellV = new double[n];
        for (int i = 0; i < n; i++) {
            Point point = outline.points().get(i);
            shellU[i] = frame.u(point);
            shellV[i] = frame.v(point);
        }
        bounds = new UvBox(Arrays.stream(shellU).min().orElseThrow(), Arrays.stream(shellV).min().orElseThrow(),
                Arrays.stream(shellU).max().orElseThrow(), Arrays.stream(shellV).max().orElseThrow());
        int capacity = 4 * n + 16;
        us = new double[capacity];
        vs = new double[capacity];
        nextUs = new double[capacity];
        nextVs = new double[capacity];
    }

    /** Bounding box of the shell. */
    public UvBox bounds() {
        return bounds;
    }

    /** Area of the shell inside the box in mm2. */
    public double areaMm2(UvBox box) {
        UvBox inside = box.intersect(bounds);
        if (inside.isEmpty()) {
            return 0;
        }
        size = shellU.length;
        System.arraycopy(shellU, 0, us, 0, size);
        System.arraycopy(shellV, 0, vs, 0, size);
        clip(inside.minU(), true, 1);
        clip(inside.maxU(), true, -1);
        clip(inside.minV(), false, 1);
        clip(inside.maxV(), false, -1);
        double doubled = 0;
        for (int i = 0, j = size - 1; i < size; j = i++) {
            doubled += us[j] * vs[i] - us[i] * vs[j];
        }
        return Math.abs(doubled) / 2;
    }

    /** Whether the box lies wholly in the shell, up to 100 mm2 of rounding. */
    public boolean covers(UvBox box) {
        return box.areaMm2() - areaMm2(box) < 100;
    }

    private void clip(double limit, boolean byU, int sign) {
        int count = 0;
        for (int i = 0, j = size - 1; i < size; j = i++) {
            double here = sign * ((byU ? us[i] : vs[i]) - limit);
            double before = sign * ((byU ? us[j] : vs[j]) - limit);
            if (here < 0 != before < 0) {
                double t = before / (before - here);
                nextUs[count] = us[j] + t * (us[i] - us[j]);
                nextVs[count++] = vs[j] + t * (vs[i] - vs[j]);
            }
            if (here >= 0) {
                nextUs[count] = us[i];
                nextVs[count++] = vs[i];
            }
        }
        double[] swap = us;
        us = nextUs;
        nextUs = swap;
        swap = vs;
        vs = nextVs;
        nextVs = swap;
        size = count;
    }
}
