package org.sceneplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;

/**
 * What the rules about ways, neighbours and sight say against one design of a level, for the choice between designs.
 */
final class PlacementFindings {
    private static final double WARNING_COST = 0.8;
    private static final double INFORMATION_COST = 0.2;
    private static final double BLOCKING_COST = 3;
    private static final Set<String> RULES = Set.of("ADJ-01", "TURN-01", "DELIVERY-01", "A07-TURN", "CASH-01", "CASH-03",
            "QUEUE-01", "GAP-01", "AISLE-02", "DEADEND-01", "ISLAND-01", "CLEAR-HINGE", "VIEW-01", "VIEW-02",
            "HERO-01", "SIGHT-02", "ZONE-HOT", "UTIL-03");
    private static final RuleEngine ENGINE = RuleEngine.of(
            RuleEngine.standard().rules().stream().filter(rule -> RULES.contains(rule.id())).toList());

    private PlacementFindings() {
    }

    /** Cost of all findings on the store with this level designed; each finding counts by its severity. */
    static double cost(DesignContext context, LevelSnapshot designed) {
        List<LevelSnapshot> levels = new ArrayList<>();
        context.plan().levels().forEach(level -> levels.add(level.id().equals(designed.id()) ? designed : level));
        double cost = 0;
        for (Finding finding : ENGINE
                .check(context.withPlan(context.plan().withDesign(levels, List.of(), context.plan().seed())))
                .findings()) {
            cost += finding.severity() == Severity.H ? BLOCKING_COST
                    : finding.severity() == Severity.W ? WARNING_COST : INFORMATION_COST;
        }
        return cost;
    }
}
