package org.sceneplan.rules;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.RuleOutcome.Checked;
import org.sceneplan.rules.RuleOutcome.NotApplicable;

/** Asks the standard engine about a plan under construction. */
public final class Ask {

    private Ask() {
    }

    /** Returns what one rule finds; fails if it does not apply. */
    public static List<Finding> findings(String ruleId, PlanBuilder plan) {
        return findings(ruleId, plan, TestStandard.create());
    }

    /** Returns what one rule finds under a standard; fails if it does not apply. */
    public static List<Finding> findings(String ruleId, PlanBuilder plan, TestStandard standard) {
        return assertInstanceOf(Checked.class, outcome(ruleId, plan, standard)).findings();
    }

    /** Returns the one finding of a rule. */
    public static Finding finding(String ruleId, PlanBuilder plan) {
        return finding(ruleId, plan, TestStandard.create());
    }

    /** Returns the one finding of a rule under a standard. */
    public static Finding finding(String ruleId, PlanBuilder plan, TestStandard standard) {
        List<Finding> findings = findings(ruleId, plan, standard);
        if (findings.size() != 1) {
            throw new AssertionError("expected one finding of " + ruleId + ", found " + findings);
        }
        return findings.get(0);
    }

    /** Returns the English reason why a rule does not apply; fails if it does. */
    public static String whyNot(String ruleId, PlanBuilder plan) {
        return whyNot(ruleId, plan, TestStandard.create());
    }

    /** Returns the English reason why a rule does not apply under a standard; fails if it does. */
    public static String whyNot(String ruleId, PlanBuilder plan, TestStandard standard) {
        return assertInstanceOf(NotApplicable.class, outcome(ruleId, plan, standard)).reasonEn();
    }

    /** Returns what a rule asks a person; fails if it does not apply. */
    public static List<Question> questions(String ruleId, PlanBuilder plan, TestStandard standard) {
        RuleOutcome outcome = outcome(ruleId, plan, standard);
        if (outcome instanceof NotApplicable not) {
            throw new AssertionError(ruleId + " does not apply: " + not.reasonEn());
        }
        return outcome.questions();
    }

    /** Returns the measure nearest to its limit; fails if the rule does not apply or measures no number. */
    public static Measure tightest(String ruleId, PlanBuilder plan, TestStandard standard) {
        return assertInstanceOf(Checked.class, outcome(ruleId, plan, standard)).tightest()
                .orElseThrow(() -> new AssertionError(ruleId + " measured no number"));
    }

    /** Returns what all rules say. */
    public static CheckResult all(StorePlan plan, TestStandard standard) {
        return RuleEngine.standard().check(context(plan, standard));
    }

    /** Returns plan, standard and catalogue of the tests. */
    public static DesignContext context(StorePlan plan, TestStandard standard) {
        try {
            return new DesignContext(PlanSnapshotFactory.of(plan), standard.build(), TestCatalogue.create());
        } catch (InvalidPlanException refused) {
            throw new AssertionError(refused);
        }
    }

    /** Place of a fixture. */
    public static FixturePlace at(int xMm, int yMm, double angleDeg) {
        return new FixturePlace(Point.of(xMm, yMm), angleDeg);
    }

    /** A fixture 1,000 wide, 600 deep with a free front of 1,000. */
    public static FixtureSize rack() {
        return new FixtureSize(1000, 600, 2000, 1000, 1);
    }

    /** A fixture of a footprint without open sides. */
    public static FixtureSize block(int widthMm, int depthMm) {
        return new FixtureSize(widthMm, depthMm, 1000, 0, 0);
    }

    private static RuleOutcome outcome(String ruleId, PlanBuilder plan, TestStandard standard) {
        Rule rule = RuleEngine.standard().rule(ruleId)
                .orElseThrow(() -> new AssertionError("no rule " + ruleId + " in the table"));
        return Heard.add(ruleId, RuleEngine.check(rule, new CheckScope(context(plan.build(), standard))));
    }
}
