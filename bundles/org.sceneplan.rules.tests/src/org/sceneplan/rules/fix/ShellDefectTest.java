package org.sceneplan.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.Finding;

class ShellDefectTest {
    private final StorePlan plan = PlanBuilder.of("P", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000),
            level -> level.entrance("D1", 0, 2000, 2000).column("C1", new Point(3000, 900), 600, 600)
                    .fixture("F1", "GOND", "", at(6000, 6000, 0), block(1000, 600))).build();

    @Test
    void columnBeforeADoorIsOfTheBuilding() throws InvalidPlanException {
        Finding finding = finding("D1", "C1");

        assertTrue(ShellDefect.is(finding, snapshot()));
        String advice = ShellDefect.advice(finding, snapshot()).orElseThrow().zh();
        assertTrue(advice.contains("复核量尺"), advice);
    }

    @Test
    void whatIsDesignedOrWholeIsNot() throws InvalidPlanException {
        for (Finding finding : List.of(finding("D1", "F1"), finding("D1", "C1", "F1"), finding("D1"), finding("C1"),
                finding())) {
            assertFalse(ShellDefect.is(finding, snapshot()), finding::toString);
            assertEquals(Optional.empty(), ShellDefect.advice(finding, snapshot()));
        }
    }

    private PlanSnapshot snapshot() throws InvalidPlanException {
        return PlanSnapshotFactory.of(plan);
    }

    private static Finding finding(String... objects) {
        return new Finding("F13-FREE", Severity.H, List.of(objects), 500, 1400, "mm", "门前", "before the door", "[K]");
    }
}
