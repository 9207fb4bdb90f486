package org.sceneplan.rules.building;

import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.exit.Occupancy;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * V01 and V01-COOL: fresh air and cooling. The plan has no air system, so a person is asked for the amounts the shop
 * needs: fresh air = persons of all levels by {@link Occupancy} x the limit in m3/h; cooling = total shell area x the
 * limit in W/m2. Source: JGJ 48-2014 4.2.3 note, practice.
 */
public final class IndoorAirRule implements Rule {

    private static final Wording WORDING = Wording.of(IndoorAirRule.class);
    private static final String FRESH_AIR = "V01";
    private static final String COOLING = "V01-COOL";

    private final String id;

    private IndoorAirRule(String id) {
        this.id = id;
    }

    /** Returns the rules of both amounts. */
    public static List<Rule> all() {
        return List.of(new IndoorAirRule(FRESH_AIR), new IndoorAirRule(COOLING));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> furtherSettings() {
        return id.equals(FRESH_AIR) ? Occupancy.SETTINGS : List.of();
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        if (id.equals(FRESH_AIR)) {
            int persons = 0;
            for (LevelSnapshot level : scope.levels()) {
                persons += Occupancy.of(level, scope.standard().ruleLimits()).persons();
            }
            findings.ask(List.of(), "IndoorAirRule_freshAir", persons, Figures.number(limit.limit()),
                    Figures.number(persons * limit.limit()));
        } else {
            double areaM2 = scope.plan().totalAreaM2();
            findings.ask(List.of(), "IndoorAirRule_cooling", Figures.squareMetres(areaM2),
                    Figures.number(limit.limit()), Figures.watts(areaM2 * limit.limit()));
        }
        return findings.outcome();
    }
}
