package org.sceneplan.bench.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sceneplan.bench.packages.Cells.CellValue;
import org.sceneplan.bench.packages.Cells.SheetCells;

/** Workbooks with POI XSSF, as its documentation shows: the same cells with the same number formats, nothing else. */
final class PoiPeer {

    private PoiPeer() {
    }

    static void write(Cells cells, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Map<String, CellStyle> styleByFormat = new HashMap<>();
            for (SheetCells each : cells.sheets()) {
                XSSFSheet sheet = book.createSheet(each.name());
                for (CellValue value : each.cells()) {
                    write(book, sheet, value, styleByFormat);
                }
            }
            book.write(out);
        }
    }

    private static void write(XSSFWorkbook book, XSSFSheet sheet, CellValue value,
            Map<String, CellStyle> styleByFormat) {
        Row row = sheet.getRow(value.row());
        Cell cell = (row == null ? sheet.createRow(value.row()) : row).createCell(value.column());
        if (value.isNumber()) {
            cell.setCellValue(Double.parseDouble(value.value()));
        } else {
            cell.setCellValue(value.value());
        }
        if (!value.format().isEmpty()) {
            cell.setCellStyle(styleByFormat.computeIfAbsent(value.format(), format -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                return style;
            }));
        }
    }
}
