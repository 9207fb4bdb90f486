package org.sceneplan.exchange.table;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;

/**
 * Column widths and row heights of a printed list. Every text stands on one line if the page is wide enough; else
 * columns are narrowed digit by digit, each time the one that makes the whole list grow least, until the list fits the
 * page, or as few pages side by side as it can.
 */
final class ColumnWidths {
    private static final int LEAST = 4;
    private static final int DAY = 10;
    private static final int LEAST_EMPTY_TEXT = 8;
    private static final int WIDEST = 44;
    private static final int SHORT_TEXT = 12;
    private static final int SHORT_HEADING = 8;
    private static final int HEADING_ON_TWO_LINES = 20;
    private static final double BOLD = 1.07;
    private static final double PADDING = 1.5;
    private static final double TEXT_PADDING = 3.2;

    private final List<FlowColumn> columns = new ArrayList<>();
    private final int[] linesByRow;

    private ColumnWidths(ListTable table, CellText texts) {
        for (int x = 0; x < table.columns().size(); x++) {
            List<String> cells = new ArrayList<>();
            for (ListRow row : table.rows()) {
                cells.add(shown(row.cells().get(x), texts));
            }
            String id = table.columns().get(x).id();
            int widestTotal = table.totals().stream().mapToInt(total -> boldDigits(
                    shown(total.cellByColumn().getOrDefault(id, ListCell.BLANK), texts))).max().orElse(0);
            columns.add(new FlowColumn(cells, Math.max(heading(table.columns().get(x), texts),
                    toFillIn(table.columns().get(x), texts)), widestTotal,
                    table.columns().get(x).kind() == CellKind.TEXT ? TEXT_PADDING : PADDING));
        }
        this.linesByRow = new int[table.rows().size()];
    }

    /**
     * Widths for one page as long as the columns can be narrowed to it, else for as few parts as they fill at their
     * narrowest.
     *
     * @param pageDigits digits side by side on the page or a part
     */
    static ColumnWidths fit(ListTable table, CellText texts, int pageDigits) {
        ColumnWidths widths = new ColumnWidths(table, texts);
        int parts = PrintParts.of(table, x -> widths.columns.get(x).narrowest(), pageDigits).count();
        widths.countLines();
        while (PrintParts.of(table, widths::width, pageDigits).count() > parts && widths.narrow()) {
            widths.countLines();
        }
        return widths;
    }

    /** Width of a column in digits, with padding. */
    double width(int column) {
        return columns.get(column).padded();
    }

    /** Number of lines of the highest cell of a row. */
    int lines(int row) {
        return linesByRow[row];
    }

    /** Narrows one column; false when all are as narrow as they can be. */
    private boolean narrow() {
        FlowColumn best = null;
        int bestGrowth = Integer.MAX_VALUE;
        for (FlowColumn column : columns) {
            if (column.width > column.least) {
                int growth = column.growth(linesByRow);
                if (growth < bestGrowth || growth == bestGrowth && column.width > best.width) {
                    best = column;
                    bestGrowth = growth;
                }
            }
        }
        if (best == null) {
            return false;
        }
        best.narrow();
        return true;
    }

    private void countLines() {
        Arrays.fill(linesByRow, 1);
        for (FlowColumn column : columns) {
            int[] lines = column.lines();
            for (int y = 0; y < linesByRow.length; y++) {
                linesByRow[y] = Math.max(linesByRow[y], lines[column.textByRow[y]]);
            }
        }
    }

    /** Short headings stay on one line, longer ones wrap to two or three; words of letters are not broken. */
    private static int heading(ListColumn column, CellText texts) {
        String heading = texts.of(column.title());
        int width = boldDigits(heading);
        int longestWord = 0;
        for (String word : heading.split("[ /;,]")) {
            boolean breaksAnywhere = word.codePoints().anyMatch(Character::isIdeographic);
            longestWord = Math.max(longestWord, breaksAnywhere ? 0 : boldDigits(word));
        }
        int lines = width <= SHORT_HEADING ? 1 : width <= HEADING_ON_TWO_LINES ? 2 : 3;
        TextFlow flow = TextFlow.of(heading);
        int least = Math.max(LEAST, Math.max((width + lines - 1) / lines, longestWord));
        while (flow.lines((int) (least / BOLD)) > lines) {
            least++;
        }
        return least;
    }

