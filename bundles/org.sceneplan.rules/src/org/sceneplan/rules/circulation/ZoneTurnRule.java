package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * TURN-01: every scene zone is reached from the main aisle within one turn.
 *
 * <p>That holds where the outline of the zone touches a main aisle, or a secondary aisle that touches a main aisle.
 * Measured: the straight distance in whole mm from the outline to the nearest of these aisles, 0 where they overlap;
 * what is nearer than the allowance of {@link Rounding} touches. Levels without main aisle or scene zone are not asked.
 * One finding per zone. Own knowledge, to be confirmed.
 */
public final class ZoneTurnRule implements Rule {

    private static final Wording WORDING = Wording.of(ZoneTurnRule.class);

    @Override
    public String id() {
        return "TURN-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.ZONES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            List<Ring> aisles = aisles(level);
            for (ZoneSnapshot zone : level.zones()) {
                if (!aisles.isEmpty() && isScene(scope, zone)) {
                    asked = true;
                    check(scope, zone, aisles, Lengths.millimetres(limit), findings);
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("ZoneTurnRule_nothing"));
    }

    private static boolean isScene(CheckScope scope, ZoneSnapshot zone) {
        return scope.standard().zone(zone.code()).filter(target -> target.kind() == ZoneKind.SCENE).isPresent();
    }

    /** Main aisles and the secondary aisles that touch one; empty without a main aisle. */
    private static List<Ring> aisles(LevelSnapshot level) {
        List<Ring> main = new ArrayList<>();
        for (AisleSnapshot aisle : level.aisles()) {
            if (aisle.kind() == AisleKind.MAIN) {
                main.add(aisle.outline());
            }
        }
        List<Ring> reached = new ArrayList<>(main);
        for (AisleSnapshot aisle : level.aisles()) {
            if (aisle.kind() == AisleKind.SECONDARY && distanceMm(aisle.outline(), main) == 0) {
                reached.add(aisle.outline());
            }
        }
        return reached;
    }

    private static void check(CheckScope scope, ZoneSnapshot zone, List<Ring> aisles, double limitMm,
            FindingList findings) {
        double distanceMm = distanceMm(zone.outline(), aisles);
        if (distanceMm <= limitMm) {
            findings.holds(Sense.AT_MOST, distanceMm, limitMm, "mm", zone.id());
        } else {
            findings.measured(distanceMm, limitMm, "mm").at(zone.id()).say("ZoneTurnRule_far",
                    scope.names().zone(zone), Figures.millimetres(distanceMm));
        }
    }

    /** Distance of a ring from the nearest of others in whole mm; 0 within the allowance for rounding. */
    private static double distanceMm(Ring ring, List<Ring> others) {
        double least = Double.POSITIVE_INFINITY;
        for (Ring other : others) {
            double distanceMm = ring.distanceMm(other);
            if (distanceMm <= Rounding.allowanceMm(ring, other)) {
                return 0;
            }
            least = Math.min(least, distanceMm);
        }
        return Math.max(1, Math.rint(least));
    }
}
