package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.WalkStop;

/** A circuit of {@link CircuitPlan} while it fills up. */
final class PlannedCircuit {
    private final String number;
    private final WalkStop first;
    private final boolean own;
    private final List<PositionSnapshot> positions = new ArrayList<>();
    private final Set<String> fixtureIds = new LinkedHashSet<>();
    private final Set<String> fixtureNumbers = new LinkedHashSet<>();
    private int ratedW;
    private double demandW;
    private long longestRunMm;
    private int phase = 1;

    PlannedCircuit(String number, WalkStop first, boolean own) {
        this.number = number;
        this.first = first;
        this.own = own;
    }

    void add(WalkStop stop, PositionSnapshot position, int positionW, double positionDemandW, long runMm) {
        positions.add(position);
        fixtureIds.add(stop.fixture().id());
        fixtureNumbers.add(PlanNames.number(stop.fixture()));
        ratedW += positionW;
        demandW += positionDemandW;
        longestRunMm = Math.max(longestRunMm, runMm);
    }

    boolean isOf(WalkStop stop) {
        return first.level().id().equals(stop.level().id()) && first.zoneId().equals(stop.zoneId());
    }

    String number() {
        return number;
    }

    WalkStop first() {
        return first;
    }

    boolean isOwn() {
        return own;
    }

    List<PositionSnapshot> positions() {
        return positions;
    }

    Set<String> fixtureIds() {
        return fixtureIds;
    }

    Set<String> fixtureNumbers() {
        return fixtureNumbers;
    }

    int ratedW() {
        return ratedW;
    }

    double demandW() {
        return demandW;
    }

    /** Length of the longest line to a sample along both axes; 0 when no point feeds it. */
    long longestRunMm() {
        return longestRunMm;
    }

    int breakerA() {
        return Circuit.ratingA(own, own ? ratedW : (int) Math.round(demandW));
    }

    int phase() {
        return phase;
    }

    void setPhase(int newPhase) {
        phase = newPhase;
    }
}
