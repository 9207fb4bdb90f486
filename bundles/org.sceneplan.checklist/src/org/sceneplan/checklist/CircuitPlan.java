package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;

/**
 * A proposal which running samples hang on which circuit and phase. A sample whose type wants one has a circuit of its
 * own; the others of a zone share circuits in walking order, up to {@value #SHARED_W} W rated and
 * {@value #SHARED_SAMPLES} samples [K]. Where the shop has a three-phase connection, circuits go to the phase with the least load, heaviest
 * first. An electrician decides.
 */
final class CircuitPlan {
    /** 80 % of what a 16 A breaker carries at 220 V [K]. */
    static final int SHARED_W = 2800;
    /** Samples on one shared circuit [K]. */
    static final int SHARED_SAMPLES = 24;

    private static final int PHASES = 3;
    /** What a 63 A meter carries on one phase of 220 V; a larger one has three phases [C]. */
    private static final int SINGLE_PHASE_W = 63 * 220;

    private final ServiceNeeds needs;
    private final List<PlannedCircuit> circuits = new ArrayList<>();
    private final Map<String, PlannedCircuit> circuitByPosition = new LinkedHashMap<>();
    private final boolean threePhase;

    CircuitPlan(DesignContext context, Walk walk) {
        this.needs = new ServiceNeeds(context);
        this.threePhase = context.plan().store().meterCapacityW() > SINGLE_PHASE_W
                || context.plan().levels().stream().flatMap(level -> level.services().stream())
                .anyMatch(service -> service.kind() == ServiceKind.THREE_PHASE);
        List<PlannedCircuit> shared = new ArrayList<>();
        for (WalkStop stop : walk.stops()) {
            for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
                if (needs.of(position).contains(ServiceKind.POWER)) {
                    add(stop, position, shared);
                }
            }
        }
        balance();
    }

    private void add(WalkStop stop, PositionSnapshot position, List<PlannedCircuit> shared) {
        int ratedW = needs.ratedW(position);
        boolean own = needs.wantsOwnCircuit(position) || ratedW > SHARED_W;
        Optional<PlannedCircuit> open = own ? Optional.empty() : shared.stream().filter(circuit -> circuit.isOf(stop)
                && circuit.ratedW() + ratedW <= SHARED_W && circuit.positions().size() < SHARED_SAMPLES).findFirst();
        PlannedCircuit circuit = open.orElseGet(() -> {
            String number = (circuits.size() < 9 ? "C0" : "C") + (circuits.size() + 1);
            PlannedCircuit fresh = new PlannedCircuit(number, stop, own);
            circuits.add(fresh);
            if (!own) {
                shared.add(fresh);
            }
            return fresh;
        });
        circuit.add(stop, position, ratedW, ratedW * needs.demandFactor(position), needs.runMm(stop, position));
        circuitByPosition.put(position.id(), circuit);
    }

    private void balance() {
        double[] loadW = new double[PHASES];
        List<PlannedCircuit> heaviestFirst = new ArrayList<>(circuits);
        heaviestFirst.sort(Comparator.comparingDouble(PlannedCircuit::demandW).reversed());
        for (PlannedCircuit circuit : heaviestFirst) {
            int least = 0;
            for (int phase = 1; threePhase && phase < PHASES; phase++) {
                least = loadW[phase] < loadW[least] ? phase : least;
            }
            loadW[least] += circuit.demandW();
            circuit.setPhase(least + 1);
        }
    }

    /** All circuits in the order of their numbers. */
    List<PlannedCircuit> circuits() {
        return circuits;
    }

    /** The circuit of a running sample; null for others. */
    PlannedCircuit circuit(String positionId) {
        return circuitByPosition.get(positionId);
    }

    /** Demand of each phase in W; one entry where the shop has a single phase. */
    double[] phaseDemandW() {
        double[] loadW = new double[threePhase ? PHASES : 1];
        circuits.forEach(circuit -> loadW[circuit.phase() - 1] += circuit.demandW());
        return Arrays.copyOf(loadW, loadW.length);
    }
}
