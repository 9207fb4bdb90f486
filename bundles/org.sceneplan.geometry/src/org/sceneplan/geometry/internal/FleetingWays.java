package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds the cycles round the places of a batch without keeping the ways to all corners, as {@link Separation} does on
 * floors that are too large for that.
 *
 * <p>The way to a corner is that to its ring and from there round the ring. Few rings lie as far south or north as the
 * places of a batch do; to the corners of all others the ways round their ring cross no ray.
 */
final class FleetingWays {

    private final EdgeSet edges;
    private final Gaps gaps;
    private final RingForest forest;
    /** Per ring the number of its first corner among those kept, -1 where it lies beside the batch. */
    private final int[] firstCorner;
    private long[] corners;
    /** Per ring the parities of the way to its first corner. */
    private long[] rings;

    FleetingWays(EdgeSet edges, Gaps gaps, RingForest forest) {
        this.edges = edges;
        this.gaps = gaps;
        this.forest = forest;
        firstCorner = new int[edges.rings.length];
    }

    /** Takes places ascending by y; cycles whose longest gap is longer than {@code upTo} are left out. */
    PlaceBatch batch(double[] x, double[] y, double upTo) {
        PlaceBatch batch = new PlaceBatch(x, y, upTo);
        goRound(batch);
        for (int ring : forest.order()) {
            if (forest.hangsBy()[ring] >= 0) {
                goAlong(batch, forest.hangsBy()[ring]);
                System.arraycopy(batch.way, 0, rings, ring * batch.words, batch.words);
            }
        }
        for (int g : forest.closing()) {
            if (gaps.length[g] > upTo) {
                break;
            }
            goAlong(batch, g);
            batch.note(g);
        }
        return batch;
    }

    private void goRound(PlaceBatch batch) {
        int words = batch.words;
        rings = new long[edges.rings.length * words];
        corners = new long[256 * words];
        int count = 0;
        for (int ring = 0; ring < edges.rings.length; ring++) {
            firstCorner[ring] = -1;
            batch.clearWay();
            if (batch.concerns(edges.rings[ring])) {
                firstCorner[ring] = count;
                count += edges.firstEdge[ring + 1] - edges.firstEdge[ring];
                if (count * words > corners.length) {
                    corners = Arrays.copyOf(corners, 2 * count * words);
                }
                batch.goRound(edges, ring, corners, firstCorner[ring]);
            }
            if (edges.isOneOfSeveralShells(ring)) {
                batch.note(ring - edges.rings.length);
            }
        }
    }

    /** From the root of the tree to a gap, along it and back. */
    private void goAlong(PlaceBatch batch, int g) {
        batch.goAlong(edges, gaps, g);
        addWayTo(batch, gaps.firstEdge[g]);
        addWayTo(batch, gaps.secondEdge[g]);
    }

    private void addWayTo(PlaceBatch batch, int edge) {
        int ring = edges.ring[edge];
        batch.add(rings, ring * batch.words);
        if (firstCorner[ring] >= 0) {
            batch.add(corners, (firstCorner[ring] + edge - edges.firstEdge[ring]) * batch.words);
        }
    }
}
