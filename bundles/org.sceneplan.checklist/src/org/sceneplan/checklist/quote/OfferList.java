package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ListTotal;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/**
 * The quotation 工程报价单: goods of the selection list summed up by product and unit price, then every charge summed up,
 * with tax, reserve and the sum in words. Source: field notes 11.1 [S67a] [S67b].
 */
final class OfferList {
    static final String ID = "quotation";

    private static final Wording WORDING = Wording.of(OfferList.class);

    private final Quotation quotation;

    OfferList(Quotation quotation) {
        this.quotation = quotation;
    }

    /** Columns of the order tables of tenders [S67a]. */
    enum Column {
        LINE(CellKind.WHOLE), ITEM(CellKind.TEXT), BRAND(CellKind.TEXT), MODEL(CellKind.TEXT), NAME(CellKind.TEXT),
        QUANTITY(CellKind.DECIMAL), UNIT(CellKind.TEXT), UNIT_PRICE(CellKind.MONEY), SUM(CellKind.MONEY),
        REMARK(CellKind.TEXT);

        private final CellKind kind;

        Column(CellKind kind) {
            this.kind = kind;
        }
    }

    /** Lines of the selection list that are one line here. */
    private record Goods(String key, List<QuoteLine> lines) {
        QuoteLine first() {
            return lines.getFirst();
        }

        long pieces() {
            return lines.stream().mapToLong(QuoteLine::pieces).sum();
        }
    }

