package org.sceneplan.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.standard.RuleLimit;

/**
 * The check of a plan that is being edited: after an edit only what the edit can affect is asked again.
 *
 * <p>A rule is asked again when a part it reads changed; a {@link LocalRule} only about the things that changed or lie
 * near something that did. A change of shell, store, standard or catalogue is a full check. The result always equals
 * {@link RuleEngine#check(DesignContext)} of the same context.
 *
 * <p>Keeps what it knows of the last state; not safe for several threads at once.
 */
public final class IncrementalCheck {

    /** What is known of one rule; without a setting it does not apply, as long as store, shell and standard stay. */
    private static final class Known {
        private RuleLimit setting;
        private LocalMemory<?> memory;
        private RuleResult result;
    }

    private final RuleEngine engine;
    private final List<Known> known = new ArrayList<>();
    private CheckScope scope;
    private CheckResult result;

    /** Checks a plan in full. */
    public IncrementalCheck(RuleEngine engine, DesignContext context) {
        this.engine = requireNonNull(engine, "engine");
        start(requireNonNull(context, "context"));
    }

    /** Returns the result for the last state. */
    public CheckResult result() {
        return result;
    }

    /** Returns the last state. */
    public DesignContext context() {
        return scope.context();
    }

    /** Checks another state of the plan. */
    public CheckResult update(DesignContext next) {
        DesignContext last = scope.context();
        PlanDifference change = PlanDifference.between(last.plan(), next.plan());
        if (change.isFundamental() || last.standard() != next.standard() && !last.standard().equals(next.standard())
                || last.catalogue() != next.catalogue()) {
            start(next);
            return result;
        }
        scope = scope.after(next, change);
        for (int i = 0; i < known.size(); i++) {
            Known each = known.get(i);
            if (each.setting != null) {
                again(engine.rules().get(i), each, change);
            }
        }
        result = CheckResult.of(results(), result);
        return result;
    }

    private void start(DesignContext context) {
        known.clear();
        scope = new CheckScope(context);
        for (Rule rule : engine.rules()) {
            Known each = new Known();
            known.add(each);
            each.result = new RuleResult(rule.id(), RuleEngine.check(rule, scope, (asked, setting) -> {
                each.setting = setting;
                return measure(asked, each);
            }));
        }
        result = CheckResult.of(results());
    }

    private List<RuleResult> results() {
        List<RuleResult> results = new ArrayList<>(known.size());
        for (Known each : known) {
            results.add(each.result);
        }
        return results;
    }

    private void again(Rule rule, Known each, PlanDifference change) {
        RuleOutcome before = each.result.outcome();
        RuleOutcome now = before;
        if (isRescoped(each.setting, change)) {
            now = measure(rule, each);
        } else if (change.touches(rule.reads())) {
            now = each.memory == null ? measure(rule, each) : each.memory.again(scope, each.setting, change);
        }
        if (now != before) {
            each.result = new RuleResult(rule.id(), now);
        }
    }

    /** A rule for some zones only says other things when zones change, whatever it reads itself. */
    private static boolean isRescoped(RuleLimit setting, PlanDifference change) {
        return change.touches(PlanPart.ZONES) && !setting.zoneCodes().isEmpty();
    }

    private RuleOutcome measure(Rule rule, Known each) {
        if (rule instanceof LocalRule<?> local) {
            each.memory = new LocalMemory<>(local);
            return each.memory.first(scope, each.setting);
        }
        return rule.measure(scope, each.setting);
    }
}
