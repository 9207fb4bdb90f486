package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The purchase list of samples 样机采购清单: what must be ordered so that every place of the plan has its sample. Places with
 * the same product, way of showing and ownership are one line; places on a screen need no sample and are in none. The
 * key of a row is product (or type), way of showing and ownership. Totals by ownership tell how much money of the store
 * the samples bind. Source: field notes 8.2, 10 [S61] [K].
 */
public final class PurchaseList {
    /** Id of the list. */
    public static final String ID = "purchase";

    private static final Wording WORDING = Wording.of(PurchaseList.class);

    private PurchaseList() {
    }

    private enum Column {
        LINE(CellKind.WHOLE), TYPE_CODE(CellKind.TEXT), PRODUCT_TYPE(CellKind.TEXT), BRAND(CellKind.TEXT),
        MODEL(CellKind.TEXT), SKU(CellKind.TEXT), DISPLAY_MODE(CellKind.CHOICE), OWNERSHIP(CellKind.CHOICE), QUANTITY(CellKind.WHOLE),
        PRICE(CellKind.MONEY), AMOUNT(CellKind.MONEY), PLACES(CellKind.TEXT), SUPPLIER(CellKind.TEXT),
        NEEDED_BY(CellKind.DATE), STATUS(CellKind.CHOICE), REMARK(CellKind.TEXT);

        private final CellKind kind;

        Column(CellKind kind) {
            this.kind = kind;
        }
    }

    /** The places of one line. */
    private record Order(String key, Optional<ProductTypeSnapshot> type, Optional<ProductSnapshot> product,
            PositionSnapshot first, List<PositionSnapshot> positions, List<String> places) {

        long pieces() {
            return positions.stream().mapToLong(PositionSnapshot::quantity).sum();
        }

        Optional<BigDecimal> price() {
            return product.map(ProductSnapshot::priceCny).filter(cny -> cny > 0).map(BigDecimal::valueOf);
        }

        BigDecimal amount() {
            return price().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(pieces()));
        }
    }

    /** The purchase list of a plan, in the order of the walk. */
    public static ListTable of(DesignContext context) {
        List<Order> orders = orders(context);
        List<ListRow> rows = new ArrayList<>();
        for (Order order : orders) {
            rows.add(new ListRow(order.key(), "", order.positions().stream().map(PositionSnapshot::id).toList(),
                    cells(rows.size() + 1, order)));
        }
        List<ListColumn> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(new ListColumn(column.name(), WORDING.text("PurchaseList_" + column), column.kind,
                    choices(column)));
        }
        return new ListTable(ID, WORDING.text("PurchaseList_title"), ListSubject.of(context), columns, List.of(), rows,
                totals(orders));
    }

    private static List<Order> orders(DesignContext context) {
        Map<String, Order> byKey = new LinkedHashMap<>();
        for (WalkStop stop : WalkOrder.of(context.plan())) {
            for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
                if (position.displayMode() != DisplayMode.VIRTUAL && position.quantity() > 0) {
                    Order order = byKey.computeIfAbsent(key(position), key -> new Order(key,
                            context.catalogue().productType(position.productTypeCode()),
                            context.catalogue().product(position.sku()), position, new ArrayList<>(),
                            new ArrayList<>()));
                    order.positions().add(position);
                    order.places().add(PlanNames.number(stop.fixture()) + " / " + position.number());
                }
            }
        }
        return List.copyOf(byKey.values());
    }

    private static String key(PositionSnapshot position) {
        String product = position.sku().isEmpty() ? "type:" + position.productTypeCode() : "sku:" + position.sku();
        return product + "|" + position.displayMode().name() + "|" + position.ownership().name();
    }

    private static List<ListChoice> choices(Column column) {
        return switch (column) {
            case DISPLAY_MODE -> Choices.DISPLAY_MODES;
            case OWNERSHIP -> Choices.OWNERSHIPS;
            case STATUS -> Choices.ORDER_STATES;
            default -> List.of();
        };
    }

    private static List<ListCell> cells(int number, Order order) {
        String code = order.first().productTypeCode();
        Bilingual type = order.type().map(known -> new Bilingual(known.nameZh(), known.nameEn()))
                .orElseGet(() -> Bilingual.same(""));
        return List.of(new ListCell.Whole(number), ListCell.text(code), ListCell.text(type),
                ListCell.text(order.product().map(ProductSnapshot::brand).orElse("")),
                ListCell.text(order.product().map(ProductSnapshot::model).orElse("")),
                ListCell.text(order.first().sku()),
                Choices.cell(Choices.DISPLAY_MODES, order.first().displayMode()),
                Choices.cell(Choices.OWNERSHIPS, order.first().ownership()), new ListCell.Whole(order.pieces()),
                order.price().<ListCell>map(ListCell.Money::new).orElse(ListCell.BLANK),
                order.price().<ListCell>map(price -> new ListCell.Money(order.amount())).orElse(ListCell.BLANK),
                ListCell.text(String.join(", ", order.places())), ListCell.BLANK, ListCell.BLANK,
                Choices.cell(Choices.ORDER_STATES, "TO_ORDER"), ListCell.text(remark(order)));
    }

    private static Bilingual remark(Order order) {
        if (order.product().isEmpty()) {
            return WORDING.text(order.first().sku().isEmpty() ? "PurchaseList_noProduct"
                    : "PurchaseList_unknownProduct");
        }
        return order.price().isPresent() ? Bilingual.same("") : WORDING.text("PurchaseList_noPrice");
    }

    private static List<ListTotal> totals(List<Order> orders) {
        List<ListTotal> totals = new ArrayList<>();
        for (SampleOwnership ownership : SampleOwnership.values()) {
            List<Order> owned = orders.stream().filter(order -> order.first().ownership() == ownership).toList();
            if (!owned.isEmpty()) {
                Bilingual name = Choices.OWNERSHIPS.stream().filter(choice -> choice.code().equals(ownership.name()))
                        .map(ListChoice::name).findFirst().orElseGet(() -> Bilingual.same(ownership.name()));
                totals.add(total(ownership.name(), WORDING.text("PurchaseList_of", name), owned));
            }
        }
        totals.add(total("total", WORDING.text("PurchaseList_total", orders.size()), orders));
        long open = orders.stream().filter(order -> order.product().isEmpty()).mapToLong(Order::pieces).sum();
        if (open > 0) {
            totals.add(new ListTotal("open", WORDING.text("PurchaseList_open"),
                    Map.of(Column.QUANTITY.name(), new ListCell.Whole(open))));
        }
        return totals;
    }

    private static ListTotal total(String id, Bilingual label, List<Order> orders) {
        Map<String, ListCell> cells = new LinkedHashMap<>();
        cells.put(Column.QUANTITY.name(), new ListCell.Whole(orders.stream().mapToLong(Order::pieces).sum()));
        cells.put(Column.AMOUNT.name(), new ListCell.Money(orders.stream().map(Order::amount).reduce(BigDecimal.ZERO,
                BigDecimal::add)));
        return new ListTotal(id, label, cells);
    }
}
