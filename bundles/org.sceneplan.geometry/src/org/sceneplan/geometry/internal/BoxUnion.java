package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    private static final int FEW_CORNERS = 32;
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
    /** Per corner its place on the boundary that is walked, from 1; 0 where it is not on it. */
    private final int[] places;
    private final Map<Integer, List<Ring>> shells = new TreeMap<>();
    private final Map<Integer, List<Ring>> holes = new HashMap<>();

    private BoxUnion(int[] xsMm, int[] ysMm) {
        this.xsMm = xsMm;
        this.ysMm = ysMm;
        this.depth = ysMm.length + 1;
        this.pieces = new int[(xsMm.length + 1) * depth];
        this.traced = new boolean[pieces.length];
        this.places = new int[pieces.length];
    }

    /** Returns the polygons of the union in no order; null where a ring is no axis-parallel rectangle. */
    static List<Polygon> of(List<Ring> rings) {
        for (Ring ring : rings) {
            if (!isBox(ring)) {
                return null;
            }
        }
        int[] xsMm = new int[2 * rings.size()];
        int[] ysMm = new int[2 * rings.size()];
        for (int i = 0; i < rings.size(); i++) {
            Box box = rings.get(i).box();
            xsMm[2 * i] = box.minXMm();
            xsMm[2 * i + 1] = box.maxXMm();
            ysMm[2 * i] = box.minYMm();
            ysMm[2 * i + 1] = box.maxYMm();
        }
        xsMm = ordered(xsMm);
        ysMm = ordered(ysMm);
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

    /** The different ones of some numbers, least first. */
    private static int[] ordered(int[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int number : numbers) {
            if (size == 0 || numbers[size - 1] != number) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
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
        int[] steps = {1, -1, depth, -depth};
        int piece = 0;
        for (int cell = 0; cell < pieces.length; cell++) {
            if (pieces[cell] == -1) {
                pieces[cell] = ++piece;
                int size = 0;
                open[size++] = cell;
                while (size > 0) {
                    int at = open[--size];
                    for (int step : steps) {
                        int next = at + step;
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
        int[] path = new int[FEW_CORNERS];
        int size = 0;
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
                int before = places[corner];
                if (before > 0) {
                    add(piece, path, before - 1, size);
                    size = forget(path, before, size);
                } else {
                    path = size < path.length ? path : Arrays.copyOf(path, 2 * size);
                    path[size++] = corner;
                    places[corner] = size;
                }
            }
            direction = turned;
        } while (corner != start || direction != 0);
        add(piece, path, 0, size);
        forget(path, 0, size);
    }

    /** Takes corners off the end of a path; returns how many are left. */
    private int forget(int[] path, int from, int to) {
        for (int i = from; i < to; i++) {
            places[path[i]] = 0;
        }
        return from;
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

    private void add(int piece, int[] path, int from, int to) {
        List<Point> points = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            points.add(new Point(xsMm[path[i] / depth - 1], ysMm[path[i] % depth - 1]));
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
