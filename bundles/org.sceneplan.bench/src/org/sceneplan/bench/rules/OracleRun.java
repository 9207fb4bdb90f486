package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sceneplan.bench.store.RandomStore;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.standard.StandardSnapshot;

/** Compares the verdicts of the rules with those of the {@link ExactOracle} on random plans. */
public final class OracleRun {

    private static final int LEAST_FIXTURES = 2;
    private static final int FIXTURE_RANGE = 8;

    private final StandardSnapshot standard;
    private final CatalogueSnapshot catalogue;
    private final List<Rule> rules;
    private long verdicts;
    private long left;
    private final List<String> differences = new ArrayList<>();

    /** Compares under a standard. */
    public OracleRun(StandardSnapshot standard, CatalogueSnapshot catalogue) {
        this.standard = standard;
        this.catalogue = catalogue;
        rules = RuleEngine.standard().rules().stream().filter(rule -> ExactOracle.RULES.contains(rule.id())).toList();
    }

    /** Compares the plan of one seed; every third is turned by some angle. */
    public void compare(long seed) {
        StoreFrame frame = seed % 3 == 0 ? new StoreFrame(seed % 3600 / 10.0, 5000, -7000) : StoreFrame.PLAIN;
        int fixtures = LEAST_FIXTURES + (int) (seed % FIXTURE_RANGE);
        try {
            PlanSnapshot plan = PlanSnapshotFactory.of(RandomStore.of(seed, fixtures, frame));
            compare(seed, plan);
        } catch (InvalidPlanException refused) {
            throw new IllegalStateException("the plan of seed " + seed + " was refused", refused);
        }
    }

    private void compare(long seed, PlanSnapshot plan) {
        CheckScope scope = new CheckScope(new DesignContext(plan, standard, catalogue));
        ExactOracle.Verdicts expected = ExactOracle.of(plan.levels().get(0), limitMm("DECO-01"), limitMm("F13-FREE"));
        Set<String> found = new TreeSet<>();
        for (Rule rule : rules) {
            if (RuleEngine.check(rule, scope) instanceof RuleOutcome.Checked checked) {
                checked.findings().forEach(finding -> found.add(label(finding)));
            }
        }
        found.removeAll(expected.open());
        verdicts += found.size() + (long) plan.levels().get(0).fixtures().size() * rules.size();
        left += expected.open().size();
        if (!found.equals(expected.broken())) {
            differences.add("seed " + seed + ": " + difference(found, expected.broken()));
        }
    }

    private int limitMm(String rule) {
        return (int) standard.ruleLimits().get(rule).limit();
    }

    /** Rules about pairs are named with both, rules about one thing with that. */
    private static String label(Finding finding) {
        int named = switch (finding.rule()) {
            case "SHELL-01", "SHELL-04", "DECO-01", "F13-FREE" -> 1;
            default -> 2;
        };
        return finding.rule() + " " + String.join(" ", finding.objects().subList(0, named));
    }

    private static String difference(Set<String> found, Set<String> expected) {
        Set<String> more = new TreeSet<>(found);
        more.removeAll(expected);
        Set<String> less = new TreeSet<>(expected);
        less.removeAll(found);
        return "only the rules say " + more + ", only the oracle says " + less;
    }

    /** Returns how many verdicts were compared. */
    public long verdicts() {
        return verdicts;
    }

    /** Returns how many verdicts were left open because they lie within the allowance for rounding. */
    public long left() {
        return left;
    }

    /** Returns the plans on which the verdicts differ, with what differs. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
