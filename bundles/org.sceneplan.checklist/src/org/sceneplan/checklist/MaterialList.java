package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.MaterialRule;

/**
 * The material list 物料清单: one line per material of the format standard, with the quantity this plan needs, then one per
 * material that was placed but is not in the standard. The key of a row is the code of the material; its elements are
 * what was counted, then the places on the plan.
 */
public final class MaterialList {
    /** Id of the list. */
    public static final String ID = "materials";

    private static final Wording WORDING = Wording.of(MaterialList.class);

    private MaterialList() {
    }

    /** The material list of a plan, with the total of what has a price. */
    public static ListTable of(DesignContext context) {
        return of(context, Walk.of(context.plan()));
    }

    /** The material list with the places in the order of a walk that is known already. */
    public static ListTable of(DesignContext context, Walk walk) {
        List<MaterialLine> lines = lines(context, walk.stops());
        List<MaterialSnapshot> placed = placed(context);
        List<ListRow> rows = new ArrayList<>();
        for (MaterialLine line : lines) {
            Set<String> elements = new LinkedHashSet<>(line.basis().elementIds());
            placed.stream().filter(material -> material.materialCode().equals(line.rule().code()))
                    .forEach(material -> elements.add(material.id()));
            rows.add(new ListRow(line.rule().code(), "", List.copyOf(elements),
                    Arrays.stream(MaterialField.values()).map(line::cell).toList()));
        }
        return new ListTable(ID, WORDING.text("MaterialList_title"), ListSubject.of(context), columns(lines), List.of(),
                rows, List.of(total(lines)));
    }

    private static List<MaterialLine> lines(DesignContext context, List<WalkStop> stops) {
        PlanNames names = new PlanNames(context);
        List<MaterialLine> lines = new ArrayList<>();
        for (MaterialRule rule : context.standard().materials()) {
            lines.add(new MaterialLine(rule, MaterialBasis.of(rule, context, stops, names)));
        }
        lines.addAll(linesOutsideStandard(context));
        return lines;
    }

    private static List<MaterialLine> linesOutsideStandard(DesignContext context) {
        Set<String> known = new LinkedHashSet<>();
        context.standard().materials().forEach(rule -> known.add(rule.code()));
        Map<String, Integer> quantityByCode = new LinkedHashMap<>();
        placed(context).stream().filter(material -> !known.contains(material.materialCode()))
                .forEach(material -> quantityByCode.merge(material.materialCode(), material.quantity(), Integer::sum));
        List<MaterialLine> lines = new ArrayList<>();
        quantityByCode.forEach((code, quantity) -> lines.add(new MaterialLine(
                new MaterialRule(code, "", "", "", "", "", "", CountBasis.STORE, "", quantity, 0, 0, "", ""),
                new MaterialBasis(List.of(context.plan().id()), WORDING.text("MaterialList_asPlaced")))));
        return lines;
    }

    private static List<MaterialSnapshot> placed(DesignContext context) {
        return context.plan().levels().stream().flatMap(level -> level.materials().stream()).toList();
    }

    private static List<ListColumn> columns(List<MaterialLine> lines) {
        return Arrays.stream(MaterialField.values())
                .map(field -> new ListColumn(field.name(), field.title(), field.kind(), choices(field, lines),
                        new ListBand(field.column().number(), field.column().title()), field.isFilledByStore()))
                .toList();
    }

    private static List<ListChoice> choices(MaterialField field, List<MaterialLine> lines) {
        return switch (field) {
            case KIND -> withOthers(MaterialKinds.ALL, lines.stream().map(line -> line.rule().kind())
                    .filter(kind -> !kind.isEmpty()).map(MaterialKinds::choice).toList());
            case PAID_BY -> withOthers(Choices.PAYERS, lines.stream().map(line -> line.rule().paidBy())
                    .filter(payer -> !payer.isEmpty()).map(MaterialKinds::payer).toList());
            case BASIS -> Choices.BASES;
            case STATUS -> Choices.MATERIAL_STATES;
            case SIDES -> Choices.SIDES;
            default -> List.of();
        };
    }

    private static List<ListChoice> withOthers(List<ListChoice> known, List<ListChoice> used) {
        Set<ListChoice> all = new LinkedHashSet<>(known);
        all.addAll(used);
        return List.copyOf(all);
    }

    private static ListTotal total(List<MaterialLine> lines) {
        BigDecimal amount = lines.stream().map(MaterialLine::amountCny).reduce(BigDecimal.ZERO, BigDecimal::add);
        int unpriced = (int) lines.stream().filter(line -> !line.isPriced()).count();
        Map<String, ListCell> cells = new LinkedHashMap<>();
        cells.put(MaterialField.QUANTITY.name(), sum(lines.stream().mapToLong(MaterialLine::quantity)));
        cells.put(MaterialField.SPARES.name(), sum(lines.stream().mapToLong(MaterialLine::spares)));
        cells.put(MaterialField.PIECES.name(), sum(lines.stream().mapToLong(MaterialLine::pieces)));
        cells.put(MaterialField.AMOUNT.name(), new ListCell.Money(amount));
        return new ListTotal("total", unpriced == 0 ? WORDING.text("MaterialList_total", lines.size())
                : WORDING.text("MaterialList_totalSoFar", lines.size(), unpriced), cells);
    }

    private static ListCell sum(LongStream values) {
        return new ListCell.Whole(values.sum());
    }
}