    /** Room for what the store will write. */
    private static int toFillIn(ListColumn column, CellText texts) {
        if (!column.isFilledByStore()) {
            return 0;
        }
        return switch (column.kind()) {
            case DATE -> DAY;
            case TEXT -> LEAST_EMPTY_TEXT;
            case CHOICE -> column.choices().stream().mapToInt(choice -> longestWord(texts.of(choice.name())))
                    .max().orElse(0);
            case WHOLE, DECIMAL, MONEY, YES_NO -> LEAST;
        };
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ /;,]")) {
            longest = Math.max(longest, GlyphWidths.digits(word));
        }
        return longest;
    }

    /** Bold letters are wider, most of all digits of Segoe UI: 1180 units for 1104. */
    private static int boldDigits(String text) {
        return (int) Math.ceil(BOLD * GlyphWidths.of(text) / GlyphWidths.DIGIT);
    }

    /** Numbers are shown with separators between thousands, money with cents or without. */
    private static String shown(ListCell cell, CellText texts) {
        String text = cell instanceof ListCell.Money money && !SheetStyle.isWhole(money.cny())
                ? money.cny().setScale(2, RoundingMode.HALF_UP).toPlainString() : texts.of(cell);
        boolean grouped = cell instanceof ListCell.Whole || cell instanceof ListCell.Money;
        return grouped ? text + ",".repeat(Math.max(0, (text.length() - 1) / 3)) : text;
    }

    /** One column while it is fitted; the few different texts are measured once. */
    private static final class FlowColumn {
        private final List<TextFlow> texts = new ArrayList<>();
        private final int[] textByRow;
        private final int least;
        private final double padding;
        private int width;
        /** Lines of each text at this width and at one digit less; null when not counted yet. */
        private int[] lines;
        private int[] narrowerLines;

        FlowColumn(List<String> cells, int heading, int widestTotal, double padding) {
            this.padding = padding;
            Map<String, Integer> indexByText = new HashMap<>();
            this.textByRow = new int[cells.size()];
            for (int y = 0; y < textByRow.length; y++) {
                textByRow[y] = indexByText.computeIfAbsent(cells.get(y), text -> {
                    texts.add(TextFlow.of(text));
                    return texts.size() - 1;
                });
            }
            int widest = texts.stream().mapToInt(TextFlow::width).max().orElse(0);
            int unbroken = widest <= SHORT_TEXT ? widest : texts.stream().mapToInt(TextFlow::longestWord).max()
                    .orElse(0);
            this.least = Math.max(heading, Math.max(unbroken, widestTotal));
            this.width = Math.max(Math.min(widest, WIDEST), least);
        }

        double narrowest() {
            return least + padding;
        }

        double padded() {
            return width + padding;
        }

        int[] lines() {
            if (lines == null) {
                lines = linesByText(width);
            }
            return lines;
        }

        /** Takes one digit away. */
        void narrow() {
            width--;
            lines = narrowerLines;
            narrowerLines = null;
        }

        private int[] linesByText(int room) {
            int[] counted = new int[texts.size()];
            for (int i = 0; i < counted.length; i++) {
                counted[i] = texts.get(i).lines(room);
            }
            return counted;
        }

        /** Lines the list gains when this column loses one digit. */
        int growth(int[] linesByRow) {
            if (narrowerLines == null) {
                narrowerLines = linesByText(width - 1);
            }
            int growth = 0;
            for (int y = 0; y < linesByRow.length; y++) {
                growth += Math.max(0, narrowerLines[textByRow[y]] - linesByRow[y]);
            }
            return growth;
        }
    }
}
