package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.Sheet;

class PageGridTest {

    @Test
    void aDrawingThatFitsTakesOneUprightPage() {
        PageGrid grid = PageGrid.of(sheet(190, 270), 210, 297, 10);

        assertEquals(1, grid.pages());
        assertFalse(grid.isTurned());
    }

    @Test
    void aWideDrawingTurnsThePaper() {
        PageGrid grid = PageGrid.of(sheet(277, 190), 210, 297, 10);

        assertEquals(1, grid.pages());
        assertTrue(grid.isTurned());
    }

    @Test
    void halfAMillimetreTooLargeStillFitsAndMoreDoesNot() {
        assertEquals(1, PageGrid.on(sheet(190.5, 100), 210, 297, 10).columns());
        assertEquals(2, PageGrid.on(sheet(190.6, 100), 210, 297, 10).columns());
    }

    @Test
    void neighbouringPagesMeetWithoutGap() {
        Sheet content = sheet(380, 277);
        PageGrid grid = PageGrid.on(content, 210, 297, 10);

        assertEquals(2, grid.columns());
        double first = grid.page(content, 0, 0).groups().getFirst().originXMm();
        double second = grid.page(content, 1, 0).groups().getFirst().originXMm();
        assertEquals(10 + 7, first, 1e-9, "margin, then the drawing from its left edge");
        assertEquals(190, first - second, 1e-9, "what ends at the right margin begins at the left one");
    }

    @Test
    void theUpperPageShowsTheUpperHalf() {
        Sheet content = sheet(190, 554);
        PageGrid grid = PageGrid.on(content, 210, 297, 10);

        assertEquals(2, grid.rows());
        assertEquals(10 - 277 + 3, grid.page(content, 0, 0).groups().getFirst().originYMm(), 1e-9);
        assertEquals(10 + 3, grid.page(content, 0, 1).groups().getFirst().originYMm(), 1e-9);
    }

    @Test
    void marginsThatLeaveNoRoomAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PageGrid.on(sheet(10, 10), 20, 200, 10));
    }

    private static Sheet sheet(double widthMm, double heightMm) {
        return new Sheet("t", "en", widthMm, heightMm, List.of(new DrawingGroup(7, 3, 0.01, List.of())));
    }
}
