package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.LoadCalculation;
import org.sceneplan.rules.wording.Wording;

/**
 * The circuit list 回路表: one line per proposed circuit with its samples, load, phase, breaker and longest line; below
 * them the load of each phase, lighting, and all of it against the meter. The key of a row is the circuit's number; its
 * elements are the samples it feeds, then their fixtures.
 */
public final class CircuitList {
    /** Id of the list. */
    public static final String ID = "circuits";

    private static final Wording WORDING = Wording.of(CircuitList.class);
    private static final int VOLTAGE_V = 220;
    private static final List<ListColumn> COLUMNS = List.of(column("line", CellKind.WHOLE),
            column("circuit", CellKind.TEXT), column("level", CellKind.TEXT), column("zone", CellKind.TEXT),
            column("fixtures", CellKind.TEXT), column("use", CellKind.TEXT), column("samples", CellKind.WHOLE),
            column("ratedW", CellKind.WHOLE), column("demandW", CellKind.WHOLE), column("phase", CellKind.TEXT),
            column("currentA", CellKind.DECIMAL), column("breakerA", CellKind.WHOLE), column("runM", CellKind.DECIMAL));

    private CircuitList() {
    }

    /**
     * The circuit list of a plan.
     *
     * @throws IllegalArgumentException if the rule book lacks a number of the load calculation
     */
    public static ListTable of(DesignContext context, Walk walk) {
        CircuitPlan plan = new CircuitPlan(context, walk);
        PlanNames names = new PlanNames(context);
        List<ListRow> rows = new ArrayList<>();
        for (PlannedCircuit circuit : plan.circuits()) {
            List<String> elements = new ArrayList<>(circuit.positions().stream().map(PositionSnapshot::id).toList());
            elements.addAll(circuit.fixtureIds());
            rows.add(new ListRow(circuit.number(), "", elements, cells(circuit, rows.size() + 1, names)));
        }
        return new ListTable(ID, WORDING.text("CircuitList_title"), ListSubject.of(context), COLUMNS, List.of(), rows,
                totals(context, plan));
    }

    private static List<ListCell> cells(PlannedCircuit circuit, int line, PlanNames names) {
        return List.of(new ListCell.Whole(line), ListCell.text(circuit.number()),
                ListCell.text(PlanNames.level(circuit.first().level())),
                ListCell.text(names.zone(circuit.first()).name()),
                ListCell.text(String.join(", ", circuit.fixtureNumbers())),
                ListCell.text(WORDING.text(circuit.isOwn() ? "CircuitList_own" : "CircuitList_shared")),
                new ListCell.Whole(circuit.positions().stream().mapToInt(PositionSnapshot::quantity).sum()),
                new ListCell.Whole(circuit.ratedW()), new ListCell.Whole(Math.round(circuit.demandW())),
                ListCell.text("L" + circuit.phase()), amperes(circuit.demandW()),
                new ListCell.Whole(circuit.breakerA()), circuit.longestRunMm() == 0 ? ListCell.BLANK
                        : new ListCell.Decimal(BigDecimal.valueOf(circuit.longestRunMm())
                                .divide(BigDecimal.valueOf(1000), 1, RoundingMode.HALF_UP)));
    }

    private static List<ListTotal> totals(DesignContext context, CircuitPlan plan) {
        LoadCalculation load = LoadCalculation.of(context);
        List<ListTotal> totals = new ArrayList<>();
        double[] phases = plan.phaseDemandW();
        for (int i = 0; i < phases.length; i++) {
            Map<String, ListCell> cells = new LinkedHashMap<>();
            cells.put("demandW", new ListCell.Whole(Math.round(phases[i])));
            cells.put("currentA", amperes(phases[i]));
            totals.add(new ListTotal("phase." + (i + 1), WORDING.text("CircuitList_phase", "L" + (i + 1)), cells));
        }
        Map<String, ListCell> sums = new LinkedHashMap<>();
        sums.put("samples", new ListCell.Whole(plan.circuits().stream().flatMap(c -> c.positions().stream())
                .mapToInt(PositionSnapshot::quantity).sum()));
        sums.put("ratedW", new ListCell.Whole(plan.circuits().stream().mapToInt(PlannedCircuit::ratedW).sum()));
        sums.put("demandW", new ListCell.Whole(Math.round(load.samplesW())));
        totals.add(new ListTotal("samples", WORDING.text("CircuitList_samples", plan.circuits().size()), sums));
        totals.add(demand("lighting", load.lightingW()));
        totals.add(demand("demand", load.demandW()));
        if (load.meterCapacityW() > 0) {
            totals.add(demand("meter", load.meterCapacityW()));
            totals.add(demand("margin", load.meterCapacityW() - load.demandW()));
        }
        return totals;
    }

    private static ListTotal demand(String id, double watts) {
        return new ListTotal(id, WORDING.text("CircuitList_" + id),
                Map.of("demandW", new ListCell.Whole(Math.round(watts))));
    }

    private static ListCell amperes(double watts) {
        return new ListCell.Decimal(BigDecimal.valueOf(watts / VOLTAGE_V).setScale(1, RoundingMode.HALF_UP));
    }

    private static ListColumn column(String id, CellKind kind) {
        return ListColumn.of(id, WORDING.text("CircuitList_column_" + id), kind);
    }
}
