package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.LevelSnapshot;
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
 * F16: a shop unit under housing is small, has two exits on large floors and short ways out.
 *
 * <p>Measured: shell area of all levels against {@value #AREA} in m2; number of exits of every storey larger than
 * {@value #TWO_EXITS_AREA}; {@link FarthestPlace} of every storey against this rule's own limit in whole mm. Values
 * equal to a limit pass; on upper storeys the way down the stair is not added. Source: GB 50016 2.1.4, 5.4.11.
 */
public final class UnderHousingRule implements Rule {

    private static final Wording WORDING = Wording.of(UnderHousingRule.class);
    private static final String TWO_EXITS_AREA = "F16-EXITS";
    private static final String AREA = "F16-AREA";
    private static final int TWO_EXITS = 2;

    @Override
    public String id() {
        return "F16";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(TWO_EXITS_AREA, AREA);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (!scope.plan().store().underHousing()) {
            return new RuleOutcome.NotApplicable(WORDING.text("UnderHousingRule_notUnderHousing"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        double areaM2 = scope.plan().totalAreaM2();
        double mostM2 = scope.standard().ruleLimits().get(AREA).limit();
        if (areaM2 > mostM2) {
            findings.measured(areaM2, mostM2, "m2").at(scope.levels().stream().map(LevelSnapshot::id).toList())
                    .say("UnderHousingRule_tooLarge", Figures.squareMetres(areaM2), Figures.squareMetres(mostM2),
                            Figures.squareMetres(areaM2 - mostM2));
        } else {
            findings.holds("");
        }
        for (LevelSnapshot level : scope.levels()) {
            List<SafetyExit> exits = SafetyExit.of(level);
            List<String> ids = new ArrayList<>(List.of(level.id()));
            exits.forEach(exit -> ids.add(exit.id()));
            checkCount(scope, level, exits, ids, findings);
            checkDistance(scope, level, ids, limit, findings);
        }
        return findings.outcome();
    }

    private static void checkCount(CheckScope scope, LevelSnapshot level, List<SafetyExit> exits, List<String> ids,
            FindingList findings) {
        double areaM2 = scope.standard().ruleLimits().get(TWO_EXITS_AREA).limit();
        if (level.areaM2() > areaM2 && exits.size() < TWO_EXITS) {
            findings.measured(exits.size(), TWO_EXITS, "1").at(ids).say("UnderHousingRule_tooFewExits",
                    scope.names().level(level), Figures.squareMetres(level.areaM2()), exits.size(),
                    Figures.squareMetres(areaM2));
        }
    }

    private static void checkDistance(CheckScope scope, LevelSnapshot level, List<String> ids, RuleLimit limit,
            FindingList findings) {
        List<Segment> lines = SafetyExit.of(level).stream().flatMap(exit -> exit.lines().stream()).toList();
        if (lines.isEmpty()) {
            return;
        }
        double limitMm = Lengths.millimetres(limit);
        FarthestPlace farthest = FarthestPlace.of(level.outline(), lines);
        double distanceMm = Math.rint(farthest.distanceMm());
        if (distanceMm > limitMm + Rounding.allowanceMm(level.outline())) {
            findings.measured(distanceMm, limitMm, "mm").at(ids).say("UnderHousingRule_tooFar",
                    scope.names().level(level), Figures.place(farthest.at()), Figures.metres(distanceMm),
                    Figures.metres(limitMm), Figures.metres(distanceMm - limitMm));
        } else {
            findings.holds(Sense.AT_MOST, Math.min(limitMm, distanceMm), limitMm, "mm", level.id());
        }
    }
}
