package org.sceneplan.rules.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.building.FixtureCodes;
import org.sceneplan.rules.limit.FixedReasonRule;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * A06 and A07: checkout and service desks have a low part that a wheelchair drives under. A fixture has one height
 * only, so a person is asked, once for all desks, with the numbers of the rule book; A07-TOP and A07-KNEE-* count in
 * the question of A07. Source: GB 55019-2021 3.6, GB 50763.
 */
public final class LowDeskRule implements Rule {

    private static final Wording WORDING = Wording.of(LowDeskRule.class);
    private static final String LOW_PART = "A06";
    private static final String MEASURES = "A07";
    private static final String TOP = "A07-TOP";
    private static final String KNEE_WIDTH = "A07-KNEE-W";
    private static final String KNEE_HEIGHT = "A07-KNEE-H";
    private static final String KNEE_DEPTH = "A07-KNEE-D";
    private static final List<String> FURTHER = List.of(TOP, KNEE_WIDTH, KNEE_HEIGHT, KNEE_DEPTH);

    private final String id;

    private LowDeskRule(String id) {
        this.id = id;
    }

    /** Returns both rules with those that count in them. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(new LowDeskRule(LOW_PART), new LowDeskRule(MEASURES)));
        FURTHER.forEach(further -> rules.add(FixedReasonRule.countedIn(MEASURES, further)));
        return rules;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> furtherSettings() {
        return id.equals(MEASURES) ? FURTHER : List.of();
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<String> desks = new ArrayList<>();
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot desk : Desks.of(level, FixtureCodes.CHECKOUT, FixtureCodes.SERVICE_DESK)) {
                desks.add(desk.id());
            }
        }
        if (desks.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("AccessRules_noDesk"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        if (id.equals(LOW_PART)) {
            findings.ask(desks, "LowDeskRule_lowPart", desks.size());
        } else {
            RuleLimits limits = scope.standard().ruleLimits();
            findings.ask(desks, "LowDeskRule_measures", Figures.millimetres(Lengths.millimetres(limit)),
                    millimetres(limits, TOP), millimetres(limits, KNEE_WIDTH), millimetres(limits, KNEE_HEIGHT),
                    millimetres(limits, KNEE_DEPTH));
        }
        return findings.outcome();
    }

    private static String millimetres(RuleLimits limits, String id) {
        return Figures.millimetres(Lengths.millimetres(limits.get(id)));
    }
}
