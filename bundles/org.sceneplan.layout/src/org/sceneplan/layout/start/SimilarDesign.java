package org.sceneplan.layout.start;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

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
     * Takes the design of a similar store over, first level to first level and so on. Each level is laid on the new
     * one by its south-west corner or by its entrance, whichever keeps more fixtures.
     */
    static SimilarDesign of(PlanSnapshot shell, PlanSnapshot similar) {
        List<LevelSnapshot> levels = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < shell.levels().size() && i < similar.levels().size(); i++) {
            TransferredLevel best = null;
            for (TransferredLevel each : TransferredLevel.candidates(shell.levels().get(i), similar.levels().get(i))) {
                if (best == null || each.level().fixtures().size() > best.level().fixtures().size()) {
                    best = each;
                }
            }
            levels.add(best.level());
            leftOut.addAll(best.leftOut());
        }
        for (int i = shell.levels().size(); i < similar.levels().size(); i++) {
            LevelSnapshot missing = similar.levels().get(i);
            missing.zones().forEach(zone -> leftOut.add(zone.id()));
            missing.fixtures().forEach(fixture -> leftOut.add(fixture.id()));
        }
        return new SimilarDesign(levels, leftOut);
    }
}
