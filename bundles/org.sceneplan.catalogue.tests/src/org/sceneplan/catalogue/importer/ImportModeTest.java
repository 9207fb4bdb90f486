package org.sceneplan.catalogue.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.stores.StoreMaster;

final class ImportModeTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private CatalogueImportRun run(ImportMode mode, Path... files) throws Exception {
        return CatalogueImportRun.of(SampleCatalogue.load(), StoreMaster.EMPTY, mode, List.of(files));
    }

    private ProductSnapshot product(String header, String row) throws Exception {
        return run(ImportMode.MERGE, file("p.csv", header + "\n" + row + "\n")).imported().product("N-1").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sku,type_code,w_cm,d(cm),高（厘米）|N-1,TV65,145,6,83.5",
        "货号,类型,宽(单位:m),深 cm,高(mm)|N-1,TV65,1.45,6,835", "sku,type_code,宽(m),深(m),高(m)|N-1,TV65,1.45,0.06,0.835",
        "编码,类型编码,宽度(mm),深度,高度|N-1,TV65,1450,60,835",
        "sku,type_code,w_mm,d_mm,h_mm|N-1,TV65,145cm,6厘米,0.835m"})
    void unitsOfHeadersAndCellsAreConverted(String header, String row) throws Exception {
        ProductSnapshot product = product(header, row);

        assertEquals(List.of(1450, 60, 835), List.of(product.widthMm(), product.depthMm(), product.heightMm()));
    }

    @Test
    void aCodeAndATypeDoNotMakeProductsOfATableThatNamesMoreOfAnotherKind() throws Exception {
        CatalogueImportRun run = run(ImportMode.MERGE,
                file("types.csv", "编码,类型,宽,深,高,安装方式,水电气\nTVX,电视,1450,60,835,wall,-\n"),
                file("fixtures.csv", "编码,类型,宽,深,高,净空,开放面\nFXX,岛台,1800,900,900,900,4\n"));

        assertEquals(List.of(CatalogueKind.PRODUCT_TYPES, CatalogueKind.FIXTURE_TYPES),
                run.reports().stream().map(report -> report.rows().getFirst().kind()).toList());
    }

    @Test
    void inchesAreRoundedWithANoteAndTheReportNamesTheUnit() throws Exception {
        CatalogueImportRun run = run(ImportMode.MERGE, file("p.csv",
                "sku,type_code,w(inch),d_mm,h_mm,价格(万元)\nN-1,TV65,57.1,60,835,0.35\n"));

        ProductSnapshot product = run.imported().product("N-1").orElseThrow();
        assertEquals(1450, product.widthMm());
        assertEquals(3500, product.priceCny());
        assertEquals(List.of("w_mm inch", "price_cny 万元"), run.reports().getFirst().units());
        assertEquals(ProblemKind.ROUNDED, run.reports().getFirst().rows().getFirst().problems().getFirst().kind());
    }

    @Test
    void aUnitThatMeasuresSomethingElseIsNoUnitOfTheColumn() throws Exception {
        CatalogueImportRun run = run(ImportMode.MERGE, file("p.csv",
                "sku,type_code,w_mm,d_mm,h_mm,价格(cm)\nN-1,TV65,1450,60,835,20\n"));

        assertEquals(List.of("价格(cm)"), run.reports().getFirst().ignoredColumns());
    }

    @Test
    void appendKeepsWhatExistsAndCallsItAConflict() throws Exception {
        CatalogueImportRun run = run(ImportMode.APPEND, file("p.csv",
                "sku,type_code,w_mm,d_mm,h_mm,price_cny\nN-1,TV65,1450,60,835,1\nXM-C103,ROBO,325,325,98,999\n"));

        assertEquals(1, run.count(RowOutcome.ACCEPTED));
        assertEquals(1, run.count(RowOutcome.CONFLICT));
        assertEquals(1099, run.imported().product("XM-C103").orElseThrow().priceCny());
        assertTrue(run.reports().getFirst().toText(Locale.ENGLISH).startsWith(
                "p.csv: 2 rows = 1 accepted + 0 changed + 0 unchanged + 1 conflicts + 0 rejected"));
        assertTrue(ProblemCsv.of(run.reports(), Locale.ENGLISH)
                .contains("\"XM-C103\",\"conflict, kept\",\"price_cny\",\"price_cny: \"\"1099\"\" -> \"\"999\"\"\""));
    }

    @Test
    void replaceRemovesWhatNoRowNamesButNotRejectedOnesOrTypesInUse() throws Exception {
        CatalogueSnapshot base = SampleCatalogue.load();
        CatalogueImportRun run = run(ImportMode.REPLACE, file("p.csv",
                "sku,type_code,w_mm,d_mm,h_mm\nN-1,TV65,1450,60,835\nXM-C103,ROBO,-1,325,98\n"), file("t.csv",
                "code,w_mm,d_mm,h_mm,mount,util\nNEW,600,600,900,floor,e\n"));

        assertEquals(List.of("N-1", "XM-C103"), run.imported().products().stream().map(ProductSnapshot::sku).sorted()
                .toList());
        assertEquals(base.fixtureTypes().size(), run.imported().fixtureTypes().size(), "no file had fixture types");
        assertEquals(List.of("NEW", "ROBO", "TV65"), run.imported().productTypes().stream().map(t -> t.code()).sorted()
                .toList());
        assertEquals(base.products().size() - 1, run.removals().stream()
                .filter(r -> r.kind() == CatalogueKind.PRODUCTS && !r.kept()).count());
        assertTrue(run.removalText(Locale.ENGLISH).contains("product types 2 kept because products need them: "));
        assertTrue(run.changesAnything());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsTheOneThatCutsTheLinesAlike(String delimiter) throws Exception {
        String text = "商品清单; 2026, 第一版\n" + String.join(delimiter, "sku", "type_code", "w_mm", "d_mm", "h_mm", "name_zh")
                + "\n" + String.join(delimiter, "N-1", "TV65", "1450", "60", "835", "\"a;b,c;d,e;f,g\"") + "\n"
                + String.join(delimiter, "N-2", "TV65", "1450", "60", "835", "\"a;b,c|d,e;f,g\"") + "\n";

        assertEquals(2, run(ImportMode.MERGE, file("p.csv", text)).count(RowOutcome.ACCEPTED));
    }

    @Test
    void aDeclaredDelimiterIsTaken() throws Exception {
        assertEquals(1, run(ImportMode.MERGE, file("p.csv",
                "sep=;\nsku;type_code;w_mm;d_mm;h_mm\nN-1;TV65;1450;60;835\n")).count(RowOutcome.ACCEPTED));
    }

    @Test
    void storesBecomeAMasterThatReadsBackTheSame() throws Exception {
        Path gbk = Files.write(folder.resolve("s.csv"), """
                门店编码,门店名称,业态,级别,地区,加盟商,联系电话,营业面积(㎡),层高(m),电表容量(kW),预算(万元),经度,纬度,备注
                AH-001,"芜湖, 镜湖店",S级体验店,地级市,安徽芜湖,王五,0553-1234567,1080.4,4.2,150,260,118.3702,31.3263,x
                AH-002,无为店,3C融合店,,安徽无为,,,96,2.8,20,8,,,
                ah3,小写,居家,,,,,,,,,,,
                AH-004,未知业态,超市,,,,,,,,,,,
                """.getBytes(Charset.forName("GBK")));

        CatalogueImportRun run = run(ImportMode.MERGE, gbk);
        Path written = file("stores.csv", StoreMasterFile.text(run.stores()));

        assertEquals("""
                store_code,store_name,format,tier,region,address,franchisee,phone,area_m2,levels,clear_height_mm,\
                meter_w,budget_cny,longitude,latitude,survey
                AH-001,"芜湖, 镜湖店",S_CLASS,prefecture,安徽芜湖,,王五,0553-1234567,1080,,4200,150000,2600000,118.3702,31.3263,
                AH-002,无为店,THREE_C,township,安徽无为,,,,96,,2800,20000,80000,,,
                """, Files.readString(written));
        assertEquals(2, run.count(RowOutcome.REJECTED));
        assertEquals(List.of("备注"), run.reports().getFirst().ignoredColumns());
        assertEquals(List.copyOf(run.stores().stores()), List.copyOf(StoreMasterFile.read(written).stores()));
        assertEquals(false, run.changesAnything(), "stores are no part of the catalogue");
    }

    @Test
    void aStoreMasterThatBreaksARuleIsRefusedWithItsRow() throws Exception {
        Path file = file("s.csv", "store_code,store_name,format,survey\nAH-1,a,HOME,../../etc/passwd\n");

        var refused = org.junit.jupiter.api.Assertions.assertThrows(
                org.sceneplan.catalogue.CatalogueFileException.class, () -> StoreMasterFile.read(file));
        assertTrue(refused.message(Locale.ENGLISH).contains("row 2: survey must stay below"),
                refused.message(Locale.ENGLISH));
    }
}
