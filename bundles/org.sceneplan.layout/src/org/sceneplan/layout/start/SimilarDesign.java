package org.sceneplan.layout.start;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;

/**
 * The design of one store on the shell of another, as far as it fits.
 *
 * @param levels the levels of the new shell with what was taken over
 * @param leftOut ids, in the similar store, of the fixtures and zones that did not fit
 */
record SimilarDesign(List<LevelSnapshot> levels, List<String> leftOut) {

    SimilarDesign {
        levels = List.copyOf(levels);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Takes the design of a similar store over, first level to first level and so on, and of the ways of laying it the
     * one that leaves the least to be mended: what did not fit and blocking findings, one counting like the other.
     *
     * @param shell the new store without a design
     */
    static SimilarDesign of(DesignContext shell, PlanSnapshot similar) {
        PlanSnapshot plan = shell.plan();
        List<String> leftOut = new ArrayList<>();
        int common = Math.min(plan.levels().size(), similar.levels().size());
        for (int i = 0; i < common; i++) {
            TransferredLevel best = best(shell.withPlan(plan), plan.levels().get(i), similar.levels().get(i));
            plan = plan.withLevel(best.level());
            leftOut.addAll(best.leftOut());
        }
        for (LevelSnapshot missing : similar.levels().subList(common, similar.levels().size())) {
            missing.zones().forEach(zone -> leftOut.add(zone.id()));
            missing.fixtures().forEach(fixture -> leftOut.add(fixture.id()));
        }
        return new SimilarDesign(plan.levels().subList(0, common), leftOut);
    }

    private static TransferredLevel best(DesignContext context, LevelSnapshot level, LevelSnapshot similar) {
        TransferredLevel best = null;
        int least = Integer.MAX_VALUE;
        for (Laying laying : Layings.of(level, similar)) {
            TransferredLevel each = TransferredLevel.of(context, level, similar, laying);
            int toMend = each.leftOut().size() + RuleEngine.standard()
                    .check(context.withPlan(context.plan().withLevel(each.level()))).count(Severity.H);
            if (toMend < least) {
                best = each;
                least = toMend;
            }
        }
        return best;
    }
}
