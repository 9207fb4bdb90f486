package org.sceneplan.catalogue.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/** Reads the visible sheets of an XLSX workbook; formulas give their stored result. */
final class WorkbookReader {

    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);
    private static final int MAX_SCALE = 30;

    private WorkbookReader() {
    }

    static List<RawTable> read(Path file, TableLimits limits) throws TableRefusedException {
        WorkbookGuard.check(file, limits);
        List<RawTable> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(new RawTable(sheet.getName(), rows(sheet, limits)));
                }
            }
        } catch (IOException e) {
            throw WorkbookGuard.damaged(e);
        } catch (RuntimeException e) {
            // the reader answers a damaged workbook with whatever its code runs into
            throw WorkbookGuard.damaged(e);
        }
        if (tables.isEmpty()) {
            throw new TableRefusedException(Cause.NO_SHEET);
        }
        return tables;
    }

    private static List<RawRow> rows(Sheet sheet, TableLimits limits) throws IOException, TableRefusedException {
        List<RawRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> iterator = stream.iterator(); iterator.hasNext();) {
                Row row = iterator.next();
                RawRow raw = new RawRow(row.getRowNum(), cells(row, limits), false);
                if (raw.isBlank()) {
                    continue;
                }
                if (rows.size() >= limits.maxRows()) {
                    throw new TableRefusedException(Cause.TOO_MANY_ROWS, limits.maxRows());
                }
                rows.add(raw);
            }
        }
        return rows;
    }

    private static List<RawCell> cells(Row row, TableLimits limits) throws TableRefusedException {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            RawCell cell = cell(row.getCell(column));
            if (column >= limits.maxColumns() && !cell.text().isBlank()) {
                throw new TableRefusedException(Cause.TOO_MANY_COLUMNS, row.getRowNum(), column + 1,
                        limits.maxColumns());
            }
            if (column < limits.maxColumns()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static RawCell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return RawCell.of("");
        }
        if (cell.getType() == CellType.ERROR) {
            return new RawCell(String.valueOf(cell.getRawValue()), RawCell.Kind.ERROR);
        }
        boolean formula = cell.getType() == CellType.FORMULA;
        return new RawCell(text(cell), formula ? RawCell.Kind.FORMULA_RESULT : RawCell.Kind.VALUE);
    }

    /** A number without exponent where that is short, so that a long article number keeps its digits. */
    private static String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number && Math.abs((long) number.scale()) <= MAX_SCALE) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }
}
