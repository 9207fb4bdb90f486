package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;

/**
 * The union of axis-parallel rectangles, found in the grid that their edges span: the same polygons as an overlay gives,
 * many times faster. The strips kept free before fixtures are nearly always such rectangles.
 */
final class BoxUnion {
    /** Grids of more cells are left to the overlay. */
    private static final int MAX_CELLS = 1 << 22;
    /** East, north, west, south: one quarter turn to the left each. */
    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};

    private final int[] xsMm;
    private final int[] ysMm;
    /** Cells along y, with an empty one on each side. */
    private final int depth;
    /** Per cell 0 = empty, else 1 + the number of its piece; column by column, with empty cells all around. */
    private final int[] pieces;
    private final boolean[] traced;
    private final Map<Integer, List<Ring>> shells = new TreeMap<>();
    private final Map<Integer, List<Ring>> holes = new HashMap<>();

    private BoxUnion(int[] xsMm, int[] ysMm) {
        this.xsMm = xsMm;
        this.ysMm = ysMm;
        this.depth = ysMm.length + 1;
        this.pieces = new int[(xsMm.length + 1) * depth];
        this.traced = new boolean[pieces.length];
    }

    /** Returns the polygons of the union in no order; null where a ring is no axis-parallel rectangle. */
    static List<Polygon> of(List<Ring> rings) {
        for (Ring ring : rings) {
            if (!isBox(ring)) {
                return null;
            }
        }
        int[] xsMm = rings.stream().flatMapToInt(ring -> ends(ring.box().minXMm(), ring.box().maxXMm())).sorted()
                .distinct().toArray();
        int[] ysMm = rings.stream().flatMapToInt(ring -> ends(ring.box().minYMm(), ring.box().maxYMm())).sorted()
                .distinct().toArray();
        if ((long) xsMm.length * ysMm.length > MAX_CELLS) {
            return null;
        }
        BoxUnion union = new BoxUnion(xsMm, ysMm);
        union.cover(rings);
        union.number();
        union.trace();
        return union.polygons();
    }

    /** Four corners around as much area as the box has. */
    private static boolean isBox(Ring ring) {
        Box box = ring.box();
        return ring.size() == 4 && ring.doubledAreaMm2() == 2L * box.widthMm() * box.depthMm();
    }

    private static IntStream ends(int least, int greatest) {
        return IntStream.of(least, greatest);
    }

    /** Counts by differences at the corners, summed up along both axes, and leaves -1 in covered cells. */
    private void cover(List<Ring> rings) {
        for (Ring ring : rings) {
            Box box = ring.box();
            int west = Arrays.binarySearch(xsMm, box.minXMm()) + 1;
            int east = Arrays.binarySearch(xsMm, box.maxXMm()) + 1;
            int south = Arrays.binarySearch(ysMm, box.minYMm()) + 1;
            int north = Arrays.binarySearch(ysMm, box.maxYMm()) + 1;
            pieces[west * depth + south]++;
            pieces[west * depth + north]--;
            pieces[east * depth + south]--;
            pieces[east * depth + north]++;
        }
        for (int cell = depth; cell < pieces.length; cell++) {
            pieces[cell] += pieces[cell - depth];
        }
        for (int column = depth; column < pieces.length; column += depth) {
            int sum = 0;
            for (int cell = column; cell < column + depth; cell++) {
                sum += pieces[cell];
                pieces[cell] = sum > 0 ? -1 : 0;
            }
        }
    }

    /** Numbers what hangs together by sides. */
    private void number() {
        int[] open = new int[pieces.length];
        int piece = 0;
        for (int cell = 0; cell < pieces.length; cell++) {
            if (pieces[cell] == -1) {
                pieces[cell] = ++piece;
                int size = 0;
                open[size++] = cell;
                while (size > 0) {
                    int at = open[--size];
                    for (int next : new int[] {at + 1, at - 1, at + depth, at - depth}) {
                        if (pieces[next] == -1) {
                            pieces[next] = piece;
                            open[size++] = next;
                        }
                    }
                }
            }
        }
    }

    /** Each boundary runs east somewhere below a cell. */
    private void trace() {
        for (int cell = depth; cell < pieces.length; cell++) {
            if (pieces[cell] > 0 && pieces[cell - 1] == 0 && !traced[cell]) {
                trace(cell);
            }
        }
    }

    /**
     * Walks round with the area on the left, and at a corner where two cells meet by their points keeps to its own cell.
     * A boundary that comes back to such a corner is parted there, so that rings touch themselves nowhere.
     */
    private void trace(int start) {
        List<Integer> path = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        int piece = pieces[start];
        int corner = start;
        int direction = 0;
        do {
            if (direction == 0) {
                traced[corner] = true;
            }
            corner += STEP_X[direction] * depth + STEP_Y[direction];
            int turned = turned(corner, direction);
            if (turned != direction) {
                Integer before = places.get(corner);
                if (before != null) {
                    List<Integer> loop = path.subList(before, path.size());
                    add(piece, loop);
                    loop.subList(1, loop.size()).forEach(places::remove);
                    loop.subList(1, loop.size()).clear();
                } else {
                    places.put(corner, path.size());
                    path.add(corner);
                }
            }
            direction = turned;
        } while (corner != start || direction != 0);
        add(piece, path);
    }

    /** The direction in which the boundary goes on at a corner; a corner has the number of the cell north-east of it. */
    private int turned(int corner, int direction) {
        int northEast = pieces[corner];
        int northWest = pieces[corner - depth];
        int southWest = pieces[corner - depth - 1];
        int southEast = pieces[corner - 1];
        int left = switch (direction) {
            case 0 -> northEast;
            case 1 -> northWest;
            case 2 -> southWest;
            default -> southEast;
        };
        int right = switch (direction) {
            case 0 -> southEast;
            case 1 -> northEast;
            case 2 -> northWest;
            default -> southWest;
        };
        return left == 0 ? direction + 1 & 3 : right == 0 ? direction : direction + 3 & 3;
    }

    private void add(int piece, List<Integer> corners) {
        List<Point> points = new ArrayList<>(corners.size());
        for (int corner : corners) {
            points.add(new Point(xsMm[corner / depth - 1], ysMm[corner % depth - 1]));
        }
        boolean shell = JtsShapes.doubledArea(points) > 0;
        JtsShapes.addRing((shell ? shells : holes).computeIfAbsent(piece, key -> new ArrayList<>(1)), points);
    }

    private List<Polygon> polygons() {
        List<Polygon> polygons = new ArrayList<>(shells.size());
        shells.forEach((piece, shell) -> JtsShapes.addPolygon(polygons, shell,
                holes.getOrDefault(piece, new ArrayList<>())));
        return polygons;
    }
}
