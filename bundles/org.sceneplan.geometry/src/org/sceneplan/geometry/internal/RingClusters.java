package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;

/**
 * Parts rings that can have nothing to do with one another: sets whose boxes stay apart by more than the grid that
 * overlays round to. What is done to all rings at once can be done to each set alone, which is many times faster where
 * rings are strewn over a floor.
 */
final class RingClusters {
    /** Rounding moves points by less than this. */
    private static final int GRID_MM = 1;

    private final List<Ring> rings;
    private final int[] parent;

    private RingClusters(List<Ring> rings) {
        this.rings = rings;
        this.parent = new int[rings.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The sets in the order of their first rings; inside a set by {@link JtsShapes#ORDER}. */
    static Collection<List<Ring>> of(Collection<Ring> rings) {
        RingClusters clusters = new RingClusters(rings.stream().sorted(JtsShapes.ORDER).toList());
        clusters.sweep();
        return clusters.sets();
    }

    /** Joins neighbours from west to east; rings that end before the present one begins are left behind. */
    private void sweep() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            Box box = rings.get(i).box();
            open.removeIf(other -> rings.get(other).box().maxXMm() + GRID_MM < box.minXMm());
            for (int other : open) {
                Box near = rings.get(other).box();
                if (near.maxYMm() + GRID_MM >= box.minYMm() && box.maxYMm() + GRID_MM >= near.minYMm()) {
                    parent[root(i)] = root(other);
                }
            }
            open.add(i);
        }
    }

    private int root(int ring) {
        int root = ring;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private Collection<List<Ring>> sets() {
        Map<Integer, List<Ring>> sets = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            sets.computeIfAbsent(root(i), key -> new ArrayList<>()).add(rings.get(i));
        }
        return sets.values();
    }
}