    ListTable table() {
        List<ListRow> rows = new ArrayList<>();
        goods().forEach(goods -> rows.add(row(goods, rows.size() + 1)));
        charges().forEach((charge, amounts) -> rows.add(row(charge, amounts, rows.size() + 1)));
        List<ListColumn> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(ListColumn.of(column.name(), WORDING.text("OfferList_" + column), column.kind));
        }
        return new ListTable(ID, WORDING.text("OfferList_title"), ListSubject.of(quotation.context()), columns,
                List.of(), rows, totals());
    }

    private List<Goods> goods() {
        Map<String, Goods> byKey = new LinkedHashMap<>();
        for (QuoteLine line : quotation.lines()) {
            if (line.pieces() > 0) {
                String product = line.product().map(ProductSnapshot::sku).orElse(line.position().productTypeCode());
                String price = line.isProvisional() ? ".provisional" : line.isPriced() ? "" : ".unpriced";
                String key = "goods." + product + price;
                byKey.computeIfAbsent(key, k -> new Goods(k, new ArrayList<>())).lines().add(line);
            }
        }
        return List.copyOf(byKey.values());
    }

    private Map<Charge, List<ChargeAmount>> charges() {
        Map<Charge, List<ChargeAmount>> byCharge = new LinkedHashMap<>();
        for (ChargeKind kind : ChargeKind.values()) {
            quotation.terms().charges().stream().filter(charge -> charge.kind() == kind)
                    .forEach(charge -> byCharge.put(charge, new ArrayList<>()));
        }
        quotation.lines().forEach(line -> line.charges().forEach(amount -> byCharge.get(amount.charge()).add(amount)));
        for (int building = 0; building < quotation.terms().buildings().size(); building++) {
            quotation.flatCharges(building).forEach(amount -> byCharge.get(amount.charge()).add(amount));
        }
        byCharge.values().removeIf(List::isEmpty);
        return byCharge;
    }

    private ListRow row(Goods goods, int number) {
        QuoteLine line = goods.first();
        List<String> elements = goods.lines().stream().map(each -> each.position().id()).distinct().toList();
        Bilingual item = line.type().map(type -> new Bilingual(type.nameZh(), type.nameEn()))
                .orElseGet(() -> Bilingual.same(line.position().productTypeCode()));
        BigDecimal sum = goods.lines().stream().map(QuoteLine::goodsCny).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ListRow(goods.key(), "", elements, List.of(new ListCell.Whole(number), ListCell.text(item),
                ListCell.text(line.product().map(ProductSnapshot::brand).orElse("")),
                ListCell.text(line.product().map(ProductSnapshot::model).orElse("")),
                ListCell.text(line.product().map(ProductSnapshot::nameZh).orElse("")),
                new ListCell.Decimal(BigDecimal.valueOf(goods.pieces())),
                ListCell.text(WORDING.text("OfferList_piece")),
                line.isPriced() ? new ListCell.Money(line.unitCny()) : ListCell.BLANK,
                line.isPriced() ? new ListCell.Money(sum) : ListCell.BLANK, ListCell.text(remark(line))));
    }

    private static Bilingual remark(QuoteLine line) {
        if (line.isProvisional()) {
            return WORDING.text("OfferList_provisional", line.type().orElseThrow().priceLowCny(),
                    line.type().orElseThrow().priceHighCny(), line.type().orElseThrow().priceSource());
        }
        if (line.product().isEmpty()) {
            return WORDING.text("OfferList_noProduct");
        }
        if (!line.isPriced()) {
            return WORDING.text("OfferList_noPrice");
        }
        return WORDING.text("OfferList_ofList", Figures.number(line.listCny().doubleValue()),
                Figures.percent(line.percent().doubleValue()));
    }

    private ListRow row(Charge charge, List<ChargeAmount> amounts, int number) {
        BigDecimal units = amounts.stream().map(ChargeAmount::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = amounts.stream().map(ChargeAmount::cny).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bilingual remark = charge.mostCnyPerFlat() == null ? charge.source()
                : WORDING.text("OfferList_cap", Figures.number(charge.mostCnyPerFlat().doubleValue()),
                        charge.source());
        return new ListRow("charge." + charge.code(), "", List.of(), List.of(new ListCell.Whole(number),
                ListCell.text(WORDING.text("OfferList_kind_" + charge.kind())), ListCell.BLANK, ListCell.BLANK,
                ListCell.text(charge.name()), new ListCell.Decimal(units.stripTrailingZeros().scale() < 0
                        ? units.setScale(0) : units.stripTrailingZeros()),
                ListCell.text(charge.unit()), new ListCell.Money(charge.cny()), new ListCell.Money(sum),
                ListCell.text(remark)));
    }

    private List<ListTotal> totals() {
        List<ListTotal> totals = new ArrayList<>();
        totals.add(total("goods", WORDING.text("OfferList_goods"), quotation.goodsCny()));
        if (quotation.provisionalCny().signum() > 0) {
            totals.add(total("provisional", WORDING.text("OfferList_provisionalGoods"), quotation.provisionalCny()));
        }
        for (ChargeKind kind : ChargeKind.values()) {
            totals.add(total(kind.name(), WORDING.text("OfferList_kind_" + kind), quotation.chargesCny(kind)));
        }
        String tax = Figures.percent(quotation.terms().taxPercent().doubleValue());
        totals.add(total("tax", WORDING.text(quotation.terms().pricesIncludeTax() ? "OfferList_taxWithin"
                : "OfferList_taxOnTop", tax), quotation.totalTaxCny()));
        BigDecimal total = quotation.totalCny();
        totals.add(total("total", WORDING.text("OfferList_total"), total));
        totals.add(total("reserve", WORDING.text("OfferList_reserve",
                Figures.percent(quotation.terms().reservePercent().doubleValue())), quotation.reserveCny()));
        BigDecimal all = total.add(quotation.reserveCny());
        totals.add(total("all", WORDING.text("OfferList_all"), all));
        totals.add(new ListTotal("words", WORDING.text("OfferList_words"),
                Map.of(Column.NAME.name(), ListCell.text(ChineseAmount.of(all)))));
        if (quotation.unpricedLines() > 0) {
            totals.add(new ListTotal("unpriced", WORDING.text("OfferList_unpriced", quotation.unpricedLines()),
                    Map.of()));
        }
        return totals;
    }

    private static ListTotal total(String id, Bilingual label, BigDecimal cny) {
        return new ListTotal(id, label, Map.of(Column.SUM.name(), new ListCell.Money(cny)));
    }
}
