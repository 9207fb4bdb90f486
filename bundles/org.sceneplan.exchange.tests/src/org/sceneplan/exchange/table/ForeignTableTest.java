package org.sceneplan.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.exchange.table.ForeignWorkbook.formula;
import static org.sceneplan.exchange.table.ForeignWorkbook.number;
import static org.sceneplan.exchange.table.ForeignWorkbook.shared;
import static org.sceneplan.exchange.table.ForeignWorkbook.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.importer.CatalogueImport;
import org.sceneplan.catalogue.importer.ImportResult;
import org.sceneplan.catalogue.importer.ProblemKind;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.catalogue.importer.RowProblem;
import org.sceneplan.catalogue.importer.RowResult;
import org.sceneplan.catalogue.stores.StoreRecord;

/** Store masters and product tables as other programs save them. */
final class ForeignTableTest {
    private static final List<String> STORES = List.of("门店编码", "门店名称", "业态", "区域", "面积(㎡)");

    @TempDir
    private Path folder;

    @Test
    void rowsThatAFilterHidesAreReadLikeTheOthers() throws Exception {
        ImportResult result = read(new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES,
                List.of("A-1", "一店", "居家", "青岛", "300"))).hiddenRow(3, text("A3", "A-2"), text("B3", "二店"),
                        text("C3", "3C")).texts(4, List.of(List.of("A-3", "三店", "S级", "济南", "900"))));

        assertEquals(3, result.report().count(RowOutcome.ACCEPTED));
        assertEquals(3, result.report().rows().size());
        assertEquals(1, result.report().hiddenRows());
        assertTrue(result.report().toText(Locale.CHINESE).contains("隐藏或被筛选掉的行，已照常读取：1"));
        assertTrue(result.report().toJson().contains("\"hiddenRows\": 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void aHiddenSheetIsNotReadButSaid(String state) throws Exception {
        ImportResult result = read(new ForeignWorkbook()
                .sheet("旧", state).texts(1, List.of(STORES, List.of("A-9", "旧店", "居家", "", "")))
                .sheet("选项", state).texts(1, List.of(List.of("是"), List.of("否")))
                .sheet("门店").texts(1, List.of(STORES, List.of("A-1", "一店", "居家", "青岛", "300"))));

        assertEquals(List.of("旧"), result.report().hiddenSheets());
        assertEquals(List.of(), result.report().ignoredSheets());
        assertEquals(1, result.stores().size());
        assertRefused("没有可见的工作表", new ForeignWorkbook().sheet("旧", state).texts(1, List.of(STORES))
                .write(folder.resolve("all-hidden.xlsx")));
    }

    @Test
    void theTextOfAMergedCellCountsForEveryRowItCoversAndIsSaid() throws Exception {
        ImportResult result = read(new ForeignWorkbook().sheet("门店").texts(1, List.of(
                List.of("门店一览", "", "", "", "", ""), STORES))
                .texts(3, List.of(List.of("A-1", "一店", "居家", "青岛", "300"), List.of("A-2", "二店", "居家"),
                        List.of("A-3", "三店", "居家"), List.of("A-4", "四店", "居家", "烟台")))
                .merge("A1:E1").merge("D3:D5"));

        assertEquals(List.of("青岛", "青岛", "青岛", "烟台"),
                result.stores().stores().stream().map(StoreRecord::region).toList());
        assertEquals(4, result.report().count(RowOutcome.ACCEPTED), result.report()::toJson);
        assertEquals(List.of(new RowProblem(ProblemKind.MERGED_CELL, "region", "区域", List.of("青岛"))),
                result.report().rows().get(1).problems());
    }

    @Test
    void mergedKeysAreTheSameKeyTwice() throws Exception {
        ImportResult result = read(new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES,
                List.of("A-1", "一店", "居家", "青岛", "300"), List.of("", "二店", "居家"))).merge("A2:A3"));

        assertEquals(List.of(RowOutcome.ACCEPTED, RowOutcome.REJECTED), outcomes(result));
        assertTrue(result.report().toText(Locale.ENGLISH).contains("key A-1 was already used in row 2"));
    }

    @Test
    void reorderedRenamedAndExtraColumns() throws Exception {
        ImportResult result = read(new ForeignWorkbook().sheet("Sheet1").texts(1, List.of(
                List.of("负责人", "店铺面积", "format", "Store Name", "备注", "STORE_CODE", "区域"),
                List.of("张三", "310", "HOME", "一店", "x", "A-1", "青岛"))));

        StoreRecord store = result.stores().store("A-1").orElseThrow();
        assertEquals("一店", store.name());
        assertTrue(result.report().ignoredColumns().contains("负责人"), result.report()::toJson);
        assertTrue(result.report().toText(Locale.CHINESE).contains("未使用的列"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>100+200</f>", "<f/>",
        "<f t=\"shared\" ref=\"E2:E3\" si=\"0\">A1</f>", "<f t=\"array\" ref=\"E2\">A1</f>",
        "<f t=\"dataTable\" ref=\"E2:E3\" dt2D=\"0\" dtr=\"0\" r1=\"A1\"/>"})
    void noStoredResultOfAnyKindOfFormulaIsTaken(String formula) throws Exception {
        ImportResult result = read(new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES))
                .row(2, text("A2", "A-1"), text("B2", "一店"), text("C2", "居家"), formula("E2", formula, "300"))
                .texts(3, List.of(List.of("A-2", "二店", "居家", "青岛", "200"))));

        assertEquals(List.of(RowOutcome.REJECTED, RowOutcome.ACCEPTED), outcomes(result));
        assertEquals(List.of(new RowProblem(ProblemKind.FORMULA, "area_m2", "面积(㎡)", List.of("300"))),
                result.report().rows().getFirst().problems());
        assertTrue(result.report().toText(Locale.ENGLISH).contains("门店 row 2  rejected  A-1  面积(㎡) holds a formula"));
    }

    @Test
    void sharedFormulasCountInEveryRowAndMustBegin() throws Exception {
        ForeignWorkbook workbook = new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES));
        for (int row = 2; row <= 4; row++) {
            String formula = row == 2 ? "<f t=\"shared\" ref=\"E2:E4\" si=\"0\">A2</f>" : "<f t=\"shared\" si=\"0\"/>";
            workbook.row(row, text("A" + row, "A-" + row), text("B" + row, "店"), text("C" + row, "居家"),
                    formula("E" + row, formula, "300"));
        }
        assertEquals(3, read(workbook).report().count(RowOutcome.REJECTED));
        assertRefused("不是可读的", new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES))
                .row(2, text("A2", "A-1"), formula("E2", "<f t=\"shared\" si=\"0\"/>", "3"))
                .write(folder.resolve("headless.xlsx")));
    }

    @ParameterizedTest
    @CsvSource({"0, 300, ACCEPTED", "3, 300, ACCEPTED", "1, 46023, REJECTED", "2, 46023, REJECTED",
        "0, 300.4, ACCEPTED", "0, 3E2, ACCEPTED"})
    void aNumberIsADayWhereItsFormatShowsOne(int style, String value, RowOutcome outcome) throws Exception {
        ImportResult result = read(new ForeignWorkbook().styles().sheet("门店").texts(1, List.of(STORES))
                .row(2, text("A2", "A-1"), text("B2", "一店"), text("C2", "居家"), number("E2", style, value)));

        assertEquals(List.of(outcome), outcomes(result), result.report()::toJson);
        if (outcome == RowOutcome.REJECTED) {
            assertTrue(result.report().toText(Locale.ENGLISH).contains("2026-01-01"), result.report()::toJson);
        } else {
            assertEquals(300, result.stores().store("A-1").orElseThrow().areaM2());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"300", "３００", " 300 ", "1,300"})
    void numbersThatAreTexts(String written) throws Exception {
        ImportResult result = read(new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES,
                List.of("A-1", "一店", "居家", "青岛", written))));

        assertEquals(written.contains(",") ? 1300 : 300, result.stores().store("A-1").orElseThrow().areaM2(),
                result.report()::toJson);
    }

    @Test
    void workbooksOfWpsAreRead() throws Exception {
        ImportResult result = read(new ForeignWorkbook().byWps().styles().sharedTexts("A-1",
                "<r><rPr><b/></rPr><t>一</t></r><r><t>店</t></r><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh>", "居家")
                .sheet("门店 主数据（2026）").texts(1, List.of(STORES))
                .row(2, shared("A2", 0), shared("B2", 1), shared("C2", 2), "<c r=\"D2\" s=\"3\"/>"));

        assertEquals(List.of(RowOutcome.ACCEPTED), outcomes(result), result.report()::toJson);
        assertEquals("一店", result.stores().store("A-1").orElseThrow().name());
        assertEquals("门店 主数据（2026）", result.report().rows().getFirst().sheet());
    }

    @Test
    void prefixesAndRowsWithoutPlacesAreRead() throws Exception {
        ImportResult prefixed = read(new ForeignWorkbook().prefixed().sheet("门店").texts(1, List.of(STORES,
                List.of("A-1", "一店", "居家", "青岛", "300"))));
        assertEquals(300, prefixed.stores().store("A-1").orElseThrow().areaM2());

        ForeignWorkbook placeless = new ForeignWorkbook().sheet("门店");
        for (List<String> row : List.of(STORES, List.of("A-1", "一店", "居家", "青岛", "300"))) {
            placeless.rowWith("", row.stream().map(cell -> text("A1", cell).replace(" r=\"A1\"", ""))
                    .toArray(String[]::new));
        }
        assertEquals(300, read(placeless).stores().store("A-1").orElseThrow().areaM2());
    }

    @Test
    void missingSharedTextsAreRefusedNotTakenForEmptyCells() throws Exception {
        ForeignWorkbook none = new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES))
                .row(2, shared("A2", 0), shared("B2", 1), shared("C2", 2));
        assertRefused("不是可读的 XLSX", none.write(folder.resolve("none.xlsx")));
        assertRefused("不是可读的 XLSX", none.sharedTexts("A-1", "一店").write(folder.resolve("short.xlsx")));
    }

    @Test
    void rowsOutOfOrderAndRowsWithOneNumberAreAllCounted() throws Exception {
        ImportResult result = read(new ForeignWorkbook().sheet("门店").texts(5, List.of(STORES,
                List.of("A-1", "一店", "居家", "青岛", "300"))).texts(6, List.of(List.of("A-2", "二店", "居家")))
                .texts(2, List.of(List.of("A-3", "三店", "居家"))));

        assertEquals(3, result.report().rows().size());
        assertEquals(3, result.stores().size());
    }

    @Test
    void tooMuchIsRefusedWithSheetAndRow() throws Exception {
        ForeignWorkbook wide = new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES))
                .row(7, text("A7", "A-1"), text("XFD7", "far"));
        assertRefused("工作表“门店”第 7 行有 16384 列", wide.write(folder.resolve("wide.xlsx")));
        ForeignWorkbook empty = new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES))
                .row(2, text("A2", "A-1"), text("B2", "一店"), text("C2", "居家"), "<c r=\"XFD2\" s=\"1\"/>");
        assertEquals(1, read(empty).stores().size(), "cells without content are no columns");
        assertRefused("工作表“门店”超过 50000 行", longSheet(1_000_000));
    }

    /** A million rows in little memory: the sheet is written as it goes. */
    private Path longSheet(int rows) throws IOException {
        Path frame = new ForeignWorkbook().sheet("门店").write(folder.resolve("frame.xlsx"));
        Path file = folder.resolve("long.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                java.util.zip.ZipFile source = new java.util.zip.ZipFile(frame.toFile())) {
            for (ZipEntry entry : source.stream().filter(each -> !each.getName().contains("sheet1")).toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                source.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= rows; row++) {
                zip.write(("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + row * 7919L + "</v></c></row>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void whatOnlyBearsTheNameIsCalledByItsName() throws Exception {
        assertRefused("网页或 XML", Files.writeString(folder.resolve("erp.xls"), "<html><table><tr><td>A</td></tr>"));
        byte[] locked = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
        assertRefused("旧版 Excel", Files.write(folder.resolve("old.xlsx"), locked));
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, locked, 2048, stream.length);
        assertRefused("密码", Files.write(folder.resolve("locked.xlsx"), locked));
        Path ods = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(ods); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document xmlns:office=\"o\"/>".getBytes(StandardCharsets.US_ASCII));
        }
        assertRefused("没有 Excel 工作簿", ods);
        Path csvByName = new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES,
                List.of("A-1", "一店", "居家", "青岛", "300"))).write(folder.resolve("really.csv"));
        assertEquals(1, CatalogueImport.onto(SampleCatalogue.load()).read(csvByName).stores().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GB18030|,|", "UTF-8|;|", "UTF-8|;|\uFEFF", "UTF-16LE|TAB|\uFEFF", "UTF-16BE|,|\uFEFF",
        "GB18030|;|sep"})
    void textsInTheCodesAndWithTheSeparatorsOfSpreadsheets(String code, String written, String start)
            throws Exception {
        String separator = written.replace("TAB", "\t");
        String mark = start == null ? "" : start.replace("sep", "sep=" + separator + "\r\n");
        String text = mark + String.join(separator, STORES) + "\r\n" + String.join(separator,
                List.of("A-1", "\"一店" + separator + "东\"", "居家", "青岛", "300")) + "\r\n";
        Path file = Files.write(folder.resolve("stores.csv"), text.getBytes(Charset.forName(code)));

        ImportResult result = CatalogueImport.onto(SampleCatalogue.load()).read(file);

        assertEquals(1, result.report().rows().size());
        assertEquals("一店" + separator + "东", result.stores().store("A-1").orElseThrow().name()
                .replace(' ', separator.charAt(0)));
    }

    @Test
    void everyCutOfAWorkbookIsRefusedOrReadWhole() throws Exception {
        byte[] whole = Files.readAllBytes(new ForeignWorkbook().sheet("门店").texts(1, List.of(STORES,
                List.of("A-1", "一店", "居家", "青岛", "300"))).write(folder.resolve("whole.xlsx")));
        for (int length = 5; length < whole.length; length += 97) {
            assertRefused("", Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length)));
        }
    }

    private ImportResult read(ForeignWorkbook workbook) throws Exception {
        return CatalogueImport.onto(SampleCatalogue.load()).read(workbook.write(folder.resolve("foreign.xlsx")));
    }

    private static List<RowOutcome> outcomes(ImportResult result) {
        return result.report().rows().stream().map(RowResult::outcome).toList();
    }

    private static void assertRefused(String words, Path file) {
        CatalogueFileException refused = assertThrows(CatalogueFileException.class,
                () -> CatalogueImport.onto(SampleCatalogue.load()).read(file));
        assertTrue(refused.message(Locale.CHINESE).contains(words), refused.message(Locale.CHINESE));
        assertTrue(refused.message(Locale.CHINESE).contains(file.getFileName().toString()));
        assertEquals(1, refused.message(Locale.CHINESE).lines().count(), refused.message(Locale.CHINESE));
    }
}
