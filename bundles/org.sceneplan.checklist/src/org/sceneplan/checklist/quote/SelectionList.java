package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListGroup;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ListTotal;
import org.sceneplan.checklist.PlanNames;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** The selection list 选型清单: one line per display position and building; the key is building number and position. */
final class SelectionList {
    static final String ID = "selection";

    private static final Wording WORDING = Wording.of(SelectionList.class);

    private final Quotation quotation;

    SelectionList(Quotation quotation) {
        this.quotation = quotation;
    }

    ListTable table() {
        List<ListRow> rows = new ArrayList<>();
        Map<String, ListGroup> groups = new LinkedHashMap<>();
        for (QuoteLine line : quotation.lines()) {
            ListGroup group = groups.computeIfAbsent(groupId(line), id -> new ListGroup(id, Bilingual.same(place(line)),
                    ""));
            rows.add(new ListRow(line.key(), group.id(), List.of(line.position().id(), line.stop().fixture().id()),
                    Arrays.stream(SelectionColumn.values()).map(column -> cell(column, line)).toList()));
        }
        return new ListTable(ID, WORDING.text("SelectionList_title"), ListSubject.of(quotation.context()),
                Arrays.stream(SelectionColumn.values())
                        .map(column -> ListColumn.of(column.name(), column.title(), column.kind())).toList(),
                List.copyOf(groups.values()), rows, List.of(total()));
    }

    private static String groupId(QuoteLine line) {
        return (line.buildingIndex() + 1) + ":" + line.stop().level().id() + ":" + line.stop().zoneId();
    }

    private ListCell cell(SelectionColumn column, QuoteLine line) {
        return switch (column) {
            case PROJECT -> ListCell.text(QuoteTables.projectNumber(quotation));
            case PLACE -> ListCell.text(place(line, line.room().name()));
            case POINT -> ListCell.text(PlanNames.number(line.stop().fixture()) + " / " + line.position().number());
            case TYPE -> ListCell.text(line.type().map(type -> new Bilingual(type.nameZh(), type.nameEn()))
                    .orElseGet(() -> Bilingual.same(line.position().productTypeCode())));
            case BRAND -> text(line, ProductSnapshot::brand);
            case MODEL -> text(line, ProductSnapshot::model);
            case SPECIFICATION -> ListCell.text(specification(line));
            case ENERGY -> line.product().filter(product -> product.energyGrade() > 0)
                    .<ListCell>map(product -> new ListCell.Whole(product.energyGrade())).orElse(ListCell.BLANK);
            case QUANTITY -> new ListCell.Whole(line.pieces());
            case UNIT -> ListCell.text(WORDING.text("SelectionList_piece"));
            case LIST_PRICE -> priced(line, line.listCny());
            case DISCOUNT -> line.isPriced() ? new ListCell.Decimal(line.percent()) : ListCell.BLANK;
            case UNIT_PRICE -> priced(line, line.unitCny());
            case GOODS -> priced(line, line.goodsCny());
            case LABOUR -> new ListCell.Money(line.chargesCny(ChargeKind.LABOUR));
            case MATERIAL -> new ListCell.Money(line.chargesCny(ChargeKind.MATERIAL));
            case TRANSPORT -> new ListCell.Money(line.chargesCny(ChargeKind.TRANSPORT));
            case TAX -> new ListCell.Decimal(quotation.terms().taxPercent());
            case TOTAL -> new ListCell.Money(quotation.grossCny(line.sumCny()));
            case DELIVERY -> line.supply().<ListCell>map(supply -> new ListCell.Whole(supply.deliveryDays()))
                    .orElse(ListCell.BLANK);
            case WARRANTY -> line.supply().<ListCell>map(supply -> new ListCell.Whole(supply.warrantyMonths()))
                    .orElse(ListCell.BLANK);
            case OTHER_MODEL -> ListCell.text(line.otherModel()
                    .map(product -> product.brand() + " " + product.model()).orElse(""));
            case DRAWING -> ListCell.text(quotation.context().plan().id() + " R" + quotation.context().plan().revision()
                    + " " + line.stop().level().id());
            case REMARK -> ListCell.text(remark(line));
        };
    }

    private static ListCell text(QuoteLine line, Function<ProductSnapshot, String> field) {
        return ListCell.text(line.product().map(field).orElse(""));
    }

    /** What the product is beside brand and model, its size W×D×H, and what its type draws; of the type without one. */
    private static Bilingual specification(QuoteLine line) {
        Optional<ProductTypeSnapshot> type = line.type();
        List<String> parts = new ArrayList<>();
        line.product().map(PlanNames::specification).filter(text -> !text.isEmpty()).ifPresent(parts::add);
        line.product().map(product -> size(product.widthMm(), product.depthMm(), product.heightMm()))
                .or(() -> type.map(known -> size(known.widthMm(), known.depthMm(), known.heightMm())))
                .ifPresent(parts::add);
        type.map(ProductTypeSnapshot::powerW).filter(watts -> watts > 0).ifPresent(watts -> parts.add(watts + " W"));
        return Bilingual.same(String.join("; ", parts));
    }

    private static String size(int widthMm, int depthMm, int heightMm) {
        return widthMm + "×" + depthMm + "×" + heightMm + " mm";
    }

    private static ListCell priced(QuoteLine line, BigDecimal cny) {
        return line.isPriced() ? new ListCell.Money(cny) : ListCell.BLANK;
    }

    private static String place(QuoteLine line) {
        return line.building().name() + " / " + PlanNames.level(line.stop().level());
    }

    private static Bilingual place(QuoteLine line, Bilingual room) {
        Building building = line.building();
        return WORDING.text("SelectionList_place", building.name(), Integer.toString(building.firstFloor()),
                Integer.toString(building.lastFloor()), room,
                building.roomType().isEmpty() ? PlanNames.level(line.stop().level()) : building.roomType());
    }

    private static Bilingual remark(QuoteLine line) {
        if (line.pieces() == 0) {
            return WORDING.text("SelectionList_onScreen");
        }
        Bilingual times = WORDING.text("SelectionList_times", line.position().quantity(), line.building().flats());
        if (line.isProvisional()) {
            return WORDING.text("SelectionList_provisional", times, line.type().orElseThrow().priceSource());
        }
        if (line.product().isEmpty()) {
            return WORDING.text("SelectionList_noProduct", times);
        }
        return line.isPriced() ? times : WORDING.text("SelectionList_noPrice", times);
    }

    private ListTotal total() {
        Map<String, ListCell> cells = new LinkedHashMap<>();
        long pieces = quotation.lines().stream().mapToLong(QuoteLine::pieces).sum();
        cells.put(SelectionColumn.QUANTITY.name(), new ListCell.Whole(pieces));
        cells.put(SelectionColumn.GOODS.name(), new ListCell.Money(quotation.goodsCny()));
        cells.put(SelectionColumn.LABOUR.name(), charges(ChargeKind.LABOUR));
        cells.put(SelectionColumn.MATERIAL.name(), charges(ChargeKind.MATERIAL));
        cells.put(SelectionColumn.TRANSPORT.name(), charges(ChargeKind.TRANSPORT));
        cells.put(SelectionColumn.TOTAL.name(), new ListCell.Money(quotation.lines().stream()
                .map(line -> quotation.grossCny(line.sumCny())).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return new ListTotal("lines", WORDING.text("SelectionList_total", quotation.lines().size()), cells);
    }

    private ListCell charges(ChargeKind kind) {
        return new ListCell.Money(quotation.lines().stream().map(line -> line.chargesCny(kind))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
