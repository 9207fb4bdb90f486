package org.sceneplan.catalogue.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/**
 * Reads the sheets of an XLSX workbook: rows whether hidden or not, days as days, merged cells known as such, formulas
 * with their stored result and marked.
 */
final class WorkbookReader {

    private static final int MAX_SCALE = 30;
    /** Enough of a hidden sheet to tell what it holds. */
    private static final int HIDDEN_SHEET_ROWS = 20;

    private final Sheet sheet;
    private final TableLimits limits;
    private final boolean countsFrom1904;
    private final WorkbookFacts facts;
    private final MergedCells merged;
    private final Map<MergedCells.Range, String> textByRange = new HashMap<>();
    private int hiddenRows;

    private WorkbookReader(Sheet sheet, TableLimits limits, boolean countsFrom1904, WorkbookFacts facts) {
        this.sheet = sheet;
        this.limits = limits;
        this.countsFrom1904 = countsFrom1904;
        this.facts = facts;
        this.merged = facts.merged(sheet.getName());
    }

    static List<RawTable> read(Path file, TableLimits limits) throws TableRefusedException {
        WorkbookFacts facts = WorkbookGuard.check(file, limits);
        List<RawTable> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(),
                new ReadingOptions(facts.hasStyles(), true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                tables.add(new WorkbookReader(sheet, limits, workbook.isDate1904(), facts).table());
            }
        } catch (IOException e) {
            throw WorkbookGuard.damaged(e);
        } catch (ExcelReaderException e) {
            throw WorkbookGuard.damaged(e);
        } catch (RuntimeException e) {
            // the reader answers a damaged workbook with whatever its code runs into, in words for its authors
            throw WorkbookGuard.damaged(new IOException("contradictory parts", e));
        }
        if (tables.stream().allMatch(RawTable::isHidden)) {
            throw new TableRefusedException(Cause.NO_SHEET);
        }
        return tables;
    }

    private RawTable table() throws IOException, TableRefusedException {
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        List<RawRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> iterator = stream.iterator(); iterator.hasNext()
                    && !(hidden && rows.size() >= HIDDEN_SHEET_ROWS);) {
                Row row = iterator.next();
                RawRow raw = new RawRow(row.getRowNum(), cells(row, hidden), false);
                if (raw.isBlank()) {
                    continue;
                }
                if (rows.size() >= limits.maxRows()) {
                    throw new TableRefusedException(Cause.SHEET_ROWS, sheet.getName(), limits.maxRows());
                }
                rows.add(raw);
                hiddenRows += row.isHidden() ? 1 : 0;
            }
        }
        return new RawTable(sheet.getName(), rows, hidden, hiddenRows, countsFrom1904);
    }

    private List<RawCell> cells(Row row, boolean hidden) throws TableRefusedException {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(row.getCellCount(), merged.columns()); column++) {
            RawCell cell = cell(column < row.getCellCount() ? row.getCell(column) : null,
                    facts.isFormula(sheet.getName(), column, row.getRowNum()));
            if (column < limits.maxColumns()) {
                cells.add(merged.isEmpty() ? cell : uncovered(cell, column, row.getRowNum()));
            } else if (!cell.text().isBlank() && !hidden) {
                throw new TableRefusedException(Cause.SHEET_COLUMNS, sheet.getName(), row.getRowNum(), column + 1,
                        limits.maxColumns());
            }
        }
        return cells;
    }

    /** What a spreadsheet shows in a cell that a merged cell may cover. */
    private RawCell uncovered(RawCell cell, int column, int row) {
        MergedCells.Range first = merged.startingAt(column, row);
        if (first != null) {
            textByRange.put(first, cell.text());
        }
        MergedCells.Range range = merged.covering(column, row);
        if (range == null) {
            return cell;
        }
        return new RawCell(column == range.firstColumn() ? textByRange.getOrDefault(range, "") : "",
                RawCell.Kind.MERGED);
    }

    private RawCell cell(Cell cell, boolean formula) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return new RawCell("", formula ? RawCell.Kind.FORMULA_RESULT : RawCell.Kind.VALUE);
        }
        if (cell.getType() == CellType.ERROR) {
            return new RawCell(String.valueOf(cell.getRawValue()), RawCell.Kind.ERROR);
        }
        boolean computed = formula || cell.getType() == CellType.FORMULA;
        return new RawCell(text(cell), computed ? RawCell.Kind.FORMULA_RESULT : RawCell.Kind.VALUE);
    }

    /** A day as such; a number without exponent where that is short, so that a long article number keeps its digits. */
    private String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number && Math.abs((long) number.scale()) <= MAX_SCALE) {
            String day = DayNumber.isDay(cell.getDataFormatId(), cell.getDataFormatString())
                    ? DayNumber.text(number, countsFrom1904) : null;
            return day != null ? day : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }
}
