package org.sceneplan.catalogue.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;

final class CatalogueImportTest {

    private static final String HEADER = "sku,brand,model,name_zh,type_code,w_mm,d_mm,h_mm,price_cny\n";
    private static final String GOOD = "N-1,海信,X1,海信 X1 电视,TV65,1450,60,835,3999\n";

    @TempDir
    private Path folder;

    @Test
    void takesNewRowsWithTheirFields() throws Exception {
        ImportResult result = read(HEADER + GOOD);

        assertEquals(1, result.report().count(RowOutcome.ACCEPTED));
        assertEquals(new ProductSnapshot("N-1", "海信", "X1", "海信 X1 电视", "TV65", 1450, 60, 835, 3999, 0, 0, "", false),
                result.catalogue().product("N-1").orElseThrow());
        assertEquals(217, result.catalogue().products().size());
        assertEquals(216, SampleCatalogue.load().products().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MISSING_KEY       | ,a,b,c,TV65,1450,60,835,1",
        "MISSING_VALUE     | B,a,b,c,TV65,,60,835,1",
        "MISSING_VALUE     | B,a,b,c,,1450,60,835,1",
        "BAD_NUMBER        | B,a,b,c,TV65,14x0,60,835,1",
        "BAD_NUMBER        | B,a,b,c,TV65,1450.5,60,835,1",
        "BAD_NUMBER        | B,a,b,c,TV65,1e999999999,60,835,1",
        "BAD_NUMBER        | B,a,b,c,TV65,NaN,60,835,1",
        "NON_POSITIVE_SIZE | B,a,b,c,TV65,0,60,835,1",
        "NON_POSITIVE_SIZE | B,a,b,c,TV65,1450,-60,835,1",
        "IMPLAUSIBLE_SIZE  | B,a,b,c,TV65,145,6,83,1",
        "IMPLAUSIBLE_SIZE  | B,a,b,c,TV65,10001,60,835,1",
        "OUT_OF_RANGE      | B,a,b,c,TV65,1450,60,835,-1",
        "UNKNOWN_TYPE      | B,a,b,c,TV66,1450,60,835,1",
        "DUPLICATE_KEY     | N-1,a,b,c,TV65,1450,60,835,1",
        "EXTRA_CELLS       | B,a,b,c,TV65,1450,60,835,1,9",
        "DAMAGED_ROW       | B,\"a,b,c,TV65,1450,60,835,1"
    })
    void rejectsABadRowWithItsReasonAndKeepsTheOthers(ProblemKind reason, String row) throws Exception {
        ImportResult result = read(HEADER + GOOD + row + "\nN-2,海信,X2,海信 X2 电视,TV65,1450,60,835,3999\n");

        RowResult rejected = result.report().rows().get(1);
        assertEquals(RowOutcome.REJECTED, rejected.outcome());
        assertEquals(3, rejected.row());
        assertEquals(List.of(reason), rejected.problems().stream().map(RowProblem::kind).toList());
        assertEquals(2, result.report().count(RowOutcome.ACCEPTED));
        assertTrue(result.catalogue().product("N-2").isPresent());
    }

    @Test
    void tellsAllProblemsOfARow() throws Exception {
        ImportResult result = read(HEADER + "B,a,b,c,TV65,0,x,835,-1\n");

        assertEquals(List.of(ProblemKind.NON_POSITIVE_SIZE, ProblemKind.BAD_NUMBER, ProblemKind.OUT_OF_RANGE),
                result.report().rows().get(0).problems().stream().map(RowProblem::kind).toList());
    }

    @Test
    void reasonsReadAsSentencesInBothLanguages() throws Exception {
        RowResult row = read(HEADER + "B,a,b,c,TV66,1450,60,835,1\n").report().rows().get(0);

        assertEquals("product type TV66 in type_code is not in the catalogue",
                row.problems().get(0).message(Locale.ENGLISH));
        assertEquals("type_code 中的产品类型 TV66 不在目录中", row.problems().get(0).message(Locale.CHINA));
    }

    @Test
    void reasonsNameTheHeadingOfTheFile() throws Exception {
        RowResult row = read("货号,产品类型,宽度（mm）,Depth,h_mm\nB,TV65,0,60,835\n").report().rows().get(0);

        RowProblem problem = row.problems().get(0);
        assertEquals("宽度（mm） must be greater than 0, found 0", problem.message(Locale.ENGLISH));
        assertEquals("宽度（mm） 必须大于 0，实际为 0", problem.message(Locale.CHINA));
        assertEquals("w_mm", problem.column(), "what reads the report as data knows the column of the product");
    }

