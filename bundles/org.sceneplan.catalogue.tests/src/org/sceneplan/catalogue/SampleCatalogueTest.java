package org.sceneplan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.catalogue.importer.CatalogueImport;
import org.sceneplan.catalogue.importer.ImportResult;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.model.catalogue.MountKind;
import org.sceneplan.model.plan.ServiceKind;

final class SampleCatalogueTest {

    @Test
    void holdsEveryRowOfTheBundledFiles() {
        CatalogueSnapshot catalogue = SampleCatalogue.load();

        assertEquals("sample-cn", catalogue.id());
        assertEquals("2026.10", catalogue.version());
        assertEquals(125, catalogue.productTypes().size());
        assertEquals(32, catalogue.fixtureTypes().size());
        assertEquals(216, catalogue.products().size());
    }

    @Test
    void everyProductHasAKnownTypeAndASize() {
        CatalogueSnapshot catalogue = SampleCatalogue.load();

        for (ProductSnapshot product : catalogue.products()) {
            assertTrue(catalogue.productType(product.typeCode()).isPresent(), product.sku());
            assertTrue(catalogue.productsOfType(product.typeCode()).contains(product), product.sku());
            assertTrue(product.widthMm() > 0 && product.depthMm() > 0 && product.heightMm() > 0, product.sku());
        }
    }

    @Test
    void fieldsStandWhereTheyBelong() {
        CatalogueSnapshot catalogue = SampleCatalogue.load();

        assertEquals(new ProductSnapshot("HR-BCD-560WGHTD1BWLU1", "海尔", "BCD-560WGHTD1BWLU1",
                "海尔 BCD-560WGHTD1BWLU1 十字门冰箱 560L", "FRCE", 830, 594, 1925, 6999, 1, 2026,
                "https://www.haier.com/cooling/20260717_293236.shtml", true),
                catalogue.product("HR-BCD-560WGHTD1BWLU1").orElseThrow());
        assertEquals(new ProductTypeSnapshot("DWBI", "嵌入式洗碗机 16-20套", "Built-in dishwasher", "kitchen", "kitchen",
                598, 570, 775, 1830, 3300, 9999, MountKind.BUILT_IN, new UtilityNeeds(true,
                        Set.of(ServiceKind.POWER, ServiceKind.WATER, ServiceKind.DRAIN)), "M", "M", "M"),
                catalogue.productType("DWBI").orElseThrow());
        assertEquals(new FixtureTypeSnapshot("PHBR", "手机体验台", "Phone bar", 1800, 900, 900, 1000, 4, 3000, 8000,
                "piece", "10-12 phones (90-100 cm S52)", "S52+K"), catalogue.fixtureType("PHBR").orElseThrow());
    }

    @Test
    void isReadOnce() {
        assertSame(SampleCatalogue.load(), SampleCatalogue.load());
    }

    @ParameterizedTest
    @CsvSource({"EWD,EWD", "eN,eN", "EGF,EGF", "-,-", "'',-", "DWe,eWD", "F,F"})
    void utilityLettersComeBackInTheirOrder(String letters, String expected) {
        assertEquals(expected, UtilityNeeds.parse(letters).letters());
    }

    @Test
    void theImporterReadsTheSameCatalogueFromTheSameFiles(@TempDir Path folder) throws Exception {
        CatalogueImport into = CatalogueImport.onto(
                new CatalogueSnapshot("sample-cn", "2026.10", List.of(), List.of(), List.of()));
        ImportResult result = null;
        int accepted = 0;
        for (String name : List.of("product-types.csv", "fixture-types.csv", "products.csv")) {
            result = into.read(copy(name, folder));
            accepted += result.report().count(RowOutcome.ACCEPTED);
            assertEquals(result.report().rows().size(), result.report().count(RowOutcome.ACCEPTED),
                    result.report().toText(java.util.Locale.ENGLISH));
        }

        CatalogueSnapshot expected = SampleCatalogue.load();
        assertEquals(125 + 32 + 216, accepted);
        assertEquals(List.copyOf(expected.products()), List.copyOf(result.catalogue().products()));
        assertEquals(List.copyOf(expected.productTypes()), List.copyOf(result.catalogue().productTypes()));
        assertEquals(List.copyOf(expected.fixtureTypes()), List.copyOf(result.catalogue().fixtureTypes()));
    }

    @Test
    void importingItOverItselfChangesNothing(@TempDir Path folder) throws Exception {
        for (String name : List.of("product-types.csv", "fixture-types.csv", "products.csv")) {
            ImportResult result = CatalogueImport.onto(SampleCatalogue.load()).read(copy(name, folder));

            assertEquals(result.report().rows().size(), result.report().count(RowOutcome.UNCHANGED));
        }
    }

    private static Path copy(String name, Path folder) throws Exception {
        Path file = folder.resolve(name);
        try (InputStream stream = SampleCatalogue.class.getResourceAsStream("/data/" + name)) {
            Files.copy(stream, file);
        }
        return file;
    }
}
