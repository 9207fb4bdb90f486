package org.sceneplan.catalogue.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.internal.table.RawCell;

/**
 * The cells of one row by column, read as typed values. A cell that does not fit adds a problem and gives a stand-in,
 * so that all problems of a row are found at once. A column that the file does not have keeps the value of the entry
 * before.
 */
final class RowCells {

    /** Longest side that any product or fixture may have. */
    private static final int MAX_SIZE_MM = 10_000;
    private static final int MAX_PRICE_CNY = 100_000_000;
    private static final int SHORT_DIGITS = 9;
    private static final int DEGREE_DIGITS = 7;

    private final Map<String, RawCell> cells;
    private final Map<String, String> before;
    private final Map<String, Unit> unitByColumn;
    private final List<RowProblem> problems = new ArrayList<>();

    /**
     * A row.
     *
     * @param cells cells of the columns that the file has
     * @param before cells of the entry with the same key; empty for a new one
     * @param unitByColumn units of columns that are not given in the catalogue's own ones
     */
    RowCells(Map<String, RawCell> cells, Map<String, String> before, Map<String, Unit> unitByColumn) {
        this.cells = cells;
        this.before = before;
        this.unitByColumn = unitByColumn;
    }

    /** Cells that are known to be clean text, for example of a bundled file. */
    static RowCells ofText(Map<String, String> texts) {
        Map<String, RawCell> cells = new LinkedHashMap<>();
        texts.forEach((column, text) -> cells.put(column, RawCell.of(text)));
        return new RowCells(cells, Map.of(), Map.of());
    }

    List<RowProblem> problems() {
        return problems;
    }

    boolean isRejected() {
        for (RowProblem problem : problems) {
            if (problem.kind().isRejecting()) {
                return true;
            }
        }
        return false;
    }

    void add(ProblemKind kind, String column, Object... arguments) {
        problems.add(RowProblem.of(kind, column, arguments));
    }

    /** Drops all problems but this one, which explains them. */
    void onlyProblem(ProblemKind kind, Object... arguments) {
        problems.clear();
        add(kind, "", arguments);
    }

    /** A text without line breaks and control characters, at most the given length; empty when the cell is. */
    String text(String column, int maxLength) {
        String raw = raw(column);
        if (raw.length() <= maxLength && FreeText.isPlain(raw)) {
            return raw;
        }
        String clean = FreeText.clean(raw);
        if (FreeText.hasControlCharacters(raw)) {
            add(ProblemKind.CONTROL_CHARACTERS, column);
        }
        String harmless = FreeText.withoutFormula(clean);
        if (!harmless.equals(clean)) {
            add(ProblemKind.FORMULA_TEXT, column, FreeText.shown(clean));
        }
        if (harmless.length() > maxLength) {
            add(ProblemKind.TOO_LONG, column, harmless.length(), maxLength);
            return "";
        }
        return harmless;
    }

    /** The key of the row. */
    String key(String column, int maxLength) {
        String key = text(column, maxLength);
        if (key.isEmpty() && !isRejected()) {
            add(ProblemKind.MISSING_KEY, column);
        }
        return key;
    }

    /** A text that must not be empty. */
    String neededText(String column, int maxLength) {
        String text = text(column, maxLength);
        if (text.isEmpty() && !isRejected()) {
            add(ProblemKind.MISSING_VALUE, column);
        }
        return text;
    }

    /** A side of a thing, 1 to 10,000 mm. */
    int sizeMm(String column) {
        int quick = shortNumber(column);
        if (quick > 0 && quick <= MAX_SIZE_MM) {
            return quick;
        }
        if (raw(column).isBlank()) {
            add(ProblemKind.MISSING_VALUE, column);
            return 1;
        }
        BigDecimal number = number(column);
        if (number == null) {
            return 1;
        }
        if (number.signum() <= 0) {
            add(ProblemKind.NON_POSITIVE_SIZE, column, number.toPlainString());
            return 1;
        }
        if (number.compareTo(BigDecimal.valueOf(MAX_SIZE_MM)) > 0) {
            add(ProblemKind.IMPLAUSIBLE_SIZE, column, number.toPlainString(), "> " + MAX_SIZE_MM);
            return 1;
        }
        return whole(column, number);
    }

    /** A whole number from 0 to the given one; 0 when the cell is empty. */
    int count(String column, int max) {
        int quick = shortNumber(column);
        if (quick >= 0 && quick <= max || raw(column).isBlank()) {
            return Math.max(quick, 0);
        }
        BigDecimal number = number(column);
        if (number == null) {
            return 0;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            add(ProblemKind.OUT_OF_RANGE, column, number.toPlainString(), "0-" + max);
            return 0;
        }
        return whole(column, number);
    }

