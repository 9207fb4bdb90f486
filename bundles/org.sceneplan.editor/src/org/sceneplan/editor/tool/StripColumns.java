package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;

/** Lays groups of rows into columns; no group is torn apart. */
public final class StripColumns {
    private StripColumns() {
    }

    /**
     * The groups of each column, in their order: in as few columns as hold them, in {@code most} as low as can be where
     * even these do not.
     *
     * @param heights height of each group
     * @param room height of a column
     */
    public static List<List<Integer>> of(List<Integer> heights, int room, int most) {
        int all = heights.stream().mapToInt(Integer::intValue).sum();
        int tallest = heights.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int height = Math.max(tallest, Math.min(room, all)); ; height++) {
            List<List<Integer>> columns = filled(heights, height);
            if (columns.size() <= most) {
                return columns.size() == 1 ? columns : lowest(heights, tallest, columns.size());
            }
        }
    }

    /** Height of the tallest column. */
    public static int height(List<List<Integer>> columns, List<Integer> heights) {
        return columns.stream().mapToInt(column -> column.stream().mapToInt(heights::get).sum()).max().orElse(0);
    }

    private static List<List<Integer>> lowest(List<Integer> heights, int tallest, int columns) {
        int height = tallest;
        while (filled(heights, height).size() > columns) {
            height++;
        }
        return filled(heights, height);
    }

    private static List<List<Integer>> filled(List<Integer> heights, int room) {
        List<List<Integer>> columns = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < heights.size(); i++) {
            if (columns.isEmpty() || heights.get(i) > left) {
                columns.add(new ArrayList<>());
                left = room;
            }
            columns.getLast().add(i);
            left -= heights.get(i);
        }
        return columns;
    }
}
