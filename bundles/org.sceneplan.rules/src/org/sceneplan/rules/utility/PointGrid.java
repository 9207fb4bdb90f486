package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

/**
 * Finds things near a place: a grid of square cells over the floor.
 *
 * @param <T> what lies at the points
 */
final class PointGrid<T> {

    private static final int CELL_MM = 4000;

    private record Entry<T>(Point at, T thing) {
    }

    private final Map<Long, List<Entry<T>>> byCell = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    void add(Point at, T thing) {
        all.add(thing);
        byCell.computeIfAbsent(cell(index(at.xMm()), index(at.yMm())), key -> new ArrayList<>(2))
                .add(new Entry<>(at, thing));
    }

    /** Names everything in a box grown by a distance; an infinite distance names everything. */
    void forEach(Box box, double grownMm, Consumer<T> consumer) {
        if (Double.isInfinite(grownMm)) {
            all.forEach(consumer);
            return;
        }
        int grown = (int) Math.ceil(grownMm);
        int toX = index(box.maxXMm() + grown);
        int toY = index(box.maxYMm() + grown);
        for (int x = index(box.minXMm() - grown); x <= toX; x++) {
            for (int y = index(box.minYMm() - grown); y <= toY; y++) {
                List<Entry<T>> entries = byCell.get(cell(x, y));
                if (entries != null) {
                    name(entries, box, grown, consumer);
                }
            }
        }
    }

    private static <T> void name(List<Entry<T>> entries, Box box, int grown, Consumer<T> consumer) {
        for (Entry<T> entry : entries) {
            Point at = entry.at;
            if (at.xMm() >= box.minXMm() - grown && at.xMm() <= box.maxXMm() + grown
                    && at.yMm() >= box.minYMm() - grown && at.yMm() <= box.maxYMm() + grown) {
                consumer.accept(entry.thing);
            }
        }
    }

    private static int index(int mm) {
        return Math.floorDiv(mm, CELL_MM);
    }

    private static long cell(int x, int y) {
        return ((long) x << 32) ^ (y & 0xFFFFFFFFL);
    }
}
