package org.sceneplan.editor.aid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** The middles of fixtures, where people take hold of them, by place; canvas pixels. */
final class FixtureMiddles {
    /** What shows smaller is zoomed in to before it is dragged. */
    private static final double LEAST_FIXTURE = 10;
    private static final int LEAST_HALF = 5;
    private static final int MOST_HALF = 12;
    private static final int CELL = 64;

    private final Map<Long, List<Rectangle>> byCell = new HashMap<>();

    FixtureMiddles(PlanScale scale, List<FixtureSnapshot> fixtures) {
        for (FixtureSnapshot fixture : fixtures) {
            double narrow = Math.min(fixture.widthMm(), fixture.depthMm()) * scale.pixelsPerMm();
            if (narrow >= LEAST_FIXTURE) {
                int half = Math.clamp(Math.round(narrow / 4), LEAST_HALF, MOST_HALF);
                enter(new Rectangle((int) Math.round(scale.x(fixture.centre().xMm())) - half,
                        (int) Math.round(scale.y(fixture.centre().yMm())) - half, 2 * half, 2 * half));
            }
        }
    }

    private void enter(Rectangle middle) {
        byCell.computeIfAbsent(cell(middle.x, middle.y), key -> new ArrayList<>(1)).add(middle);
    }

    /** Whether a box smaller than a cell covers part of one. */
    boolean meet(Rectangle box) {
        for (int x = box.x - 2 * MOST_HALF; x < box.right() + CELL; x += CELL) {
            for (int y = box.y - 2 * MOST_HALF; y < box.bottom() + CELL; y += CELL) {
                if (byCell.getOrDefault(cell(x, y), List.of()).stream().anyMatch(box::intersects)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long cell(int x, int y) {
        return (long) Math.floorDiv(x, CELL) << Integer.SIZE | Math.floorDiv(y, CELL) & 0xffffffffL;
    }
}
