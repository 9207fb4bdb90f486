package org.sceneplan.bench.packages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The cells of a workbook: what both sides must write.
 *
 * @param sheets sheets in order
 */
record Cells(List<SheetCells> sheets) {

    /** A sheet. */
    record SheetCells(String name, List<CellValue> cells) {
    }

    /**
     * A cell that is not empty.
     *
     * @param value  number or text as written
     * @param format number format, empty for the general one
     */
    record CellValue(int row, int column, boolean isNumber, String value, String format) {
    }

    /** Reads all cells of a workbook. */
    static Cells of(byte[] xlsx) throws IOException {
        List<SheetCells> sheets = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx),
                new ReadingOptions(true, true))) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<CellValue> cells = new ArrayList<>();
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> add(cell, cells)));
                }
                sheets.add(new SheetCells(sheet.getName(), cells));
            }
        }
        return new Cells(sheets);
    }

    private static void add(Cell cell, List<CellValue> cells) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return;
        }
        boolean isNumber = cell.getType() == CellType.NUMBER;
        String value = isNumber ? cell.asNumber().stripTrailingZeros().toPlainString() : cell.getText();
        String format = isNumber && cell.getDataFormatString() != null
                && !cell.getDataFormatString().equals("General") ? cell.getDataFormatString() : "";
        cells.add(new CellValue(cell.getAddress().getRow(), cell.getAddress().getColumn(), isNumber, value, format));
    }

    int count() {
        return sheets.stream().mapToInt(sheet -> sheet.cells().size()).sum();
    }
}
