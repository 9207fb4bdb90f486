package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
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
    void neighbouringPagesShareAStrip() {
        Sheet content = sheet(370, 277);
        PageGrid grid = PageGrid.on(content, 210, 297, 10);

        assertEquals(2, grid.columns());
        double first = grid.page(content, 0, 0).groups().getFirst().originXMm();
        double second = grid.page(content, 1, 0).groups().getFirst().originXMm();
        assertEquals(10 + 7, first, 1e-9, "margin, then the drawing from its left edge");
        assertEquals(180, first - second, 1e-9, "the last 10 mm inside the right margin come again at the left one");
        assertEquals(3, PageGrid.on(sheet(371, 277), 210, 297, 10).columns());
    }

    @Test
    void pagesAreMarkedWhereTheNextOneBeginsAndByTheirPlace() {
        Sheet content = sheet(370, 277);
        PageGrid grid = PageGrid.on(content, 210, 297, 10);
        List<Primitive> left = marks(grid.page(content, 0, 0));
        List<Primitive> right = marks(grid.page(content, 1, 0));

        assertEquals(List.of(new PathStep.MoveTo(190, 10), new PathStep.LineTo(190, 287)), dashed(left).getFirst().steps());
        assertEquals(List.of(), dashed(right));
        assertTrue(left.stream().anyMatch(each -> each instanceof Primitive.Text text && text.text().equals("A1  1/2")));
        assertTrue(right.stream().anyMatch(each -> each instanceof Primitive.Text text && text.text().equals("A2  2/2")));
        assertEquals(1, PageGrid.on(sheet(100, 100), 210, 297, 10).page(sheet(100, 100), 0, 0).groups().size(),
                "a single page has no marks");
    }

    @Test
    void theWindowOfAPartMovesWithIt() {
        Sheet content = new Sheet("t", "en", 100, 100, List.of(new DrawingGroup(0, 0, 0.01, List.of(),
                Optional.of(new PaperBox(0, 0, 100, 100)))));

        assertEquals(Optional.of(new PaperBox(55, 98.5, 100, 100)),
                PageGrid.on(content, 210, 297, 10).page(content, 0, 0).groups().getFirst().window());
    }

    private static List<Primitive> marks(Sheet page) {
        return page.groups().getLast().elements().stream().flatMap(each -> each.primitives().stream()).toList();
    }

    private static List<Primitive.Path> dashed(List<Primitive> marks) {
        return marks.stream().filter(each -> each instanceof Primitive.Path path && !path.style().dashMm().isEmpty())
                .map(Primitive.Path.class::cast).toList();
    }

    @Test
    void theUpperPageShowsTheUpperHalf() {
        Sheet content = sheet(190, 544);
        PageGrid grid = PageGrid.on(content, 210, 297, 10);

        assertEquals(2, grid.rows());
        assertEquals(10 - 267 + 3, grid.page(content, 0, 0).groups().getFirst().originYMm(), 1e-9);
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
