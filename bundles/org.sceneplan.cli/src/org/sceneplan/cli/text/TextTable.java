package org.sceneplan.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts in columns that line up. Columns are as wide as their widest cell, two blanks apart. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<Boolean> rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param alignment one letter per column: l left, r right
     */
    public TextTable(String alignment) {
        rightAligned = alignment.chars().mapToObj(letter -> letter == 'r').toList();
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has another number of cells than the table has columns
     */
    public TextTable row(Object... cells) {
        if (cells.length != rightAligned.size()) {
            throw new IllegalArgumentException("cells.length = %d, columns = %d; give every column a cell"
                    .formatted(cells.length, rightAligned.size()));
        }
        rows.add(java.util.Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /** The lines, each with {@code \n}, each starting with the given indent, without blanks at their ends. */
    public String text(String indent) {
        int[] widths = new int[rightAligned.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : GAP).append(rightAligned.get(i)
                        ? DisplayWidth.paddedLeft(row.get(i), widths[i]) : DisplayWidth.padded(row.get(i), widths[i]));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
