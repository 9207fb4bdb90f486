package org.sceneplan.layout.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** Walks a designed level on a coarse raster: a person of 700 mm from door to door. */
final class WalkAudit {

    private static final int CELL_MM = 100;
    private static final int HALF_PERSON_MM = 350;
    private static final int DOOR_CELLS = 4;

    private final Box box;
    private final int columns;
    private final int rows;
    private final boolean[] free;

    private WalkAudit(LevelSnapshot level) {
        box = level.outline().box();
        columns = box.widthMm() / CELL_MM + 1;
        rows = box.depthMm() / CELL_MM + 1;
        free = new boolean[columns * rows];
        for (int i = 0; i < free.length; i++) {
            free[i] = level.outline().contains(place(i))
                    && level.outline().boundaryDistanceMm(place(i)) >= HALF_PERSON_MM;
        }
        level.columns().forEach(column -> block(column.footprint()));
        level.walls().forEach(wall -> block(wall.footprint()));
        level.obstacles().forEach(obstacle -> block(obstacle.outline()));
        level.fixtures().forEach(fixture -> block(fixture.footprint()));
    }

    /** Ids of doors to which no way leads from the first door that people can stand at. */
    static List<String> unreached(LevelSnapshot level) {
        List<OpeningSnapshot> doors = level.openings().stream().filter(OpeningSnapshot::isDoor).toList();
        List<String> unreached = new ArrayList<>();
        if (doors.size() < 2) {
            return unreached;
        }
        WalkAudit walk = new WalkAudit(level);
        int start = 0;
        while (start < doors.size() - 1 && walk.cellsBefore(doors.get(start)).isEmpty()) {
            start++;
        }
        boolean[] seen = walk.flood(walk.cellsBefore(doors.get(start)));
        for (int i = 0; i < doors.size(); i++) {
            if (i != start && walk.cellsBefore(doors.get(i)).stream().noneMatch(cell -> seen[cell])) {
                unreached.add(doors.get(i).id());
            }
        }
        return unreached;
    }

    /** Free cells where a person stands who came in. */
    private List<Integer> cellsBefore(OpeningSnapshot door) {
        Vector inwards = door.span().leftNormal();
        Point middle = door.span().midPoint();
        List<Integer> cells = new ArrayList<>();
        int column = (int) Math.round((middle.xMm() + inwards.x() * 500 - box.minXMm()) / CELL_MM);
        int row = (int) Math.round((middle.yMm() + inwards.y() * 500 - box.minYMm()) / CELL_MM);
        for (int c = column - DOOR_CELLS; c <= column + DOOR_CELLS; c++) {
            for (int r = row - DOOR_CELLS; r <= row + DOOR_CELLS; r++) {
                if (c >= 0 && r >= 0 && c < columns && r < rows && free[r * columns + c]) {
                    cells.add(r * columns + c);
                }
            }
        }
        return cells;
    }

    private boolean[] flood(List<Integer> starts) {
        boolean[] seen = new boolean[free.length];
        Deque<Integer> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            int cell = open.pop();
            if (seen[cell]) {
                continue;
            }
            seen[cell] = true;
            int column = cell % columns;
            for (int next : new int[] {column > 0 ? cell - 1 : -1, column < columns - 1 ? cell + 1 : -1,
                cell - columns, cell + columns}) {
                if (next >= 0 && next < free.length && free[next] && !seen[next]) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    private void block(Ring ring) {
        Box wide = ring.box();
        int minColumn = Math.max(0, (wide.minXMm() - HALF_PERSON_MM - box.minXMm()) / CELL_MM);
        int maxColumn = Math.min(columns - 1, (wide.maxXMm() + HALF_PERSON_MM - box.minXMm()) / CELL_MM + 1);
        int minRow = Math.max(0, (wide.minYMm() - HALF_PERSON_MM - box.minYMm()) / CELL_MM);
        int maxRow = Math.min(rows - 1, (wide.maxYMm() + HALF_PERSON_MM - box.minYMm()) / CELL_MM + 1);
        for (int row = minRow; row <= maxRow; row++) {
            for (int column = minColumn; column <= maxColumn; column++) {
                int cell = row * columns + column;
                free[cell] = free[cell] && ring.distanceMm(place(cell)) >= HALF_PERSON_MM;
            }
        }
    }

    private Point place(int cell) {
        return Point.of(box.minXMm() + cell % columns * CELL_MM, box.minYMm() + cell / columns * CELL_MM);
    }
}
