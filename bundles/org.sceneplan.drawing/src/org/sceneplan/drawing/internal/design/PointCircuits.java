package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.sceneplan.drawing.PowerCircuit;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.load.PointLoad;

/** Which circuits run to the points of a storey. */
final class PointCircuits {
    /** More numbers than these are written as first and last. */
    private static final int MOST_NUMBERS = 2;

    private final LevelKit kit;
    private final Texts texts;
    private final List<PowerCircuit> circuits = new ArrayList<>();
    private final Map<String, PowerCircuit> circuitByPosition = new LinkedHashMap<>();
    private final Map<String, String> fixtureByPosition = new LinkedHashMap<>();

    PointCircuits(LevelKit kit, List<PowerCircuit> all) {
        this.kit = kit;
        this.texts = kit.texts();
        for (FixtureSnapshot fixture : kit.level().fixtures()) {
            fixture.positions().forEach(position -> fixtureByPosition.put(position.id(),
                    DisplaySheet.number(fixture)));
        }
        for (PowerCircuit circuit : all) {
            if (circuit.elementIds().stream().anyMatch(fixtureByPosition::containsKey)) {
                circuits.add(circuit);
                circuit.elementIds().forEach(id -> circuitByPosition.put(id, circuit));
            }
        }
    }

    /** The circuits of a point by their numbers; its own breaker where no circuits are known. */
    String of(PointLoad load) {
        TreeSet<String> numbers = new TreeSet<>();
        load.positionIds().stream().filter(circuitByPosition::containsKey)
                .forEach(id -> numbers.add(circuitByPosition.get(id).number()));
        if (numbers.isEmpty()) {
            return load.ownCircuits() > 0 ? texts.get("services.own", Integer.toString(load.ownCircuits()))
                    : load.breakerA() + " A";
        }
        return numbers.size() <= MOST_NUMBERS ? String.join(" ", numbers) : inShort(List.copyOf(numbers));
    }

    /** First and last of numbers without a gap, else how many there are after the first one. */
    private static String inShort(List<String> numbers) {
        int first = Integer.parseInt(numbers.getFirst().substring(1));
        int last = Integer.parseInt(numbers.getLast().substring(1));
        return last - first == numbers.size() - 1 ? numbers.getFirst() + "~" + numbers.getLast()
                : numbers.getFirst() + " +" + (numbers.size() - 1);
    }

    /** What the circuit column means. */
    String note() {
        return texts.get(circuits.isEmpty() ? "services.note_circuit" : "services.note_circuits");
    }

    /** The circuits of the storey; no rows where none are known. */
    Table table() {
        List<Column> columns = List.of(new Column(texts.get("services.circuit"), 10, Anchor.MIDDLE),
                new Column(texts.get("services.phase"), 8, Anchor.MIDDLE),
                new Column(texts.get("services.breaker"), 12, Anchor.END),
                new Column(texts.get("services.use"), 12, Anchor.MIDDLE),
                new Column(texts.get("services.fixture"), 10, Anchor.START),
                new Column(texts.get("services.rated"), 12, Anchor.END),
                new Column(texts.get("services.demand"), 12, Anchor.END));
        List<Row> rows = new ArrayList<>();
        for (PowerCircuit circuit : circuits) {
            rows.add(Row.of(circuit.number(), circuit.phase(), circuit.breakerA() + " A",
                    texts.pick(circuit.use().zh(), circuit.use().en()), fixtures(circuit),
                    PlanScene.number(circuit.ratedW(), 0), PlanScene.number(circuit.demandW(), 0)));
        }
        return new Table(texts.get("services.circuits", Integer.toString(rows.size())), columns, rows);
    }

    private String fixtures(PowerCircuit circuit) {
        List<String> numbers = circuit.elementIds().stream().map(fixtureByPosition::get).filter(Objects::nonNull)
                .distinct().toList();
        return numbers.size() == 1 ? numbers.getFirst() : numbers.getFirst() + " +" + (numbers.size() - 1);
    }
}
