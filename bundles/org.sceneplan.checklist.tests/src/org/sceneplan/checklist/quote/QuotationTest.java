package org.sceneplan.checklist.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.TestStore;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

class QuotationTest {
    private static final Building LOW = new Building("1", "A", 1, 3, 2);
    private static final Building TALL = new Building("2", "A", 1, 6, 4);

    @Test
    void everyPositionHasOneLineInEveryBuilding() {
        DesignContext store = store();
        Quotation quotation = Quotation.of(store, terms(List.of(LOW, TALL), List.of(), true));

        Set<String> expected = new TreeSet<>();
        store.plan().levels().forEach(level -> level.fixtures().forEach(fixture -> fixture.positions()
                .forEach(position -> {
                    expected.add("1:" + position.id());
                    expected.add("2:" + position.id());
                })));
        List<String> keys = quotation.lines().stream().map(QuoteLine::key).toList();
        assertEquals(keys.size(), expected.size());
        assertEquals(expected, new TreeSet<>(keys));
    }

    @Test
    void theCoverNamesTheStoreAndWhoRunsIt() {
        ListTable cover = QuoteTables.of(Quotation.of(store(), terms(List.of(LOW), List.of(), true))).getFirst();
        Map<String, ListCell> valueByKey = new HashMap<>();
        cover.rows().forEach(row -> valueByKey.put(row.key(), row.cells().get(1)));

        assertEquals(ListCell.text("TEST-1 测试店"), valueByKey.get("store"));
        assertEquals(ListCell.text("安徽省芜湖市和平路 8 号"), valueByKey.get("storeAddress"));
        assertEquals(ListCell.text("王五  0553-1234567"), valueByKey.get("storeContact"));
        assertEquals("安徽省芜湖市和平路 8 号    王五  0553-1234567", cover.subject().whereAndWho());
    }

    @Test
    void piecesAreTimesDwellings() {
        Quotation quotation = Quotation.of(store(), terms(List.of(LOW, TALL), List.of(), true));

        assertEquals(2 * 6, line(quotation, "1:P-T2").pieces());
        assertEquals(2 * 24, line(quotation, "2:P-T2").pieces());
        assertEquals(0, line(quotation, "1:P-S").pieces(), "shown on a screen only");
    }

    @Test
    void theFirstDiscountThatCoversAProductCounts() {
        QuoteLine line = line(Quotation.of(store(), terms(List.of(LOW), List.of(), true)), "1:P-P");
        ProductSnapshot product = product();

        assertEquals(new BigDecimal("87.5"), line.percent());
        assertEquals(BigDecimal.valueOf(product.priceCny()).multiply(new BigDecimal("0.875"))
                .setScale(2, java.math.RoundingMode.HALF_UP), line.unitCny());
        assertFalse(line.isProvisional());
    }

    @Test
    void withoutProductTheMiddleOfThePriceBandIsMarkedAsProvisional() {
        DesignContext store = store();
        QuoteLine line = line(Quotation.of(store, terms(List.of(LOW), List.of(), true)), "1:P-K1");
        var type = store.catalogue().productType("FRCX").orElseThrow();

        assertTrue(line.isProvisional());
        assertEquals(Math.round((type.priceLowCny() + type.priceHighCny()) / 2.0), line.listCny().longValue());
        Quotation firm = Quotation.of(store, terms(List.of(LOW), List.of(), true, false));
        assertFalse(line(firm, "1:P-K1").isPriced());
        assertEquals(4, firm.unpricedLines());
    }

    @Test
    void workAtHeightStartsAtItsFloorAndStopsAtItsCap() {
        Charge height = charge("H", List.of("tv"), "100", 4, "250");
        Quotation quotation = Quotation.of(store(), terms(List.of(LOW, TALL), List.of(height), true));

        assertEquals(BigDecimal.ZERO, line(quotation, "1:P-T1").chargesCny(ChargeKind.LABOUR), "floors 1 to 3");
        // 12 dwellings on floors 4 to 6; three sets each, 300 CNY, capped at 250
        BigDecimal both = line(quotation, "2:P-T1").chargesCny(ChargeKind.LABOUR)
                .add(line(quotation, "2:P-T2").chargesCny(ChargeKind.LABOUR));
        assertEquals(0, new BigDecimal(12 * 250).compareTo(both), both.toPlainString());
        assertEquals(0, new BigDecimal(12 * 250).compareTo(quotation.chargesCny(ChargeKind.LABOUR)));
    }

    @Test
    void startedMetresCountAsWholeOnes() {
        Charge pipe = new Charge("P", Bilingual.same("pipe"), ChargeKind.MATERIAL, false,
                new ProductScope(List.of(), List.of("tv"), List.of()), Bilingual.same("m"), new BigDecimal("2.1"), true,
                new BigDecimal("100"), Integer.MIN_VALUE, null, Bilingual.same("[S67a]"));
        Quotation quotation = Quotation.of(store(), terms(List.of(LOW), List.of(pipe), true));

        assertEquals(0, new BigDecimal(3 * 100 * 6).compareTo(line(quotation, "1:P-T1")
                .chargesCny(ChargeKind.MATERIAL)));
    }

