package org.sceneplan.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListTable;

/**
 * The sheets of paper, side by side, that a list is printed on when its columns do not fit on one at a readable size.
 * Numbered columns stay whole; the columns that say what a row is about are printed again on each part.
 *
 * @param firstColumns first column of each part, from 0; the first is 0
 * @param repeatedFrom first of the repeated columns, they lie in the first part
 * @param repeatedTo last of the repeated columns
 * @param widest width of the widest part with the repeated columns, in digits
 */
record PrintParts(List<Integer> firstColumns, int repeatedFrom, int repeatedTo, double widest) {

    private static final int USUALLY_REPEATED = 3;

    PrintParts {
        firstColumns = List.copyOf(firstColumns);
    }

    /**
     * One page if the list fits, else parts, each filled as far as it goes; a numbered column wider than a part has a
     * part of its own.
     *
     * @param widthDigits width of each column
     * @param pageDigits digits side by side on the page or a part
     */
    static PrintParts of(ListTable table, IntToDoubleFunction widthDigits, int pageDigits) {
        double all = sum(widthDigits, 0, table.columns().size());
        return all <= pageDigits ? new PrintParts(List.of(0), 0, 0, all) : split(table, widthDigits, pageDigits);
    }

    private static PrintParts split(ListTable table, IntToDoubleFunction widthDigits, int pageDigits) {
        int from = index(table, List.of(DisplayField.ZONE.name(), "CODE"), 0);
        int to = index(table, List.of(DisplayField.TYPE_NAME.name(), "NAME"), from + USUALLY_REPEATED - 1);
        double repeated = sum(widthDigits, from, to + 1);
        List<Integer> parts = new ArrayList<>(List.of(0));
        double used = 0;
        double widest = 0;
        for (int x = 0; x < table.columns().size();) {
            int end = endOfBand(table.columns(), x);
            double band = sum(widthDigits, x, end);
            if (x > to && used + band > pageDigits) {
                parts.add(x);
                used = repeated;
            }
            used += band;
            widest = Math.max(widest, used);
            x = end;
        }
        return new PrintParts(parts, from, to, widest);
    }

    private static int index(ListTable table, List<String> ids, int otherwise) {
        for (int x = 0; x < table.columns().size(); x++) {
            if (ids.contains(table.columns().get(x).id())) {
                return x;
            }
        }
        return otherwise;
    }

    private static int endOfBand(List<ListColumn> columns, int x) {
        int end = x + 1;
        while (end < columns.size() && columns.get(x).band().number() > 0
                && columns.get(end).band().equals(columns.get(x).band())) {
            end++;
        }
        return end;
    }

    private static double sum(IntToDoubleFunction widthDigits, int from, int end) {
        double sum = 0;
        for (int x = from; x < end; x++) {
            sum += widthDigits.applyAsDouble(x);
        }
        return sum;
    }

    int count() {
        return firstColumns.size();
    }

    boolean isWhole() {
        return count() == 1;
    }

    /** Breaks between the parts; the library knows none. Source: ECMA-376 part 1, 18.3.1.14 colBreaks. */
    String columnBreaks() {
        if (isWhole()) {
            return "";
        }
        int size = count() - 1;
        StringBuilder breaks = new StringBuilder("<colBreaks count=\"" + size + "\" manualBreakCount=\"" + size
                + "\">");
        firstColumns.subList(1, count()).forEach(column -> breaks.append("<brk id=\"").append(column)
                .append("\" max=\"1048575\" man=\"1\"/>"));
        return breaks.append("</colBreaks>").toString();
    }
}
