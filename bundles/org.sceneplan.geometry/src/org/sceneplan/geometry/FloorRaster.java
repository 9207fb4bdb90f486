package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sceneplan.geometry.internal.CellGrid;
import org.sceneplan.geometry.internal.CellMarking;
import org.sceneplan.geometry.internal.Corners;
import org.sceneplan.geometry.internal.EdgeSearch;
import org.sceneplan.geometry.internal.EdgeSet;
import org.sceneplan.geometry.internal.Floor;
import org.sceneplan.geometry.internal.WalkSearch;

/**
 * A raster of a free floor, for clearances and walking distances.
 *
 * <p>Integer mm, frame x east and y north. The raster finds the way; distances from walls are then measured on the
 * exact edges. Immutable and safe for any thread; same input gives same results. Building is linear in the number of
 * cells (1,000 m2 at 100 mm: a few ms).
 */
public final class FloorRaster {

    private static final int MIN_CELL_MM = 10;
    private static final int MAX_CELL_MM = 1000;

    private final Region free;
    private final List<Ring> blocked;
    private final Floor floor;

    private FloorRaster(Region free, List<Ring> blocked, Floor floor) {
        this.free = free;
        this.blocked = blocked;
        this.floor = floor;
    }

    /**
     * Rasters a free floor.
     *
     * @param free    the floor inside the walls
     * @param blocked simple rings that stand on it; they may overlap one another and the walls
     * @param cellMm  side of a cell, 10..1000; 50 or 100 suit a store
     * @throws IllegalArgumentException if the cell is out of range or the raster would exceed 40 million cells
     */
    public static FloorRaster of(Region free, Collection<Ring> blocked, int cellMm) {
        if (cellMm < MIN_CELL_MM || cellMm > MAX_CELL_MM) {
            throw new IllegalArgumentException("cellMm " + cellMm + " must be in " + MIN_CELL_MM + ".." + MAX_CELL_MM);
        }
        Box box = free.box().orElse(new Box(0, 0, 0, 0));
        CellGrid grid = new CellGrid(box.minXMm(), box.minYMm(), box.maxXMm(), box.maxYMm(), cellMm);
        CellMarking marking = new CellMarking(grid);
        List<Corners> shells = free.shells();
        List<Corners> obstacles = new ArrayList<>(free.holes());
        shells.forEach(marking::toggle);
        obstacles.forEach(marking::toggle);
        for (Ring ring : blocked) {
            marking.block(ring.corners());
            obstacles.add(ring.corners());
        }
        shells.forEach(marking::touch);
        obstacles.forEach(marking::touch);
        return new FloorRaster(free, List.copyOf(blocked), new Floor(grid, marking, new EdgeSet(shells, obstacles)));
    }

    /**
     * Returns the distance to the nearest wall or blocking ring in mm; 0 where the floor is not free.
     *
     * <p>Exact: the raster only tells how far to look.
     */
    public double clearanceMm(Point point) {
        int cell = floor.grid.at(point.xMm(), point.yMm());
        if (cell < 0 || !isFree(point)) {
            return 0;
        }
        return floor.exactClearance(point.xMm(), point.yMm(), cell, new EdgeSearch(floor.edges));
    }

    private boolean isFree(Point point) {
        return free.contains(point) && blocked.stream().noneMatch(ring -> ring.locate(point) == Location.INSIDE);
    }

    /**
     * Computes walking distances from the nearest of the sources.
     *
     * <p>Walked are cells whose centre keeps {@code minWidthMm / 2} less half a cell diagonal from every wall. So every
     * way at least {@code minWidthMm} wide is found, and no way is used that is anywhere narrower than
     * {@code minWidthMm} less three diagonals; use {@link ClearWidth} for a verdict on widths. Widths of less than 2.5
     * diagonals are treated as 2.5 diagonals. A point closer to a wall than that is stepped on to in a straight line of
     * at most {@code 0.75 * minWidthMm} and two diagonals.
     *
     * @param sources    starting points, such as entrances or exits; sources off the floor lead nowhere
     * @param minWidthMm width that the way must have, 0 or more
     */
    public WalkingDistances walking(Collection<Point> sources, int minWidthMm) {
        if (minWidthMm < 0) {
            throw new IllegalArgumentException("minWidthMm " + minWidthMm + " must not be negative");
        }
        int[] x = sources.stream().mapToInt(Point::xMm).toArray();
        int[] y = sources.stream().mapToInt(Point::yMm).toArray();
        return new WalkingDistances(new WalkSearch(floor, x, y, minWidthMm));
    }
}
