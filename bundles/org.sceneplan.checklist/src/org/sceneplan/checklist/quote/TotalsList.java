package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListGroup;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ListTotal;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** Totals by room, by building with its room type, and over the project, all with tax. */
final class TotalsList {
    static final String ID = "totals";

    private static final Wording WORDING = Wording.of(TotalsList.class);

    private final Quotation quotation;

    TotalsList(Quotation quotation) {
        this.quotation = quotation;
    }

    private enum Column {
        BUILDING(CellKind.TEXT), ROOM_TYPE(CellKind.TEXT), FLATS(CellKind.WHOLE), ROOM(CellKind.TEXT),
        PIECES(CellKind.WHOLE), GOODS(CellKind.MONEY), CHARGES(CellKind.MONEY), TAX(CellKind.MONEY),
        TOTAL(CellKind.MONEY), PER_FLAT(CellKind.MONEY);

        private final CellKind kind;

        Column(CellKind kind) {
            this.kind = kind;
        }
    }

    /** Sums under way. */
    private static final class Sum {
        private long pieces;
        private BigDecimal goods = BigDecimal.ZERO;
        private BigDecimal charges = BigDecimal.ZERO;
        private BigDecimal tax = BigDecimal.ZERO;
        private BigDecimal total = BigDecimal.ZERO;

        void add(QuoteLine line, Quotation quotation) {
            pieces += line.pieces();
            add(line.goodsCny(), line.sumCny().subtract(line.goodsCny()), quotation);
        }

        void add(BigDecimal newGoods, BigDecimal newCharges, Quotation quotation) {
            BigDecimal sum = newGoods.add(newCharges);
            goods = goods.add(newGoods);
            charges = charges.add(newCharges);
            tax = tax.add(quotation.taxCny(sum));
            total = total.add(quotation.grossCny(sum));
        }

        Map<String, ListCell> cells() {
            Map<String, ListCell> cells = new LinkedHashMap<>();
            cells.put(Column.PIECES.name(), new ListCell.Whole(pieces));
            cells.put(Column.GOODS.name(), new ListCell.Money(goods));
            cells.put(Column.CHARGES.name(), new ListCell.Money(charges));
            cells.put(Column.TAX.name(), new ListCell.Money(tax));
            cells.put(Column.TOTAL.name(), new ListCell.Money(total));
            return cells;
        }
    }

    ListTable table() {
        List<ListRow> rows = new ArrayList<>();
        List<ListGroup> groups = new ArrayList<>();
        List<ListTotal> totals = new ArrayList<>();
        Sum project = new Sum();
        for (int index = 0; index < quotation.terms().buildings().size(); index++) {
            Building building = quotation.terms().buildings().get(index);
            String group = Integer.toString(index + 1);
            groups.add(new ListGroup(group, Bilingual.same(building.name()), ""));
            Sum whole = new Sum();
            rooms(index).forEach((key, lines) -> rows.add(row(group + ":" + key, group, building, lines)));
            rows.add(flatRow(index, group, building));
            quotation.lines(index).forEach(line -> whole.add(line, quotation));
            quotation.lines(index).forEach(line -> project.add(line, quotation));
            for (ChargeAmount amount : quotation.flatCharges(index)) {
                whole.add(BigDecimal.ZERO, amount.cny(), quotation);
                project.add(BigDecimal.ZERO, amount.cny(), quotation);
            }
            totals.add(new ListTotal("building." + group, WORDING.text("TotalsList_building",
                    (building.name() + " " + building.roomType()).strip(), building.flats()), whole.cells()));
        }
        totals.add(new ListTotal("project", WORDING.text("TotalsList_project"), project.cells()));
        return new ListTable(ID, WORDING.text("TotalsList_title"), ListSubject.of(quotation.context()), columns(),
                groups, rows, totals);
    }

    private static List<ListColumn> columns() {
        List<ListColumn> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(ListColumn.of(column.name(), WORDING.text("TotalsList_" + column), column.kind));
        }
        return columns;
    }

    private Map<String, List<QuoteLine>> rooms(int building) {
        Map<String, List<QuoteLine>> byRoom = new LinkedHashMap<>();
        quotation.lines(building).forEach(line -> byRoom.computeIfAbsent(
                line.stop().level().id() + "/" + line.stop().zoneId(), key -> new ArrayList<>()).add(line));
        return byRoom;
    }

    private ListRow row(String key, String group, Building building, List<QuoteLine> lines) {
        Sum sum = new Sum();
        lines.forEach(line -> sum.add(line, quotation));
        List<String> elements = lines.stream().map(line -> line.stop().zoneId()).filter(id -> !id.isEmpty()).distinct()
                .toList();
        return row(key, group, elements, building, lines.getFirst().room().name(), sum);
    }

    private ListRow flatRow(int index, String group, Building building) {
        Sum sum = new Sum();
        quotation.flatCharges(index).forEach(amount -> sum.add(BigDecimal.ZERO, amount.cny(), quotation));
        return row(group + ":flat", group, List.of(), building, WORDING.text("TotalsList_wholeFlat"), sum);
    }

    private static ListRow row(String key, String group, List<String> elements, Building building, Bilingual room,
            Sum sum) {
        List<ListCell> cells = new ArrayList<>(List.of(ListCell.text(building.name()),
                ListCell.text(building.roomType()), new ListCell.Whole(building.flats()), ListCell.text(room)));
        cells.addAll(sum.cells().values());
        cells.add(new ListCell.Money(sum.total.divide(BigDecimal.valueOf(building.flats()), 2,
                RoundingMode.HALF_UP)));
        return new ListRow(key, group, elements, cells);
    }
}
