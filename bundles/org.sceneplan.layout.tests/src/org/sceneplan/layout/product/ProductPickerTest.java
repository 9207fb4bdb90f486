package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.product;
import static org.sceneplan.layout.goods.Goods.running;
import static org.sceneplan.layout.goods.Goods.small;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.model.catalogue.MountKind;

class ProductPickerTest {

    private static final ProductTypeSnapshot WASHER = running("WASH", "laundry", "EWD", 2000);
    private static final ProductTypeSnapshot KETTLE = small("KETT", 250);
    private static final CatalogueSnapshot CATALOGUE = new CatalogueSnapshot("TEST", "1", List.of(WASHER, KETTLE),
            List.of(), List.of(product("W-1", "WASH", 595), product("K-1", "KETT", 200), product("W-2", "WASH", 700),
                    product("W-3", "WASH", 600), product("K-2", "KETT", 240)));

    @Test
    void everyProductIsShownOnceThenThePlaceStaysOpen() {
        ProductPicker picker = new ProductPicker(CATALOGUE);

        assertEquals(List.of("W-1", "W-2", "W-3", "", ""), List.of(pick(picker, WASHER, 700), pick(picker, WASHER, 700),
                pick(picker, WASHER, 700), pick(picker, WASHER, 700), pick(picker, WASHER, 700)));
    }

    @Test
    void smallThingsRepeatToFillTheCounter() {
        ProductPicker picker = new ProductPicker(CATALOGUE);

        assertEquals(List.of("K-1", "K-2", "K-1"),
                List.of(pick(picker, KETTLE, 250), pick(picker, KETTLE, 250), pick(picker, KETTLE, 250)));
    }

    @Test
    void aProductWiderThanItsPlaceIsPassedOver() {
        ProductPicker picker = new ProductPicker(CATALOGUE);

        assertEquals(List.of("W-1", "W-3", ""),
                List.of(pick(picker, WASHER, 600), pick(picker, WASHER, 600), pick(picker, WASHER, 600)));
        assertEquals("W-2", pick(picker, WASHER, 700));
        assertEquals(Optional.empty(), picker.pick(KETTLE, sample -> sample.widthMm() <= 100));
    }

    @Test
    void whatIsGivenBackIsShownNext() {
        ProductPicker picker = new ProductPicker(CATALOGUE);
        Sample first = picker.pick(WASHER, sample -> true).orElseThrow();
        assertEquals("W-2", pick(picker, WASHER, 700));
        picker.giveBack(first);
        assertEquals(List.of("W-1", "W-3"), List.of(pick(picker, WASHER, 700), pick(picker, WASHER, 700)));
    }

    @Test
    void aTypeWithoutProductsStaysOpen() {
        assertEquals("", pick(new ProductPicker(CATALOGUE), small("RICE", 250), 9999));
    }

    @Test
    void noProductOfTheBundledCatalogueThatDoesNotStandOnATableComesTwice() {
        ProductPicker picker = new ProductPicker(SampleCatalogue.load());
        for (ProductTypeSnapshot type : SampleCatalogue.load().productTypes()) {
            Set<String> shown = new HashSet<>();
            for (int i = 0; i < 60 && type.mount() != MountKind.TABLE; i++) {
                String sku = pick(picker, type, 9999);
                assertTrue(sku.isEmpty() || shown.add(sku), () -> sku + " is shown twice");
            }
            int products = SampleCatalogue.load().productsOfType(type.code()).size();
            assertEquals(type.mount() == MountKind.TABLE ? 0 : products, shown.size());
        }
    }

    private static String pick(ProductPicker picker, ProductTypeSnapshot type, int widestMm) {
        return picker.pick(type, sample -> sample.widthMm() <= widestMm).orElseThrow().sku();
    }
}
