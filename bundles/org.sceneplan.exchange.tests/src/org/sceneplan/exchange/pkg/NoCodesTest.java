package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.checklist.quote.QuoteTables;
import org.sceneplan.checklist.quote.Quotation;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.quote.QuoteTermsReader;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.standard.CountBasis;

/** Nobody who reads a Chinese list meets a code of the program: what has a code has a name. */
class NoCodesTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}");
    /** Columns whose very purpose is a code, and the hidden key. */
    private static final Pattern CODE_COLUMN = Pattern.compile(
            ".*(编码|编号|SKU|型号|键|门店|方案|图纸|出处|来源).*");
    /** Source tags, as they stand behind numbers. */
    private static final Pattern SOURCE = Pattern.compile("\\[[^\\]]*\\]");

    private static final Set<String> CODES = new TreeSet<>();
    private static PlanPackage made;

    @BeforeAll
    static void collect() throws Exception {
        made = PlanPackage.of(TestPackages.order(), PackageProgress.NONE);
        Stream.of(DisplayMode.values(), SampleOwnership.values(), DisplayObligation.values(), HeroRank.values(),
                SampleState.values(), ServiceKind.values(), ServiceStatus.values()).flatMap(Stream::of)
                .forEach(value -> CODES.addAll(List.of(value.getName(), ((Enum<?>) value).name(), value.getLiteral())));
        CODES.addAll(Stream.of(CountBasis.values()).map(Enum::name).toList());
        SampleCatalogue.load().productTypes().forEach(type -> CODES.addAll(List.of(type.code(), type.group())));
        TestPlan.context().plan().levels().forEach(level -> {
            level.zones().forEach(zone -> CODES.add(zone.code()));
            level.fixtures().forEach(fixture -> CODES.add(fixture.typeCode()));
        });
        TestPlan.context().standard().materials().forEach(rule -> CODES.addAll(List.of(rule.kind(), rule.paidBy())));
        assertTrue(CODES.containsAll(Set.of("LIVE_POWERED", "selfPurchase", "water_heater", "dangler", "headquarters",
                "KITCHEN", "KBAY")), CODES::toString);
    }

    @Test
    void textListsNameWhatTheyMean() throws Exception {
        Set<String> found = new TreeSet<>();
        for (PackageFile file : made.files()) {
            if (file.name().endsWith(".csv")) {
                List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(
                        new String(file.content(), StandardCharsets.UTF_8).substring(1))).getRecords();
                for (CSVRecord row : rows) {
                    for (int x = 0; x < row.size(); x++) {
                        if (!CODE_COLUMN.matcher(rows.getFirst().get(x)).matches()) {
                            scan(file.name(), row.get(x), found);
                        }
                    }
                }
            }
        }

        assertEquals(Set.of(), found);
    }

    @Test
    void workbooksNameWhatTheyMean() throws Exception {
        Set<String> found = new TreeSet<>();
        ByteArrayOutputStream quote = new ByteArrayOutputStream();
        XlsxTableWriter.write(QuoteTables.of(Quotation.of(TestPlan.context(), QuoteTermsReader.defaults())),
                TableSettings.of(Locale.CHINESE), quote);

        scanWorkbook("quote", quote.toByteArray(), found);
        for (PackageFile file : made.files()) {
            if (file.name().endsWith(".xlsx")) {
                scanWorkbook(file.name(), file.content(), found);
            }
        }

        assertEquals(Set.of(), found);
    }

    @Test
    void printedListsNameWhatTheyMean() throws Exception {
        Set<String> found = new TreeSet<>();
        for (PackageFile file : made.files()) {
            if (file.name().startsWith("lists/") && file.name().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(file.content())) {
                    scan(file.name(), new PDFTextStripper().getText(document), found);
                }
            }
        }

        assertEquals(Set.of(), found);
    }

    private static void scanWorkbook(String name, byte[] content, Set<String> found) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    scanSheet(name + " " + sheet.getName(), sheet.read(), found);
                }
            }
        }
    }

    private static void scanSheet(String where, List<Row> rows, Set<String> found) {
        List<String> heading = List.of();
        for (Row row : rows) {
            List<String> texts = row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
            heading = texts.contains("键") ? texts : heading;
            for (int x = 0; x < texts.size(); x++) {
                if (x >= heading.size() || !CODE_COLUMN.matcher(heading.get(x)).matches()) {
                    scan(where, texts.get(x), found);
                }
            }
        }
    }

    private static void scan(String where, String text, Set<String> found) {
        Matcher words = WORD.matcher(SOURCE.matcher(text).replaceAll(" "));
        while (words.find()) {
            if (CODES.contains(words.group())) {
                found.add(where + ": " + words.group() + " in " + text.lines().filter(
                        line -> line.contains(words.group())).findFirst().orElse(text));
            }
        }
    }
}
