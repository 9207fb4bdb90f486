package org.sceneplan.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.FixtureList;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.MaterialList;
import org.sceneplan.checklist.ServiceList;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.rules.DesignContext;

class TableWriterTest {
    private static final int HEADING_ROW = 5;

    private final DesignContext context = TestPlan.context();
    private final List<ListTable> tables = List.of(DisplayChecklist.of(context), FixtureList.of(context),
            MaterialList.of(context), ServiceList.of(context));

    @Test
    void csvHasByteOrderMarkHeaderAndOneRecordPerPosition() throws IOException {
        byte[] csv = csv(tables.get(0));
        List<CSVRecord> records = records(csv);

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[] {csv[0], csv[1], csv[2]});
        assertEquals(5, records.size());
        assertTrue(records.stream().allMatch(record -> record.size() == DisplayField.values().length + 1));
        assertEquals("1 序号", records.get(0).get(0));
        assertEquals("12 数量", records.get(0).get(DisplayField.QUANTITY.ordinal()));
        assertEquals("键", records.get(0).get(DisplayField.values().length));
        assertEquals(tables.get(0).rows().get(0).key(), records.get(1).get(DisplayField.values().length));
        assertTrue(new String(csv, StandardCharsets.UTF_8).endsWith("\r\n"));
    }

    @Test
    void csvNeutralisesFormulas() throws IOException {
        List<CSVRecord> records = records(csv(tables.get(0)));

        assertTrue(records.stream().anyMatch(record -> record.get(DisplayField.SKU.ordinal())
                .equals("'=HYPERLINK(1)")), "SKU");
    }

    @Test
    void csvKeepsPositionNumbersFromBecomingDays() throws IOException {
        List<CSVRecord> records = records(csv(tables.get(0)));

        for (CSVRecord record : records.subList(1, 4)) {
            assertTrue(record.get(DisplayField.POSITION.ordinal()).matches("'\\d+-\\d+"), record::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2", "12/3", "2026-1-2", "MAR1", "sept-10", "3月4日", "007", "123456789012", "1E5", "1:30"})
    void textsThatSpreadsheetsConvertAreKnown(String text) {
        assertTrue(SheetGuess.isConverted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K2", "1-2-A", "BCD-600", "12345", "XM-1-2", "1,2", "", "0"})
    void textsThatSpreadsheetsLeaveAloneStay(String text) {
        assertFalse(SheetGuess.isConverted(text));
    }

    @Test
    void csvTotalsHaveNoLineNumber() throws IOException {
        List<CSVRecord> records = records(csv(tables.get(1)));

        assertEquals("3", records.get(3).get(0));
        assertEquals("", records.get(4).get(0));
        assertTrue(records.get(4).get(1).startsWith("合计"));
        assertEquals("5600", records.get(4).get(16), "2,500 + 2,500 + 600");
    }

    @Test
    void workbookHasASheetPerListAndTypedCells() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(tables)))) {
            assertEquals(List.of("出样清单", "道具清单", "物料清单", "水电点位清单", "choices", "sceneplan"),
                    workbook.getSheets().map(Sheet::getName).toList());
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("出样清单", rows.get(0).getCellText(0));
            assertEquals("门店", rows.get(HEADING_ROW).getCellText(1));
            assertEquals("2 门店编码/名称", rows.get(HEADING_ROW - 1).getCellText(1));
            assertEquals("12 数量; 排面", rows.get(HEADING_ROW - 1).getCellText(DisplayField.QUANTITY.ordinal()));
            assertEquals(1, rows.get(HEADING_ROW + 1).getCellAsNumber(0).orElseThrow().intValue());
            assertEquals(tables.get(0).rows().get(0).key(),
                    rows.get(HEADING_ROW + 1).getCellText(DisplayField.values().length));
            assertEquals(HEADING_ROW + 1 + 3 + 1, rows.size());
        }
    }

    @Test
    void workbookIsSetUpForScreenAndPrint() throws IOException {
        String sheet = entry(xlsx(tables), "xl/worksheets/sheet1.xml");
        String workbook = entry(xlsx(tables), "xl/workbook.xml");

        assertTrue(sheet.contains("state=\"frozen\""));
        assertTrue(sheet.contains("<autoFilter ref=\"A6:AY9\""), sheet);
        assertTrue(sheet.contains("orientation=\"landscape\""));
        assertEquals(10 + 3, sheet.split("<dataValidation ", -1).length - 1,
                "choices of columns 4, 13, 14, 15, 16, 20 (3), 23 and 24; days of columns 21 (2) and 22");
        assertTrue(sheet.contains("<col min=\"52\" max=\"52\" width") && sheet.contains("hidden=\"true\""), sheet);
        assertTrue(workbook.contains("$5:$6"), "both heading rows on every page");
        assertTrue(sheet.contains("&amp;LTEST-1") || sheet.contains("TEST-1"), "store at the head of each page");
        assertTrue(workbook.contains("state=\"hidden\""), "choices");
    }

    @Test
    void aListTooWideForA3IsSplitBetweenNumberedColumns() throws IOException {
        String display = entry(xlsx(tables), "xl/worksheets/sheet1.xml");
        String fixtures = entry(xlsx(tables), "xl/worksheets/sheet2.xml");
        List<Integer> breaks = Pattern.compile("<brk id=\"(\\d+)\" max=\"1048575\" man=\"1\"/>").matcher(display)
                .results().map(each -> Integer.valueOf(each.group(1))).toList();

        assertTrue(display.matches("(?s).*<colBreaks count=\"%1$d\" manualBreakCount=\"%1$d\">.*"
                .formatted(breaks.size())) && breaks.size() >= 1, display);
        for (int each : breaks) {
            assertNotEquals(DisplayField.values()[each - 1].column(), DisplayField.values()[each].column());
        }
        assertTrue(display.indexOf("<colBreaks") > display.indexOf("</headerFooter>"), "order of ECMA-376");
        assertTrue(entry(xlsx(tables), "xl/workbook.xml").contains("$F:$J"), "zone to product type on every part");
        assertFalse(fixtures.contains("<colBreaks"));
        assertTrue(fixtures.contains("fitToWidth=\"1\" fitToHeight=\"0\""), fixtures);
    }

    @Test
    void noListPrintsBelowSevenPoints() throws IOException {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (ListTable table : tables) {
                CellText texts = new CellText(locale);
                ColumnWidths widths = ColumnWidths.fit(table, texts, TablePage.A3_DIGITS);
                PrintParts parts = PrintParts.of(table, widths::width, TablePage.A3_DIGITS);

                assertTrue(parts.widest() <= TablePage.A3_DIGITS, table.id() + " " + parts);
                assertTrue(9 * (420 - 20.4) / (parts.widest() * 2.05) >= 7, table.id() + " " + parts);
                assertEquals(0, parts.firstColumns().getFirst());
            }
        }
    }

    @Test
    void sameListsGiveTheSameBytesWhateverLocaleAndTimeZone() throws IOException {
        byte[] before = xlsx(tables);
        byte[] csvBefore = csv(tables.get(3));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            DesignContext again = TestPlan.context();
            assertArrayEquals(before, xlsx(List.of(DisplayChecklist.of(again), FixtureList.of(again),
                    MaterialList.of(again), ServiceList.of(again))));
            assertArrayEquals(csvBefore, csv(ServiceList.of(again)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyPartOfTheWorkbookIsWellFormed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTableWriter.write(DesignLists.of(context), new TableSettings(Locale.ENGLISH, "<&\">", "0a1b"), out);

        for (byte[] part : ZipDirectory.read(out.toByteArray()).values()) {
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        }
    }

    @Test
    void workbookHoldsNoClock() throws IOException {
        byte[] xlsx = xlsx(tables);

        assertFalse(entry(xlsx, "docProps/core.xml").contains("dcterms:created>"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
            }
        }
    }

    @Test
    void englishListsHoldNoChineseHeadings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTableWriter.write(tables.get(3), Locale.ENGLISH, out);

        CSVRecord heading = records(out.toByteArray()).getFirst();

        assertTrue(heading.stream().noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic)),
                heading::toString);
    }

    @Test
    void emptyListsAreWrittenToo() throws IOException {
        ListTable full = tables.get(0);
        ListTable empty = new ListTable(full.id(), full.title(), full.subject(), full.columns(), List.of(), List.of(),
                List.of());

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(List.of(empty))))) {
            assertEquals(HEADING_ROW + 1, workbook.getFirstSheet().read().getLast().getRowNum());
        }
        assertEquals(1, records(csv(empty)).size());
    }

    private static byte[] xlsx(List<ListTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTableWriter.write(tables, TableSettings.of(Locale.CHINESE), out);
        return out.toByteArray();
    }

    private static byte[] csv(ListTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTableWriter.write(table, Locale.CHINESE, out);
        return out.toByteArray();
    }

    private static List<CSVRecord> records(byte[] csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(new String(csv, StandardCharsets.UTF_8).substring(1)))
                .getRecords();
    }

    private static String entry(byte[] zip, String name) throws IOException {
        return new String(ZipDirectory.read(zip).get(name), StandardCharsets.UTF_8);
    }
}
