package org.sceneplan.workbench.view.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.workbench.view.TestShop;

class ZoneBarsTest {
    @Test
    void barsFollowTheStandardAndMeasureLikeTheRule() {
        DesignContext context = TestShop.context(TestShop.plan());

        ZoneBars bars = ZoneBars.of(context, Locale.ENGLISH);

        assertEquals(context.standard().zones().stream().map(zone -> zone.code()).toList(),
                bars.bars().stream().map(ZoneBar::code).toList());
        ZoneBar living = bar(bars, "LIVING");
        assertEquals(41.67, living.percent());
        assertEquals(ZoneBar.State.OVER, living.state());
        assertEquals(40 - living.maxPercent() / 100 * 96, living.missingM2(), 1e-9);
        assertEquals(List.of(TestShop.LIVING), living.ids());
        assertEquals(96, bars.totalM2(), 1e-9);
        assertEquals(96, bars.usedM2(), 1e-9);
        assertTrue(bars.bars().stream().anyMatch(bar -> bar.state() == ZoneBar.State.MISSING
                && bar.missingM2() < 0), "mandatory zones that the plan lacks are missing");
    }

    @Test
    void zoneTooSmallForWhatItMustHoldIsTightBeforeAnythingIsPlaced() {
        StorePlan plan = TestShop.plan();
        plan.getLevels().getFirst().getZones().getFirst().setCode("SERVICE");

        assertFalse(bar(ZoneBars.of(TestShop.context(plan), Locale.ENGLISH), "SERVICE").isTight(), "40 m² hold all");
        plan.getLevels().getFirst().getZones().getFirst().setOutline("0,0 3000,0 3000,3000 0,3000");
        ZoneBar service = bar(ZoneBars.of(TestShop.context(plan), Locale.ENGLISH), "SERVICE");

        assertTrue(service.isTight(), service::toString);
        // checkout 1.8 x 3.0, service desk 2.4 x 3.7, talk desk with its strips
        assertTrue(service.roomM2() > 1.8 * 3.0 + 2.4 * 3.7, service::toString);
    }

    @Test
    void shownShareIsRoundedOnce() {
        StorePlan plan = TestShop.plan();
        // 4.94 m² of 96 are 5.1458 %: by way of 5.15 they would read 5.2
        plan.getLevels().getFirst().getZones().getFirst().setOutline("0,0 2600,0 2600,1900 0,1900");

        ZoneBars bars = ZoneBars.of(TestShop.context(plan), Locale.ENGLISH);

        assertEquals(5.15, bar(bars, "LIVING").percent());
        assertEquals(4.94 / 96 * 100, bar(bars, "LIVING").sharePercent(bars.totalM2()), 1e-9);
    }

    @Test
    void mainAislesBelongToTheirZone() {
        ZoneBars bars = ZoneBars.of(TestShop.context(TestShop.plan()), Locale.ENGLISH);

        assertTrue(bars.bars().stream().anyMatch(bar -> bar.ids().contains(TestShop.AISLE) && bar.areaM2() == 16));
    }

    @Test
    void dragShowsTheShareBefore() {
        DesignContext context = TestShop.context(TestShop.plan());
        StorePlan dragged = TestShop.plan();
        dragged.getLevels().getFirst().getZones().getFirst().setOutline("0,0 4000,0 4000,8000 0,8000");

        ZoneBar living = bar(ZoneBars.of(context, TestShop.context(dragged).plan(), Locale.ENGLISH), "LIVING");

        assertEquals(33.33, living.percent());
        assertEquals(41.67, living.beforePercent());
    }

    @Test
    void layoutMapsSharesToPixelsAndLines() {
        BarLayout layout = BarLayout.of(600, 20, 90, 80, 10, 50 / 1.05);

        assertEquals(110, layout.barX());
        assertEquals(390, layout.barWidth());
        assertEquals(110, layout.x(0));
        assertEquals(305, layout.x(25));
        assertEquals(500, layout.x(1000));
        assertEquals(2, layout.lineAt(59));
        assertEquals(-1, layout.lineAt(-1));
    }

    @Test
    void barsStandBelowNamesWhereTheViewIsNarrow() {
        BarLayout layout = BarLayout.of(240, 21, 90, 80, 6, 50 / 1.05);

        assertTrue(layout.isStacked());
        assertEquals(6, layout.x(0));
        assertEquals(234, layout.x(50));
        assertEquals(35, layout.lineHeight());
        assertEquals(1, layout.lineAt(36));
    }

    private static ZoneBar bar(ZoneBars bars, String code) {
        return bars.bars().stream().filter(bar -> bar.code().equals(code)).findFirst().orElseThrow();
    }
}
