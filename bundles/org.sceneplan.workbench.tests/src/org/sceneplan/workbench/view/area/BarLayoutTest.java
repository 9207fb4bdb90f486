package org.sceneplan.workbench.view.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BarLayoutTest {
    private static final int LINE = 25;

    @Test
    void onlyTheWidthDecidesWhereTheBarsStand() {
        BarLayout few = BarLayout.of(320, LINE, 60, 40, 8, 30);
        BarLayout many = BarLayout.of(320, LINE, 200, 230, 8, 30);

        assertTrue(few.isStacked());
        assertEquals(few.lineHeight(), many.lineHeight());
        assertEquals(few.barX(), many.barX());
        assertFalse(BarLayout.of(900, LINE, 60, 40, 8, 30).isStacked());
        assertFalse(BarLayout.of(900, LINE, 400, 350, 8, 30).isStacked());
    }

    @Test
    void barsBesideLongNamesAndFiguresStayInTheView() {
        BarLayout layout = BarLayout.of(900, LINE, 700, 350, 8, 30);

        assertTrue(layout.barX() < 900 / 2, layout::toString);
        assertTrue(layout.barX() + layout.barWidth() + 350 <= 900, layout::toString);
    }
}
