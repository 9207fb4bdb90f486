package org.sceneplan.rules.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;

@Proves({"G01", "G02"})
class GasSafetyRuleTest {

    private static final TestStandard STANDARD = TestStandard.create();

    @Test
    void gasPointIsAsked() {
        PlanBuilder plan = RectangularShop.of(9000, 9000,
                level -> level.service("G", ServiceKind.GAS, Point.of(100, 100)));

        assertEquals(List.of("G"), Ask.questions("G01", plan, STANDARD).get(0).objects());
        assertTrue(Ask.whyNot("G02", plan).contains("below ground"));
    }

    @Test
    void runningHobIsAskedAColdOneIsNot() {
        assertEquals(List.of("P"), Ask.questions("G01", hob(DisplayMode.LIVE_POWERED, 1), STANDARD).get(0).objects());
        assertTrue(Ask.whyNot("G01", hob(DisplayMode.LIVE_UNPOWERED, 1)).contains("neither"));
    }

    @Test
    void belowGroundTheKindOfGasIsAsked() {
        assertTrue(Ask.questions("G02", hob(DisplayMode.LIVE_POWERED, -1), STANDARD).get(0).textEn()
                .contains("liquefied petroleum gas"));
    }

    private static PlanBuilder hob(DisplayMode mode, int storey) {
        return RectangularShop.of(9000, 9000, level -> level
                .level((Consumer<Level>) changed -> changed.setStorey(storey))
                .fixture("A", "GOND", "", Ask.at(5000, 5000, 0), Ask.block(1000, 600)).position("P", "A", "HOB", 0)
                .last(DisplayPosition.class, position -> position.setDisplayMode(mode)));
    }
}
