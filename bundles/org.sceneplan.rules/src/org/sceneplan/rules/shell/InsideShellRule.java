package org.sceneplan.rules.shell;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * SHELL-01: fixtures, zones and aisles lie inside the shell.
 *
 * <p>Measured: how far the thing reaches out of the outline, in mm, see {@link Overlap#protrusionMm}; touching the wall
 * is inside. The limit is 0.
 */
public final class InsideShellRule implements Rule {

    private static final Wording WORDING = Wording.of(InsideShellRule.class);

    @Override
    public String id() {
        return "SHELL-01";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                if (Overlap.protrudes(fixture.footprint(), level.outline())) {
                    report(findings, fixture.id(), scope.names().fixture(fixture), fixture.footprint(), level);
                }
            }
            for (ZoneSnapshot zone : level.zones()) {
                if (Overlap.protrudes(zone.outline(), level.outline())) {
                    report(findings, zone.id(), scope.names().zone(zone), zone.outline(), level);
                }
            }
            for (AisleSnapshot aisle : level.aisles()) {
                if (Overlap.protrudes(aisle.outline(), level.outline())) {
                    report(findings, aisle.id(), scope.names().aisle(aisle), aisle.outline(), level);
                }
            }
        }
        return findings.outcome();
    }

    private static void report(FindingList findings, String id, Bilingual name, Ring ring, LevelSnapshot level) {
        double outMm = Math.max(1, Math.rint(Overlap.protrusionMm(ring, level.outline())));
        findings.measured(outMm, 0, "mm").at(id)
                .say("InsideShellRule_outside", name, Figures.millimetres(outMm));
    }
}
