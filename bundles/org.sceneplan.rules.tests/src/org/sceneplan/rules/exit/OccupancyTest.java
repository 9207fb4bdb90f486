package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.TestStandard;

class OccupancyTest {

    @Test
    void personsAreAreaTimesDensityRoundedUp() {
        assertEquals(180, persons(20_000, 15_000, 1));
        assertEquals(50, persons(10_000, 8300, 1));
        assertEquals(51, persons(10_000, 8350, 1));
    }

    @Test
    void densityFollowsTheStorey() {
        assertEquals(60, persons(10_000, 10_000, 2));
        assertEquals(54, persons(10_000, 10_000, 3));
        assertEquals(42, persons(10_000, 10_000, 4));
        assertEquals(42, persons(10_000, 10_000, 6));
        assertEquals(60, persons(10_000, 10_000, -1));
        assertEquals(56, persons(10_000, 10_000, -2));
    }

    @Test
    void missingDensityIsNamed() {
        DesignContext context = Ask.context(plan(10_000, 10_000, 3).build(), TestStandard.create().without("F06-3"));

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> Occupancy.of(context.plan().levels().get(0), context.standard().ruleLimits()));
        assertEquals(true, refused.getMessage().contains("F06-3"), refused.getMessage());
    }

    private static int persons(int widthMm, int depthMm, int storey) {
        DesignContext context = Ask.context(plan(widthMm, depthMm, storey).build(), TestStandard.create());
        return Occupancy.of(context.plan().levels().get(0), context.standard().ruleLimits()).persons();
    }

    private static PlanBuilder plan(int widthMm, int depthMm, int storey) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, widthMm, depthMm),
                builder -> builder.last(Level.class, level -> level.setStorey(storey)));
    }
}
