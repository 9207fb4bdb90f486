package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** One thing that goes wrong in a plan, and the rule that must name it. */
interface SeededDefect {

    /** A plan with a defect, and the elements it touches; none where it is about the whole store. */
    record Broken(PlanSnapshot plan, List<String> touched) {
        Broken with(String id) {
            List<String> more = new ArrayList<>(touched);
            more.add(id);
            return new Broken(plan, more);
        }
    }

    /** The rule that must name it. */
    String ruleId();

    /** Breaks a plan; empty when it has nothing to break. */
    Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random);
}
