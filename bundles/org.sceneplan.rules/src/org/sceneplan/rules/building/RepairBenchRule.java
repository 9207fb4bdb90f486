package org.sceneplan.rules.building;

import java.util.List;
import java.util.Set;

import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.ZoneTarget;

/**
 * C21: who repairs phones and computers has room for it. Asked in shops that show phones and computers and have a
 * service zone.
 *
 * <p>Measured: area of the largest service zone in m2 against the room one worker needs; equal passes. How many
 * people work there the plan does not say: a person is asked whether they are no more than the zone has room for,
 * whatever else stands in it. Source: JGJ 48 (1988).
 */
public final class RepairBenchRule implements Rule {

    private static final Wording WORDING = Wording.of(RepairBenchRule.class);
    private static final String DIGITAL_GROUP = "3c";
    private static final double MM2_PER_M2 = 1e6;

    @Override
    public String id() {
        return "C21";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.ZONES, PlanPart.POSITIONS, PlanPart.INVENTORY);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        ZoneSnapshot largest = null;
        for (LevelSnapshot level : scope.levels()) {
            for (ZoneSnapshot zone : level.zones()) {
                if (scope.standard().zone(zone.code()).map(ZoneTarget::kind).filter(ZoneKind.SERVICE::equals)
                        .isPresent() && (largest == null || areaM2(zone) > areaM2(largest))) {
                    largest = zone;
                }
            }
        }
        if (largest == null || !ShownTypes.of(scope).groups().contains(DIGITAL_GROUP)) {
            return new RuleOutcome.NotApplicable(WORDING.text("RepairBenchRule_noRepair"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        double areaM2 = areaM2(largest);
        int workers = (int) Math.floor(areaM2 / limit.limit());
        if (workers == 0) {
            findings.measured(areaM2, limit.limit(), "m2").at(largest.id()).say("RepairBenchRule_tooSmall",
                    scope.names().zone(largest), Figures.squareMetres(areaM2), Figures.squareMetres(limit.limit()),
                    Figures.squareMetres(limit.limit() - areaM2));
        } else {
            findings.holds(Sense.AT_LEAST, areaM2, limit.limit(), "m2", largest.id());
            findings.ask(List.of(largest.id()), "RepairBenchRule_workers", scope.names().zone(largest),
                    Figures.squareMetres(areaM2), Figures.squareMetres(limit.limit()), workers);
        }
        return findings.outcome();
    }

    private static double areaM2(ZoneSnapshot zone) {
        return zone.outline().areaMm2() / MM2_PER_M2;
    }
}