    /** A price in whole CNY, rounded half up with a note; 0 when the cell is empty. */
    int priceCny(String column) {
        int quick = shortNumber(column);
        if (quick >= 0 && quick <= MAX_PRICE_CNY || raw(column).isBlank()) {
            return Math.max(quick, 0);
        }
        BigDecimal number = number(column);
        if (number == null) {
            return 0;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MAX_PRICE_CNY)) > 0) {
            add(ProblemKind.OUT_OF_RANGE, column, number.toPlainString(), "0-" + MAX_PRICE_CNY);
            return 0;
        }
        BigDecimal rounded = number.setScale(0, RoundingMode.HALF_UP);
        if (rounded.compareTo(number) != 0) {
            add(ProblemKind.ROUNDED, column, number.toPlainString(), rounded.toPlainString());
        }
        return rounded.intValueExact();
    }

    /** A number rounded to a whole one with a note, 0 to the given one; 0 when the cell is empty. */
    int rounded(String column, int max) {
        if (raw(column).isBlank()) {
            return 0;
        }
        BigDecimal number = number(column);
        if (number == null) {
            return 0;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            add(ProblemKind.OUT_OF_RANGE, column, number.toPlainString(), "0-" + max);
            return 0;
        }
        return roundedWithNote(column, number);
    }

    /** Degrees as a whole number of 10^-7 degrees; 0 when the cell is empty. */
    int degreesE7(String column, int max) {
        if (raw(column).isBlank()) {
            return 0;
        }
        BigDecimal number = number(column);
        if (number == null) {
            return 0;
        }
        if (number.abs().compareTo(BigDecimal.valueOf(max)) > 0) {
            add(ProblemKind.OUT_OF_RANGE, column, number.toPlainString(), "-" + max + "-" + max);
            return 0;
        }
        return number.movePointRight(DEGREE_DIGITS).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private int whole(String column, BigDecimal number) {
        if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
            if (unit(column, raw(column)) != null) {
                return Math.max(1, roundedWithNote(column, number));
            }
            add(ProblemKind.BAD_NUMBER, column, number.toPlainString());
            return 1;
        }
        return number.intValueExact();
    }

    private int roundedWithNote(String column, BigDecimal number) {
        BigDecimal rounded = number.setScale(0, RoundingMode.HALF_UP);
        if (rounded.compareTo(number) != 0) {
            add(ProblemKind.ROUNDED, column, number.stripTrailingZeros().toPlainString(), rounded.toPlainString());
        }
        return rounded.intValueExact();
    }

    /** The number of a cell in the catalogue's own unit. */
    private BigDecimal number(String column) {
        String raw = raw(column);
        Unit unit = unit(column, raw);
        BigDecimal number = NumberText.parse(unit == null ? raw : Unit.ofCell(raw).stem());
        if (number == null) {
            add(ProblemKind.BAD_NUMBER, column, FreeText.shown(raw));
            return null;
        }
        return unit == null ? number : number.multiply(unit.factor());
    }

    /** The unit to convert from: that of the cell, else that of the header; null for the catalogue's own. */
    private Unit unit(String column, String raw) {
        if (!cells.containsKey(column)) {
            return null;
        }
        Unit own = Unit.ofCell(raw).unit();
        Unit unit = own != null && own.kind() == Unit.kindOf(column) ? own : unitByColumn.get(column);
        return unit == null || unit.factor().compareTo(BigDecimal.ONE) == 0 ? null : unit;
    }

    /** The number of a cell that holds nothing but one to nine digits, which nearly all do; else -1. */
    private int shortNumber(String column) {
        if (!unitByColumn.isEmpty() && unitByColumn.containsKey(column) && cells.containsKey(column)) {
            return -1;
        }
        String text = raw(column);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return text.isEmpty() || text.length() > SHORT_DIGITS ? -1 : Integer.parseInt(text);
    }

    private String raw(String column) {
        RawCell cell = cells.get(column);
        if (cell == null) {
            return before.getOrDefault(column, "");
        }
        if (cell.kind() == RawCell.Kind.ERROR) {
            addOnce(RowProblem.of(ProblemKind.CELL_ERROR, column, FreeText.shown(cell.text())));
        } else if (cell.kind() == RawCell.Kind.FORMULA_RESULT) {
            addOnce(RowProblem.of(ProblemKind.FORMULA, column, FreeText.shown(cell.text())));
        } else if (cell.kind() == RawCell.Kind.MERGED) {
            addOnce(RowProblem.of(ProblemKind.MERGED_CELL, column, FreeText.shown(cell.text())));
        }
        return cell.text();
    }

    private void addOnce(RowProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
