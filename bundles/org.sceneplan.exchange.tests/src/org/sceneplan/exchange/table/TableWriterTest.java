package org.sceneplan.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.checklist.FixtureList;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.MaterialList;
import org.sceneplan.checklist.ServiceList;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.rules.DesignContext;

class TableWriterTest {
    private static final int HEADING_ROW = 3;

    private final DesignContext context = TestPlan.context();
    private final List<ListTable> tables = List.of(DisplayChecklist.of(context), FixtureList.of(context),
            MaterialList.of(context), ServiceList.of(context));

    @Test
    void csvHasByteOrderMarkHeaderAndOneRecordPerPosition() throws IOException {
        byte[] csv = csv(tables.get(0));
        List<CSVRecord> records = records(csv);

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[] {csv[0], csv[1], csv[2]});
        assertEquals(4, records.size());
        assertTrue(records.stream().allMatch(record -> record.size() == 24));
        assertEquals("序号", records.get(0).get(0));
        assertEquals("TEST-1 测试, 店", records.get(1).get(1), "the comma is quoted");
        assertTrue(new String(csv, StandardCharsets.UTF_8).endsWith("\r\n"));
    }

    @Test
    void csvNeutralisesFormulas() throws IOException {
        List<CSVRecord> records = records(csv(tables.get(0)));

        assertTrue(records.stream().anyMatch(record -> record.get(9).equals("'=HYPERLINK(1)")), "SKU");
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
            assertEquals(List.of("出样清单", "道具清单", "物料清单", "水电点位清单", "choices"),
                    workbook.getSheets().map(Sheet::getName).toList());
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("出样清单", rows.get(0).getCellText(0));
            assertEquals("门店编码/名称", rows.get(HEADING_ROW).getCellText(1));
            assertEquals(1, rows.get(HEADING_ROW + 1).getCellAsNumber(0).orElseThrow().intValue());
            assertEquals(tables.get(0).rows().get(0).key(), rows.get(HEADING_ROW + 1).getCellText(24));
            assertEquals(HEADING_ROW + 1 + 3, rows.size());
        }
    }

    @Test
    void workbookIsSetUpForScreenAndPrint() throws IOException {
        String sheet = entry(xlsx(tables), "xl/worksheets/sheet1.xml");
        String workbook = entry(xlsx(tables), "xl/workbook.xml");

        assertTrue(sheet.contains("state=\"frozen\""));
        assertTrue(sheet.contains("<autoFilter ref=\"A4:X7\""), sheet);
        assertTrue(sheet.contains("orientation=\"landscape\""));
        assertTrue(sheet.contains("fitToWidth=\"1\" fitToHeight=\"0\""));
        assertEquals(6, sheet.split("<dataValidation ", -1).length - 1, "columns 4, 13, 14, 15, 16 and 23");
        assertTrue(sheet.contains("<col min=\"25\" max=\"25\" width") && sheet.contains("hidden=\"true\""), sheet);
        assertTrue(workbook.contains("$4:$4"), "header row on every page");
        assertTrue(workbook.contains("state=\"hidden\""), "choices");
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
            assertEquals(HEADING_ROW + 1, workbook.getFirstSheet().read().size());
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