    @Test
    void showsWhichFieldsOfAnEntryChange() throws Exception {
        ImportResult result = read("""
                sku,type_code,w_mm,d_mm,h_mm,price_cny
                XM-C103,ROBO,325,325,98,999
                XM-OV81CN,ROBO,340,340,98,1099
                """);

        assertEquals(List.of(new FieldChange("price_cny", "1099", "999")), result.report().rows().get(0).changes());
        assertEquals(RowOutcome.CHANGED, result.report().rows().get(0).outcome());
        assertEquals(RowOutcome.UNCHANGED, result.report().rows().get(1).outcome());
        ProductSnapshot changed = result.catalogue().product("XM-C103").orElseThrow();
        assertEquals(999, changed.priceCny());
        assertEquals("小米", changed.brand(), "a column that the file lacks keeps its values");
        assertEquals(216, result.catalogue().products().size());
    }

    @Test
    void aRejectedRowLeavesTheOldEntryAsItWas() throws Exception {
        ImportResult result = read(HEADER + "XM-C103,小米,c103,x,ROBO,0,325,98,1\n");

        assertEquals(SampleCatalogue.load().product("XM-C103"), result.catalogue().product("XM-C103"));
    }

    @Test
    void aGoodRowAfterARejectedOneOfTheSameKeyIsTaken() throws Exception {
        ImportResult result = read(HEADER + "N-1,a,b,c,TV65,0,60,835,1\n" + GOOD);

        assertEquals(RowOutcome.REJECTED, result.report().rows().get(0).outcome());
        assertEquals(RowOutcome.ACCEPTED, result.report().rows().get(1).outcome());
    }

