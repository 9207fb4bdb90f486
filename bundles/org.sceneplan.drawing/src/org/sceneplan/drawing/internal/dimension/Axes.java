package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.sceneplan.plan.snapshot.ColumnSnapshot;

/**
 * Column axes across one side, with their names: numbers along the bottom, letters without I, O, Z along the left
 * (GB/T 50001).
 */
record Axes(List<Double> stops, List<String> names) {
    static final Axes NONE = new Axes(List.of(), List.of());

    /** Columns whose axes are nearer than this share one. */
    private static final double SAME_AXIS_MM = 60;
    private static final int MOST_AXES = 20;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY";

    Axes {
        stops = List.copyOf(stops);
        names = List.copyOf(names);
    }

    static Axes of(List<ColumnSnapshot> columns, Side side, boolean letters) {
        List<Double> stops = new ArrayList<>();
        columns.stream().map(column -> side.x(column.centre())).sorted().forEach(x -> {
            if (stops.isEmpty() || x - stops.getLast() > SAME_AXIS_MM) {
                stops.add(x);
            }
        });
        if (stops.size() > MOST_AXES) {
            return NONE;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            names.add(letters ? LETTERS.substring(i, i + 1) : Integer.toString(i + 1));
        }
        return new Axes(stops, names);
    }

    /** The axes with the ends of the building. */
    List<Double> chain(double from, double to) {
        TreeSet<Double> all = new TreeSet<>(stops);
        all.add(from);
        all.add(to);
        return Side.merged(all);
    }
}
