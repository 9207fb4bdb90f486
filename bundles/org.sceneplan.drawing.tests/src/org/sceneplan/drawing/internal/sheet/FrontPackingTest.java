package org.sceneplan.drawing.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.SheetSize;
import org.sceneplan.drawing.internal.sheet.FrontBoard.Front;
import org.sceneplan.drawing.internal.sheet.FrontPacking.Sheetful;
import org.sceneplan.drawing.internal.sheet.PaperScale.Detail;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;

class FrontPackingTest {
    private static final List<SheetSize> ALL = List.of(SheetSize.values());
    private static final int CEILING_MM = 3300;

    @Test
    void twoLongWallsWithLongTablesShareAnA2() {
        List<Sheetful> sheets = pack(ALL, front(22_000, 53), front(22_000, 50));

        assertEquals(1, sheets.size());
        assertEquals(SheetSize.A2, sheets.getFirst().on().paper().size());
        assertEquals(50, sheets.getFirst().on().scale());
    }

    @Test
    void fiveWallsOfATShapedStoreShareAnA2() {
        List<Sheetful> sheets = pack(ALL, front(8_000, 1), front(7_000, 6), front(22_000, 24), front(7_000, 17),
                front(9_000, 4));

        assertEquals(1, sheets.size());
        assertEquals(SheetSize.A2, sheets.getFirst().on().paper().size());
    }

    @Test
    void aShortWallAloneTakesAnA4() {
        List<Sheetful> sheets = pack(ALL, front(5_000, 6));

        assertEquals(SheetSize.A4, sheets.getFirst().on().paper().size());
        assertTrue(sheets.getFirst().on().scale() <= 40);
    }

    @Test
    void aSmallWallIsDrawnAtTheLargestScaleItsPaperHolds() {
        assertEquals(25, pack(List.of(SheetSize.A3), front(5_000, 6)).getFirst().on().scale());
        assertEquals(30, pack(List.of(SheetSize.A3), front(7_800, 6)).getFirst().on().scale());
    }

    @Test
    void aWallTooLongForEveryUsualScaleIsStillDrawn() {
        List<Sheetful> sheets = pack(List.of(SheetSize.A4), front(90_000, 4));

        assertEquals(1, sheets.size());
        assertEquals(1000, sheets.getFirst().on().scale());
    }

    @Test
    void everyWallStandsOnExactlyOneSheetInOrderAndNoSheetIsDearerThanOneForEach() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Front> fronts = new ArrayList<>();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                fronts.add(front(1_000 + random.nextInt(30_000), random.nextInt(60)));
            }
            List<Sheetful> sheets = pack(ALL, fronts.toArray(Front[]::new));
            int next = 0;
            for (Sheetful sheet : sheets) {
                assertEquals(next, sheet.from(), "seed " + seed);
                next = sheet.to();
            }
            assertEquals(fronts.size(), next, "seed " + seed);
            double alone = fronts.stream().mapToDouble(front -> pack(ALL, front).getFirst().cost()).sum();
            assertTrue(sheets.getFirst().cost() <= alone + 1e-9, "seed " + seed);
        }
    }

    private static List<Sheetful> pack(List<SheetSize> sizes, Front... fronts) {
        return new FrontPacking(List.of(fronts), PaperScale.preferences(Detail.PART, sizes)).sheets();
    }

    private static Front front(double widthMm, int rows) {
        Table table = new Table("", List.of(new Column("", 86, Anchor.START)),
                IntStream.range(0, rows).mapToObj(i -> Row.of("" + i)).toList());
        return new Front("", widthMm, CEILING_MM, scale -> List.of(), table);
    }
}
