package org.sceneplan.drawing.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;

class TableFlowTest {
    private static final Area A3 = new Area(25, 5, 325, 292);
    private static final Area NO_GAP = new Area(0, 0, 0, 0);

    @Test
    void whatTheColumnsAtTheRightDoNotHoldStandsUnderTheDrawing() {
        int beside = Table.rowsIn(A3.height());
        Table table = table(beside + 10, 0);

        TableFlow flow = TableFlow.beside(List.of(table), A3, 150, 150, NO_GAP);

        assertTrue(flow.isComplete(), "neither the right nor the place below alone is enough");
        assertFalse(TableFlow.right(List.of(table), A3, 150).isComplete());
        assertEquals(beside + 10, rowsOf(flow).size());
        assertTrue(flow.free().height() >= 150 && flow.free().width() >= 150, flow.free().toString());
    }

    @Test
    void noHeadingOfAGroupStandsAtTheFootOfAColumn() {
        for (int size = 20; size < 160; size++) {
            TableFlow flow = TableFlow.right(List.of(table(size, 7)), A3, 40);
            List<String> rows = rowsOf(flow);
            for (int i = 0; i + 1 < rows.size(); i++) {
                assertFalse(rows.get(i).startsWith("band") && rows.get(i + 1).startsWith("band"), size + " " + rows);
            }
        }
    }

    @Test
    void theRestOnAFurtherSheetIsAsWideAsTheSheet() {
        TableFlow first = TableFlow.beside(List.of(table(200, 0)), A3, 280, 200, NO_GAP);
        PaperPad pad = new PaperPad();
        first.onward(A3).draw(pad);

        double right = pad.primitives().stream().filter(Primitive.Text.class::isInstance)
                .map(Primitive.Text.class::cast).mapToDouble(text -> text.at().x()).max().orElseThrow();
        assertTrue(right > A3.maxX() - 80, "the second of two columns fills the right half: " + right);
    }

    /** Texts of the first column in the order they are drawn. */
    private static List<String> rowsOf(TableFlow flow) {
        PaperPad pad = new PaperPad();
        flow.draw(pad);
        return pad.primitives().stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast)
                .map(Primitive.Text::text).filter(text -> text.startsWith("row") || text.startsWith("band")).toList();
    }

    /** A table 120 mm wide with a heading before every so many rows; 0 = none. */
    private static Table table(int size, int perGroup) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(perGroup > 0 && i % perGroup == 0 && i + 1 < size ? Table.Row.band("band " + i)
                    : Table.Row.of("row " + i, "x"));
        }
        return new Table("T", List.of(new Table.Column("A", 60, Anchor.START), new Table.Column("B", 60, Anchor.START)),
                rows);
    }
}
