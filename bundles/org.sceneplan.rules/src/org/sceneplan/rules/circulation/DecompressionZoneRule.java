package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * DECO-01: inside every entrance the floor is empty, so that customers slow down and look.
 *
 * <p>The zone is as wide as the entrance and as deep as the limit. Measured: the least free depth before a fixture in
 * whole mm; a fixture that only touches the zone passes. Columns do not count, a design cannot move them. One finding
 * per entrance. Source: retail layout manuals, see the rule book.
 */
public final class DecompressionZoneRule implements Rule {

    private static final Wording WORDING = Wording.of(DecompressionZoneRule.class);

    @Override
    public String id() {
        return "DECO-01";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            for (OpeningSnapshot opening : ground.level().openings()) {
                if (opening.kind() == OpeningKind.ENTRANCE) {
                    asked = true;
                    check(scope, ground, opening, Lengths.millimetres(limit), findings);
                }
            }
        }
        return asked ? findings.outcome()
                : new RuleOutcome.NotApplicable(WORDING.text("DecompressionZoneRule_noEntrance"));
    }

    private static void check(CheckScope scope, LevelGround ground, OpeningSnapshot entrance, double limitMm,
            FindingList findings) {
        FreeStrip strip = FreeStrip.before(entrance.span(), entrance.approach((int) Math.ceil(limitMm)));
        List<String> ids = new ArrayList<>(List.of(entrance.id()));
        double freeMm = limitMm;
        GroundObject nearest = null;
        for (GroundObject object : ground.near(strip.ring().box())) {
            if (!object.isShell() && strip.isBlockedBy(object.footprint())) {
                ids.add(object.id());
                double depthMm = strip.freeDepthBeforeMm(object.footprint());
                if (nearest == null || depthMm < freeMm) {
                    freeMm = depthMm;
                    nearest = object;
                }
            }
        }
        if (nearest != null) {
            double measuredMm = Math.min(Math.floor(freeMm), limitMm - 1);
            findings.measured(measuredMm, limitMm, "mm").at(ids).say("DecompressionZoneRule_blocked",
                    scope.names().opening(entrance), Figures.millimetres(limitMm),
                    scope.names().object(ground, nearest), Figures.millimetres(measuredMm),
                    Figures.millimetres(limitMm - measuredMm));
        }
    }
}
