package org.sceneplan.rules.building;

import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C23: platforms of display windows lie above the floor. Measured: height of each window platform in mm; a platform
 * exactly as high as the limit passes. The ground outside is taken to be no higher than the floor inside.
 * Source: JGJ 48-2014 4.1.4.
 */
public final class WindowPlatformRule implements Rule {

    private static final Wording WORDING = Wording.of(WindowPlatformRule.class);

    @Override
    public String id() {
        return "C23";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                if (fixture.typeCode().equals(FixtureCodes.WINDOW_PLATFORM)) {
                    asked = true;
                    check(scope, fixture, limitMm, findings);
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("WindowPlatformRule_none"));
    }

    private static void check(CheckScope scope, FixtureSnapshot platform, double limitMm, FindingList findings) {
        if (platform.heightMm() >= limitMm) {
            findings.holds(Sense.AT_LEAST, platform.heightMm(), limitMm, "mm", platform.id());
        } else {
            findings.measured(platform.heightMm(), limitMm, "mm").at(platform.id()).say("WindowPlatformRule_tooLow",
                    scope.names().fixture(platform), Figures.millimetres(platform.heightMm()),
                    Figures.millimetres(limitMm), Figures.millimetres(limitMm - platform.heightMm()));
        }
    }
}
