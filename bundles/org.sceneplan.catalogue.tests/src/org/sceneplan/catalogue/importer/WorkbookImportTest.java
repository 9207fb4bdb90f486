package org.sceneplan.catalogue.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;

final class WorkbookImportTest {

    @TempDir
    private Path folder;

    @Test
    void readsEverySheetWithAHeaderTypesFirst() throws Exception {
        Path file = folder.resolve("new.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "test", "1.0")) {
            fill(workbook.newWorksheet("商品"), new Object[][] {{"商品编码", "品牌", "类型编码", "宽", "深", "高", "价格"},
                {6901234567890L, "海信", "WINB", 595, 600, 890.0, 1999.99}, {"N-2", "海信", "WINB", "x", 600, 890, 1}});
            fill(workbook.newWorksheet("说明"), new Object[][] {{"由总部发布"}});
            fill(workbook.newWorksheet("类型"), new Object[][] {{"编码", "名称", "宽", "深", "高", "安装方式", "水电气"},
                {"WINB", "红酒吧台", 600, 600, 900, "落地", "eW"}});
        }
        ImportResult result = CatalogueImport.onto(SampleCatalogue.load()).read(file);

        assertEquals(List.of(RowOutcome.ACCEPTED, RowOutcome.ACCEPTED, RowOutcome.REJECTED),
                result.report().rows().stream().map(RowResult::outcome).toList());
        assertEquals(List.of("说明"), result.report().ignoredSheets());
        RowResult rejected = result.report().rows().get(2);
        assertEquals("商品", rejected.sheet());
        assertEquals(3, rejected.row());
        ProductSnapshot product = result.catalogue().product("6901234567890").orElseThrow();
        assertEquals(2000, product.priceCny());
        assertEquals(890, product.heightMm());
    }

    @Test
    void storedResultsOfFormulasAndErrorsRejectTheirRow() throws Exception {
        ImportResult result = read("""
                <row r="2">%s%s<c r="C2"><f>1400+50</f><v>1450</v></c>\
                <c r="D2"><v>60</v></c><c r="E2"><v>835</v></c></row>
                <row r="3">%s%s<c r="C3" t="e"><v>#REF!</v></c><c r="D3"><v>60</v></c><c r="E3"><v>835</v></c></row>
                <row r="4">%s%s<c r="C4"><v>1450</v></c><c r="D4"><v>6.0E1</v></c><c r="E4"><v>835</v></c></row>
                """.formatted(WorkbookText.text("A2", "N-1"), WorkbookText.text("B2", "TV65"),
                WorkbookText.text("A3", "N-3"),
                WorkbookText.text("B3", "TV65"), WorkbookText.text("A4", "N-4"), WorkbookText.text("B4", "TV65")));

        RowResult formula = result.report().rows().get(0);
        assertEquals(RowOutcome.REJECTED, formula.outcome());
        assertTrue(formula.problems().contains(RowProblem.of(ProblemKind.FORMULA, "w_mm", "1450")));
        assertTrue(result.catalogue().product("N-1").isEmpty());
        assertEquals(ProblemKind.CELL_ERROR, result.report().rows().get(1).problems().get(0).kind());
        assertEquals(60, result.catalogue().product("N-4").orElseThrow().depthMm());
    }

    @Test
    void aKeyThatAFormulaGivesIsRefused() throws Exception {
        ImportResult result = read("""
                <row r="2"><c r="A2" t="str"><f>"N-"&amp;1</f><v>N-1</v></c>%s<c r="C2"><v>1450</v></c>\
                <c r="D2"><v>60</v></c><c r="E2"><v>835</v></c></row>
                """.formatted(WorkbookText.text("B2", "TV65")));

        assertEquals(RowOutcome.REJECTED, result.report().rows().getFirst().outcome());
        assertTrue(result.report().toText(java.util.Locale.ENGLISH).contains("paste it as a value"));
    }

    private ImportResult read(String rows) throws Exception {
        String header = "<row r=\"1\">" + WorkbookText.text("A1", "sku") + WorkbookText.text("B1", "type_code")
                + WorkbookText.text("C1", "w_mm") + WorkbookText.text("D1", "d_mm") + WorkbookText.text("E1", "h_mm")
                + "</row>";
        Path file = Files.write(folder.resolve("hand.xlsx"), WorkbookText.withRows(header + rows));
        return CatalogueImport.onto(SampleCatalogue.load()).read(file);
    }

    private static void fill(Worksheet sheet, Object[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                if (rows[row][column] instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, rows[row][column].toString());
                }
            }
        }
    }
}