    @Test
    void taxIsWithinOrOnTop() {
        Quotation within = Quotation.of(store(), terms(List.of(LOW), List.of(), true));
        Quotation onTop = Quotation.of(store(), terms(List.of(LOW), List.of(), false));

        assertEquals(new BigDecimal("13.00"), within.taxCny(new BigDecimal("113")));
        assertEquals(new BigDecimal("113"), within.grossCny(new BigDecimal("113")));
        assertEquals(new BigDecimal("13.00"), onTop.taxCny(new BigDecimal("100")));
        assertEquals(new BigDecimal("113.00"), onTop.grossCny(new BigDecimal("100")));
        assertEquals(0, within.goodsCny().compareTo(within.totalCny()));
        assertEquals(0, onTop.goodsCny().add(onTop.totalTaxCny()).compareTo(onTop.totalCny()));
    }

    @Test
    void totalsEqualTheSumOfTheirLinesOnEverySheet() {
        Charge perFlat = new Charge("C", Bilingual.same("day"), ChargeKind.LABOUR, true, ProductScope.ALL,
                Bilingual.same("day"), new BigDecimal("0.1"), false, new BigDecimal("400"), Integer.MIN_VALUE, null,
                Bilingual.same("[K]"));
        Quotation quotation = Quotation.of(store(), terms(List.of(LOW, TALL), List.of(perFlat,
                charge("H", List.of("tv", "fridge"), "33.33", 2, "90")), false));
        List<ListTable> tables = QuoteTables.of(quotation);
        ListTable offer = tables.get(1);
        ListTable totals = tables.get(2);
        ListTable selection = tables.get(3);

        assertEquals(0, quotation.goodsCny().add(quotation.chargesCny(ChargeKind.LABOUR))
                .compareTo(sum(offer, "SUM")));
        assertEquals(0, quotation.totalCny().compareTo(sum(totals, "TOTAL")));
        BigDecimal perDwelling = quotation.grossCny(quotation.flatCharges(0).getFirst().cny())
                .add(quotation.grossCny(quotation.flatCharges(1).getFirst().cny()));
        assertEquals(0, quotation.totalCny().subtract(perDwelling).compareTo(sum(selection, "TOTAL")));
        assertEquals(0, new BigDecimal("40").multiply(new BigDecimal(30))
                .compareTo(quotation.flatCharges(0).getFirst().cny().add(quotation.flatCharges(1).getFirst().cny())));
    }

    @Test
    void theSelectionListHasThe24ColumnsOfTheField() {
        ListTable selection = QuoteTables.of(Quotation.of(store(), terms(List.of(LOW), List.of(), true))).get(3);

        assertEquals(24, selection.columns().size());
        assertEquals("项目编号", selection.columns().getFirst().title().zh());
        assertEquals("备注", selection.columns().getLast().title().zh());
    }

    private static BigDecimal sum(ListTable table, String column) {
        int x = table.columnIndex(column);
        BigDecimal sum = BigDecimal.ZERO;
        for (ListRow row : table.rows()) {
            if (row.cells().get(x) instanceof ListCell.Money money) {
                sum = sum.add(money.cny());
            }
        }
        return sum;
    }

    private static QuoteLine line(Quotation quotation, String key) {
        return quotation.lines().stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow();
    }

    private static DesignContext store() {
        return TestStore.context(level -> {
            level.position("P-P", "K2", product().typeCode(), 300).last(DisplayPosition.class,
                    position -> position.setSku(product().sku()));
            level.position("P-S", "C1", "TV75", 0).last(DisplayPosition.class,
                    position -> position.setDisplayMode(DisplayMode.VIRTUAL));
        });
    }

    private static ProductSnapshot product() {
        return org.sceneplan.catalogue.SampleCatalogue.load().productsOfType("FRFR").getFirst();
    }

    private static Charge charge(String code, List<String> groups, String cny, int fromFloor, String most) {
        return new Charge(code, Bilingual.same(code), ChargeKind.LABOUR, false,
                new ProductScope(List.of(), groups, List.of()), Bilingual.same("set"), BigDecimal.ONE, false,
                new BigDecimal(cny), fromFloor, new BigDecimal(most), Bilingual.same("[S67a]"));
    }

    private static QuoteTerms terms(List<Building> buildings, List<Charge> charges, boolean taxInPrices) {
        return terms(buildings, charges, taxInPrices, true);
    }

    private static QuoteTerms terms(List<Building> buildings, List<Charge> charges, boolean taxInPrices,
            boolean provisional) {
        return new QuoteTerms("", null, 30, Party.UNKNOWN, Party.UNKNOWN, "", "", buildings,
                List.of(new Discount(new ProductScope(List.of(), List.of("fridge"), List.of()), new BigDecimal("87.5"),
                        Bilingual.same("deal")), new Discount(ProductScope.ALL, new BigDecimal("50"), Bilingual.same("deal"))),
                charges, List.of(), provisional, taxInPrices, new BigDecimal("13"), Bilingual.same("[S67b]"),
                new BigDecimal("5"), Bilingual.same("[S67b]"), "", "");
    }
}
