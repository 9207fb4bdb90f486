package org.sceneplan.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;

/**
 * Last guard of the layout: of the fixtures that a blocking finding of a placement rule names, the first that the
 * standard can do without is taken out, else the first; so what is left on the plan stands right by the rules
 * themselves and not only by the layout's own book.
 */
final class BlockingFixtures {
    private static final int MAX_ROUNDS = 10;
    private static final Set<String> PLACEMENT_RULES = Set.of("SHELL-01", "SHELL-02", "SHELL-03", "SHELL-04", "A01",
            "C10", "F13-FREE", "DECO-01", "DOOR-01", "REACH-01");

    private BlockingFixtures() {
    }

    /** The plan without fixtures that break a placement rule. */
    static PlanSnapshot removed(DesignContext context) {
        RuleEngine engine = RuleEngine.of(RuleEngine.standard().rules().stream()
                .filter(rule -> PLACEMENT_RULES.contains(rule.id())).toList());
        PlanSnapshot plan = context.plan();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Set<String> guilty = guilty(context.withPlan(plan), engine);
            if (guilty.isEmpty()) {
                return plan;
            }
            List<LevelSnapshot> levels = plan.levels().stream().map(level -> without(level, guilty)).toList();
            plan = plan.withDesign(levels, plan.unmetRequirements(), plan.seed());
        }
        return plan;
    }

    private static Set<String> guilty(DesignContext context, RuleEngine engine) {
        Set<String> guilty = new LinkedHashSet<>();
        for (Finding finding : engine.check(context).findings()) {
            if (finding.severity() == Severity.H) {
                List<String> fixtures = finding.objects().stream().filter(id -> context.plan().levels().stream()
                        .anyMatch(level -> level.fixture(id).isPresent())).toList();
                fixtures.stream().filter(id -> !StoreTotals.isNeeded(context, id)).findFirst()
                        .or(() -> fixtures.stream().findFirst()).ifPresent(guilty::add);
            }
        }
        return guilty;
    }

    private static LevelSnapshot without(LevelSnapshot level, Set<String> fixtureIds) {
        List<FixtureSnapshot> fixtures = level.fixtures().stream()
                .filter(fixture -> !fixtureIds.contains(fixture.id())).toList();
        List<ServiceSnapshot> services = level.services().stream()
                .filter(service -> !fixtureIds.contains(service.servesFixtureId())).toList();
        return level.withDesign(services, level.zones(), level.aisles(), fixtures, level.materials());
    }
}
