package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/**
 * The fixture list 道具清单: one line per fixture, in walking order; the key of a row is the id of its fixture.
 *
 * <p>Quantity follows the unit of the catalogue: pieces are 1; bays are the width over the width of one bay, rounded,
 * at least 1; metres are the width. Price band = quantity x the band of the type, with the type's source tag [C].
 */
public final class FixtureList {
    /** Id of the list. */
    public static final String ID = "fixtures";

    private static final Wording WORDING = Wording.of(FixtureList.class);
    private static final List<ListColumn> COLUMNS = List.of(
            column("line", CellKind.WHOLE), column("level", CellKind.TEXT), column("zone", CellKind.TEXT),
            column("number", CellKind.TEXT), column("typeCode", CellKind.TEXT), column("typeName", CellKind.TEXT),
            column("widthMm", CellKind.WHOLE), column("depthMm", CellKind.WHOLE), column("heightMm", CellKind.WHOLE),
            column("xMm", CellKind.WHOLE), column("yMm", CellKind.WHOLE), column("angleDeg", CellKind.DECIMAL),
            column("clearance", CellKind.TEXT), column("positions", CellKind.WHOLE),
            column("quantity", CellKind.DECIMAL), column("unit", CellKind.TEXT),
            column("priceLowCny", CellKind.MONEY), column("priceHighCny", CellKind.MONEY),
            column("source", CellKind.TEXT));
    private static final BigDecimal MM_PER_M = BigDecimal.valueOf(1000);

    private FixtureList() {
    }

    /**
     * The fixture list of a plan with totals of both ends of the price band and, where the store has one, its budget.
     */
    public static ListTable of(DesignContext context) {
        return of(context, Walk.of(context.plan()));
    }

    /** The fixture list in the order of a walk that is known already. */
    public static ListTable of(DesignContext context, Walk walk) {
        PlanNames names = new PlanNames(context);
        List<ListRow> rows = new ArrayList<>();
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (WalkStop stop : walk.stops()) {
            Optional<FixtureTypeSnapshot> type = context.catalogue().fixtureType(stop.fixture().typeCode());
            BigDecimal quantity = quantity(stop.fixture(), type);
            BigDecimal rowLow = times(quantity, type.map(FixtureTypeSnapshot::priceLowCny));
            BigDecimal rowHigh = times(quantity, type.map(FixtureTypeSnapshot::priceHighCny));
            low = low.add(rowLow);
            high = high.add(rowHigh);
            rows.add(new ListRow(stop.fixture().id(), names.group(stop).id(), List.of(stop.fixture().id()),
                    cells(rows.size() + 1, names.zone(stop).name(), stop, type, quantity, rowLow, rowHigh)));
        }
        return new ListTable(ID, WORDING.text("FixtureList_title"), ListSubject.of(context), COLUMNS, names.groups(),
                rows, totals(context, rows.size(), low, high));
    }

    /** How many units of its type a fixture is: pieces, bays or metres. */
    static BigDecimal quantity(FixtureSnapshot fixture, Optional<FixtureTypeSnapshot> type) {
        return switch (type.map(FixtureTypeSnapshot::unit).orElse("piece")) {
            case "m" -> {
                BigDecimal metres = BigDecimal.valueOf(fixture.widthMm()).divide(MM_PER_M, 2, RoundingMode.HALF_UP);
                yield metres.stripTrailingZeros();
            }
            case "bay" -> {
                long bays = Math.round((double) fixture.widthMm() / type.get().widthMm());
                yield BigDecimal.valueOf(Math.max(1, bays));
            }
            default -> BigDecimal.ONE;
        };
    }

    private static List<ListCell> cells(int line, Bilingual zone, WalkStop stop, Optional<FixtureTypeSnapshot> type,
            BigDecimal quantity, BigDecimal low, BigDecimal high) {
        FixtureSnapshot fixture = stop.fixture();
        boolean priced = type.map(FixtureTypeSnapshot::priceHighCny).orElse(0) > 0;
        return List.of(new ListCell.Whole(line), ListCell.text(PlanNames.level(stop.level())), ListCell.text(zone),
                ListCell.text(PlanNames.number(fixture)), ListCell.text(fixture.typeCode()),
                ListCell.text(type.map(t -> new Bilingual(t.nameZh(), t.nameEn())).orElse(Bilingual.same(""))),
                new ListCell.Whole(fixture.widthMm()), new ListCell.Whole(fixture.depthMm()),
                new ListCell.Whole(fixture.heightMm()), new ListCell.Whole(fixture.centre().xMm()),
                new ListCell.Whole(fixture.centre().yMm()), angle(fixture.angleDeg()),
                ListCell.text(clearance(fixture)),
                new ListCell.Whole(fixture.positions().size()), new ListCell.Decimal(quantity),
                ListCell.text(type.map(t -> unit(t.unit())).orElse(Bilingual.same(""))),
                priced ? new ListCell.Money(low) : ListCell.BLANK, priced ? new ListCell.Money(high) : ListCell.BLANK,
                ListCell.text(type.map(t -> "[" + t.source() + "]").orElse("")));
    }

    private static BigDecimal times(BigDecimal quantity, Optional<Integer> priceCny) {
        return quantity.multiply(BigDecimal.valueOf(priceCny.orElse(0)));
    }

    private static ListCell angle(double angleDeg) {
        BigDecimal angle = BigDecimal.valueOf(angleDeg).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return new ListCell.Decimal(angle.scale() < 0 ? angle.setScale(0) : angle);
    }

    private static Bilingual clearance(FixtureSnapshot fixture) {
        return fixture.clearMm() == 0 || fixture.clearSides() == 0 ? Bilingual.same("")
                : WORDING.text("FixtureList_clearance_" + fixture.clearSides(), Figures.millimetres(fixture.clearMm()));
    }

    private static Bilingual unit(String unit) {
        return switch (unit) {
            case "piece", "bay", "m" -> WORDING.text("FixtureList_unit_" + unit);
            default -> Bilingual.same(unit);
        };
    }

    private static List<ListTotal> totals(DesignContext context, int fixtures, BigDecimal low, BigDecimal high) {
        List<ListTotal> totals = new ArrayList<>();
        Map<String, ListCell> sums = new LinkedHashMap<>();
        sums.put("priceLowCny", new ListCell.Money(low));
        sums.put("priceHighCny", new ListCell.Money(high));
        totals.add(new ListTotal("total", WORDING.text("FixtureList_total", fixtures), sums));
        int budget = context.plan().store().budgetCny();
        if (budget > 0) {
            totals.add(new ListTotal("budget", WORDING.text("FixtureList_budget"),
                    Map.of("priceHighCny", ListCell.money(budget))));
        }
        return totals;
    }

    private static ListColumn column(String id, CellKind kind) {
        return ListColumn.of(id, WORDING.text("FixtureList_" + id), kind);
    }
}