    @Test
    void countsInEqualCountsOut() throws Exception {
        ImportReport report = read(HEADER + GOOD + GOOD + "\n,,,,,,,,\nXM-C103,小米,c103,x,ROBO,325,325,98,1\n"
                + "Z,a,b,c,NOPE,1,1,1,1\n").report();

        assertEquals(4, report.rows().size());
        assertEquals(1, report.count(RowOutcome.ACCEPTED));
        assertEquals(1, report.count(RowOutcome.CHANGED));
        assertEquals(0, report.count(RowOutcome.UNCHANGED));
        assertEquals(2, report.count(RowOutcome.REJECTED));
        assertTrue(report.toText(Locale.ENGLISH)
                .startsWith("new.csv: 4 rows = 1 accepted + 1 changed + 0 unchanged + 2 rejected\n"));
        assertTrue(report.toText(Locale.CHINESE).startsWith("new.csv：4 行 = 新增 1 + 变更 1 + 未变 0 + 拒收 2\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "BOM"})
    void readsChineseHeadersInAllUsualEncodings(String encoding) throws Exception {
        String text = "商品编码,品牌,型号,商品名称,类型编码,宽度（mm）,深度（mm）,高度(毫米),售价（元）,能效等级,上市年份,备注\r\n"
                + "N-1,海信,X1,海信 X1 电视,TV65,1450,60,835,\"3,999\",1级,2026年,新品\r\n";
        ImportResult result = CatalogueImport.onto(SampleCatalogue.load()).read(file(encoded(text, encoding)));

        assertEquals(new ProductSnapshot("N-1", "海信", "X1", "海信 X1 电视", "TV65", 1450, 60, 835, 3999, 1, 2026, "",
                false), result.catalogue().product("N-1").orElseThrow());
        assertEquals(List.of("备注"), result.report().ignoredColumns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";"})
    void readsOtherDelimitersBelowATitleRow(String delimiter) throws Exception {
        ImportResult result = read(("商品资料 2026\n\n" + HEADER + GOOD).replace(",", delimiter)
                .replace("商品资料 2026", "商品资料" + delimiter.repeat(8)));

        assertEquals(1, result.report().count(RowOutcome.ACCEPTED));
        assertEquals(4, result.report().rows().get(0).row());
    }

    @Test
    void formulaTextIsNeutralisedWithANote() throws Exception {
        ImportResult result = read(HEADER + "=\"0123\",@brand,＝1+1,-cmd|calc,TV65,1450,60,835,3999\n");

        ProductSnapshot product = result.catalogue().product("0123").orElseThrow();
        assertEquals("brand", product.brand());
        assertEquals("1+1", product.model());
        assertEquals("cmd|calc", product.nameZh());
        assertTrue(result.report().rows().get(0).problems().stream()
                .allMatch(problem -> problem.kind() == ProblemKind.FORMULA_TEXT));
        assertEquals(RowOutcome.ACCEPTED, result.report().rows().get(0).outcome());
    }

    @Test
    void controlCharactersAndLineBreaksLeaveTheText() throws Exception {
        ImportResult result = read(HEADER + "N-1,\"海\u0007信\",\"X\n1\",a\u200Bb,TV65,1450,60,835,1\n");

        ProductSnapshot product = result.catalogue().product("N-1").orElseThrow();
        assertEquals("海信", product.brand());
        assertEquals("X 1", product.model());
        assertEquals("ab", product.nameZh());
    }

    @Test
    void roundsPricesAndReadsFullWidthDigits() throws Exception {
        ImportResult result = read(HEADER + "N-1,a,b,c,TV65,１４５０,60mm,835.0,￥3998.50\n");

        ProductSnapshot product = result.catalogue().product("N-1").orElseThrow();
        assertEquals(1450, product.widthMm());
        assertEquals(60, product.depthMm());
        assertEquals(3999, product.priceCny());
        assertEquals(List.of(ProblemKind.ROUNDED),
                result.report().rows().get(0).problems().stream().map(RowProblem::kind).toList());
    }

    @Test
    void aQuoteThatNeverClosesCostsOneRowOnly() throws Exception {
        ImportResult result = read(HEADER + "B,\"a,b,c,TV65,1450,60,835,1\n" + GOOD
                + "C,\"d\",e,f,TV65,1450,60,835,1\n");

        assertEquals(List.of(RowOutcome.REJECTED, RowOutcome.ACCEPTED, RowOutcome.ACCEPTED),
                result.report().rows().stream().map(RowResult::outcome).toList());
    }

    @Test
    void productTypesAndFixtureTypesAreTakenToo() throws Exception {
        CatalogueImport into = CatalogueImport.onto(SampleCatalogue.load());
        ImportResult types = into.read(file("""
                编码,名称,宽,深,高,功率,安装方式,水电气,场景
                WINB,红酒吧台,600,600,900,90,落地,eW,living
                BAD1,坏,600,600,900,90,落地,eX,living
                BAD2,坏,600,600,900,90,飞行,e,living
                """.getBytes(StandardCharsets.UTF_8)));
        ImportResult fixtures = into.read(file("""
                code,name_en,w_mm,d_mm,h_mm,clear_mm,sides
                WBAR,Wine bar,1800,600,1100,1200,1
                WBA3,Wine bar,1800,600,1100,1200,3
                """.getBytes(StandardCharsets.UTF_8)));
        ImportResult products = into.read(file("""
                sku,type_code,w_mm,d_mm,h_mm
                W-1,WINB,595,600,890
                """.getBytes(StandardCharsets.UTF_8)));

        assertEquals(ProblemKind.UNKNOWN_UTILITY, types.report().rows().get(1).problems().get(0).kind());
        assertEquals(ProblemKind.UNKNOWN_WORD, types.report().rows().get(2).problems().get(0).kind());
        assertEquals(RowOutcome.REJECTED, fixtures.report().rows().get(1).outcome());
        assertEquals(1200, fixtures.catalogue().fixtureType("WBAR").orElseThrow().clearMm());
        assertEquals(RowOutcome.ACCEPTED, products.report().rows().get(0).outcome());
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        CatalogueFileException e = assertThrows(CatalogueFileException.class, () -> read("sku,brand,type_code,w_mm\n"));

        assertTrue(e.getMessage().endsWith(
                "new.csv: no header row found; nearest is products, where these columns are missing: d_mm, h_mm"),
                e.getMessage());
        assertTrue(e.message(Locale.CHINESE).contains("缺少这些列：深（d_mm）、高（h_mm）"));
    }

    @Test
    void refusesTwoColumnsOfOneMeaning() {
        CatalogueFileException e = assertThrows(CatalogueFileException.class,
                () -> read("sku,type_code,w_mm,宽度,d_mm,h_mm\n"));

        assertTrue(e.getMessage().endsWith("two columns mean w_mm: \"w_mm\" and \"宽度\""), e.getMessage());
    }

    @Test
    void jsonIsTheSameUnderAnyDefaultLocale() throws Exception {
        String before = read(HEADER + GOOD + "B,a,\"q\"\"q\",c,TV66,1450,60,835,12345\n").report().toJson();
        Locale old = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(before, read(HEADER + GOOD + "B,a,\"q\"\"q\",c,TV66,1450,60,835,12345\n").report().toJson());
        } finally {
            Locale.setDefault(old);
        }
        assertTrue(before.contains("\"accepted\": 1"), before);
        assertTrue(before.contains("\"kind\": \"UNKNOWN_TYPE\", \"column\": \"type_code\""), before);
        assertFalse(before.contains("\t"));
    }

    private ImportResult read(String text) throws Exception {
        return CatalogueImport.onto(SampleCatalogue.load()).read(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("new.csv"), bytes);
    }

    private static byte[] encoded(String text, String encoding) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (encoding) {
            case "BOM" -> {
                bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
                bytes.write(text.getBytes(StandardCharsets.UTF_8));
            }
            case "UTF-16LE" -> {
                bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
                bytes.write(text.getBytes(StandardCharsets.UTF_16LE));
            }
            default -> bytes.write(text.getBytes(Charset.forName(encoding)));
        }
        return bytes.toByteArray();
    }
}
