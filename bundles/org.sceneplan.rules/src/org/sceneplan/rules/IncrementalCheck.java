package org.sceneplan.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final RuleEngine engine;
    private final Map<String, LocalMemory<?>> memoryByRule = new HashMap<>();
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
        if (change.isFundamental() || !last.standard().equals(next.standard())
                || last.catalogue() != next.catalogue()) {
            start(next);
            return result;
        }
        scope = scope.after(next, change);
        List<RuleResult> results = new ArrayList<>(engine.rules().size());
        for (int i = 0; i < engine.rules().size(); i++) {
            Rule rule = engine.rules().get(i);
            RuleResult before = result.results().get(i);
            if (isRescoped(rule, change)) {
                results.add(new RuleResult(rule.id(), RuleEngine.check(rule, scope, this::measure)));
            } else {
                results.add(change.touches(rule.reads()) ? new RuleResult(rule.id(), again(rule, change)) : before);
            }
        }
        result = CheckResult.of(results);
        return result;
    }

    /** A rule for some zones only says other things when zones change, whatever it reads itself. */
    private boolean isRescoped(Rule rule, PlanDifference change) {
        return change.parts().contains(PlanPart.ZONES) && scope.standard().ruleLimits().find(rule.id())
                .filter(limit -> !limit.zoneCodes().isEmpty()).isPresent();
    }

    private void start(DesignContext context) {
        memoryByRule.clear();
        scope = new CheckScope(context);
        List<RuleResult> results = new ArrayList<>(engine.rules().size());
        for (Rule rule : engine.rules()) {
            results.add(new RuleResult(rule.id(), RuleEngine.check(rule, scope, this::measure)));
        }
        result = CheckResult.of(results);
    }

    private RuleOutcome again(Rule rule, PlanDifference change) {
        return RuleEngine.check(rule, scope, (each, limit) -> {
            LocalMemory<?> memory = memoryByRule.get(each.id());
            return memory == null ? measure(each, limit) : memory.again(scope, limit, change);
        });
    }

    private RuleOutcome measure(Rule rule, RuleLimit limit) {
        if (rule instanceof LocalRule<?> local) {
            LocalMemory<?> memory = new LocalMemory<>(local);
            memoryByRule.put(rule.id(), memory);
            return memory.first(scope, limit);
        }
        return rule.measure(scope, limit);
    }
}
