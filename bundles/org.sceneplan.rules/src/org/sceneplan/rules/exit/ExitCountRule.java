package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * F01 with F02 and F03: every storey has enough safety exits.
 *
 * <p>Measured: number of exits by {@link SafetyExit}. One is enough
 * <ul>
 * <li>on the ground floor, or in a shop of one storey, up to the area of F02A and the persons of F02P;</li>
 * <li>in a shop of up to three storeys with fire resistance class 1 or 2 when no storey is larger than the area of
 * F03-AREA and storeys 2 and 3 together hold no more than the persons of F03 (if the rule book has these switched
 * on).</li>
 * </ul>
 * Values equal to a limit are within. Source: GB 55037-2022 7.4.1.
 */
public final class ExitCountRule implements Rule {

    private static final Wording WORDING = Wording.of(ExitCountRule.class);
    private static final String ONE_AREA = "F02A";
    private static final String ONE_PERSONS = "F02P";
    private static final String THREE_AREA = "F03-AREA";
    private static final String THREE_PERSONS = "F03";
    private static final int MOST_STOREYS = 3;
    private static final int WORST_CLASS = 2;

    @Override
    public String id() {
        return "F01";
    }

    @Override
    public List<String> furtherSettings() {
        return Stream.concat(Stream.of(ONE_AREA, ONE_PERSONS), Occupancy.SETTINGS.stream()).toList();
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean oneIsEnoughForAll = isSmallShopOfThreeStoreys(scope);
        for (LevelSnapshot level : scope.levels()) {
            List<SafetyExit> exits = SafetyExit.of(level);
            Occupancy occupancy = Occupancy.of(level, scope.standard().ruleLimits());
            boolean oneIsEnough = oneIsEnoughForAll || isSmallGroundFloor(scope, level, occupancy);
            int needed = oneIsEnough ? 1 : (int) limit.limit();
            if (exits.size() < needed) {
                List<String> ids = new ArrayList<>(List.of(level.id()));
                exits.forEach(exit -> ids.add(exit.id()));
                findings.measured(exits.size(), needed, "1").at(ids).say(
                        oneIsEnough ? "ExitCountRule_none" : "ExitCountRule_tooFew", scope.names().level(level),
                        exits.size(), needed, Figures.squareMetres(occupancy.areaM2()), occupancy.persons(),
                        Figures.squareMetres(scope.standard().ruleLimits().get(ONE_AREA).limit()),
                        Figures.number(scope.standard().ruleLimits().get(ONE_PERSONS).limit()));
            } else {
                findings.holds(Sense.AT_LEAST, exits.size(), needed, "1", level.id());
            }
        }
        return findings.outcome();
    }

    private static boolean isSmallGroundFloor(CheckScope scope, LevelSnapshot level, Occupancy occupancy) {
        RuleLimits limits = scope.standard().ruleLimits();
        return (level.storey() == 1 || scope.levels().size() == 1)
                && occupancy.areaM2() <= limits.get(ONE_AREA).limit()
                && occupancy.persons() <= limits.get(ONE_PERSONS).limit();
    }

    private static boolean isSmallShopOfThreeStoreys(CheckScope scope) {
        RuleLimits limits = scope.standard().ruleLimits();
        Optional<RuleLimit> area = limits.find(THREE_AREA).filter(RuleLimit::enabled);
        Optional<RuleLimit> persons = limits.find(THREE_PERSONS).filter(RuleLimit::enabled);
        if (area.isEmpty() || persons.isEmpty() || scope.levels().size() < 2
                || scope.plan().store().fireResistanceClass() > WORST_CLASS) {
            return false;
        }
        int above = 0;
        for (LevelSnapshot level : scope.levels()) {
            if (level.storey() < 1 || level.storey() > MOST_STOREYS || level.areaM2() > area.get().limit()) {
                return false;
            }
            above += level.storey() > 1 ? Occupancy.of(level, limits).persons() : 0;
        }
        return above <= persons.get().limit();
    }
}
