package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.rules.DesignContext;

class PurchaseListTest {
    private static final ProductSnapshot PRODUCT = SampleCatalogue.load().productsOfType("TV75").getFirst();

    @Test
    void everyPlaceWithASampleIsInExactlyOneLine() {
        DesignContext store = store();
        ListTable list = PurchaseList.of(store);

        List<String> expected = new ArrayList<>();
        store.plan().levels().forEach(level -> level.fixtures().forEach(fixture -> fixture.positions().stream()
                .filter(position -> position.displayMode() != DisplayMode.VIRTUAL)
                .forEach(position -> expected.add(position.id()))));
        List<String> named = list.rows().stream().flatMap(row -> row.elementIds().stream()).sorted().toList();
        assertEquals(expected.stream().sorted().toList(), named);
        assertFalse(named.contains("P-S"), "a place on a screen needs no sample");
    }

    @Test
    void sameProductShownTheSameWayIsOneLineWithAllItsPlaces() {
        ListTable list = PurchaseList.of(store());
        ListRow row = list.rows().stream().filter(each -> each.elementIds().contains("P-A")).findFirst().orElseThrow();

        assertEquals(List.of("P-A", "P-B"), row.elementIds().stream().sorted().toList());
        assertEquals(new ListCell.Whole(4), row.cells().get(list.columnIndex("QUANTITY")));
        assertEquals(new ListCell.Money(BigDecimal.valueOf(4L * PRODUCT.priceCny())),
                row.cells().get(list.columnIndex("AMOUNT")));
        assertTrue(list.rows().stream().anyMatch(each -> each.elementIds().equals(List.of("P-C"))),
                "another owner is another line");
    }

    @Test
    void totalsByOwnershipAddUp() {
        ListTable list = PurchaseList.of(store());
        BigDecimal parts = list.totals().stream().filter(total -> !total.id().equals("total"))
                .map(total -> total.cellByColumn().get("AMOUNT")).filter(ListCell.Money.class::isInstance)
                .map(cell -> ((ListCell.Money) cell).cny()).reduce(BigDecimal.ZERO, BigDecimal::add);
        ListTotal all = list.totals().stream().filter(total -> total.id().equals("total")).findFirst().orElseThrow();

        assertEquals(all.cellByColumn().get("AMOUNT"), new ListCell.Money(parts));
        assertEquals(new ListCell.Money(BigDecimal.valueOf(5L * PRODUCT.priceCny())), all.cellByColumn().get("AMOUNT"));
        assertTrue(list.totals().stream().anyMatch(total -> total.id().equals("open")));
    }

    private static DesignContext store() {
        return TestStore.context(level -> {
            level.position("P-A", "T1", "TV75", -2000).last(DisplayPosition.class, p -> product(p, 1));
            level.position("P-B", "T1", "TV75", 2000).last(DisplayPosition.class, p -> product(p, 3));
            level.position("P-C", "C1", "TV75", 100).last(DisplayPosition.class, p -> {
                product(p, 1);
                p.setOwnership(SampleOwnership.SELF_PURCHASE);
            });
            level.position("P-S", "C1", "TV75", 0).last(DisplayPosition.class,
                    position -> position.setDisplayMode(DisplayMode.VIRTUAL));
        });
    }

    private static void product(DisplayPosition position, int quantity) {
        position.setSku(PRODUCT.sku());
        position.setQuantity(quantity);
        position.setOwnership(SampleOwnership.MAKER_FREE);
    }
}
