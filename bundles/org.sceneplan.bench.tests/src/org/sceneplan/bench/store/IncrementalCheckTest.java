package org.sceneplan.bench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.IncrementalCheck;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleResult;
import org.sceneplan.standard.StandardLibrary;

/** The check after edits says what a full check says, for any edits of any plan. */
class IncrementalCheckTest {

    private static final int EDITS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void equalsFullCheckAfterEveryEdit(long seed) throws Exception {
        StoreFrame frame = seed % 3 == 0 ? new StoreFrame(seed * 7.3, 1000, -500) : StoreFrame.PLAIN;
        PlanSnapshot plan = PlanSnapshotFactory.of(RandomStore.of(seed, 5 + (int) seed, frame));
        DesignContext context = new DesignContext(plan, StandardLibrary.bundled().standard("THREE_C"),
                SampleCatalogue.load());
        IncrementalCheck check = new IncrementalCheck(RuleEngine.standard(), context);
        RandomEdit edit = new RandomEdit(seed);

        for (int i = 0; i < EDITS; i++) {
            plan = edit.next(plan);
            CheckResult incremental = check.update(context.withPlan(plan));

            CheckResult full = RuleEngine.standard().check(context.withPlan(plan));
            for (int rule = 0; rule < full.results().size(); rule++) {
                RuleResult expected = full.results().get(rule);
                assertEquals(expected, incremental.results().get(rule), "edit " + i + ", rule " + expected.ruleId());
            }
            assertEquals(full, incremental);
        }
    }
}
