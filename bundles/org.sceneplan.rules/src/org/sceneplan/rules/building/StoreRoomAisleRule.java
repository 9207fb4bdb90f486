package org.sceneplan.rules.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C24-HAND and C24-TROLLEY: aisles before the racks of a store room are wide enough.
 *
 * <p>Measured: free depth before the front of each rack in a back-of-house zone in whole mm by {@link FreeSide};
 * exactly the limit passes. Too little for goods carried by hand is a finding at each rack. Whether trolleys are used
 * the plan does not say: where an aisle is too narrow for them a person is asked, once. Source: JGJ 48-2014 4.3.
 */
public final class StoreRoomAisleRule implements Rule {

    private static final Wording WORDING = Wording.of(StoreRoomAisleRule.class);
    private static final String BY_HAND = "C24-HAND";
    private static final String TROLLEY = "C24-TROLLEY";

    private final String id;

    private StoreRoomAisleRule(String id) {
        this.id = id;
    }

    /** Returns the rules of both ways of carrying. */
    public static List<Rule> all() {
        return List.of(new StoreRoomAisleRule(BY_HAND), new StoreRoomAisleRule(TROLLEY));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        List<String> narrow = new ArrayList<>();
        double leastMm = limitMm;
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            for (FixtureSnapshot rack : StoreRooms.racks(scope, ground.level())) {
                asked = true;
                FreeSide front = FreeSide.of(ground, rack, FreeSide.Side.FRONT, (int) Math.ceil(limitMm));
                double freeMm = front.depthMm();
                if (freeMm >= limitMm) {
                    findings.holds(Sense.AT_LEAST, freeMm, limitMm, "mm", rack.id());
                } else if (id.equals(BY_HAND)) {
                    List<String> ids = new ArrayList<>(List.of(rack.id()));
                    front.nearest().ifPresent(nearest -> ids.add(nearest.id()));
                    findings.measured(freeMm, limitMm, "mm").at(ids).say("StoreRoomAisleRule_tooNarrow",
                            scope.names().fixture(rack), Figures.millimetres(freeMm), Figures.millimetres(limitMm),
                            Figures.millimetres(limitMm - freeMm));
                } else {
                    narrow.add(rack.id());
                    leastMm = Math.min(leastMm, freeMm);
                }
            }
        }
        if (!narrow.isEmpty()) {
            findings.ask(narrow, "StoreRoomAisleRule_trolleys", narrow.size(), Figures.millimetres(leastMm),
                    Figures.millimetres(limitMm));
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("StoreRoomRules_noRack"));
    }
}
