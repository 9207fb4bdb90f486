package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class SheetSealTest {
    private static final boolean[][] CODE = { { true, false, true }, { false, true, true }, { true, true, true } };

    @Test
    void aSealAddsToASheetAndChangesNothingElse() {
        Sheet sheet = DesignSheets.of(SamplePlans.kitchen(), SheetSettings.of(Locale.CHINESE)).getFirst();

        Sheet sealed = sheet.sealed(new SheetSeal("R7", "ab12cd34", CODE));

        assertEquals(sheet.groups(), sealed.groups().subList(0, sheet.groups().size()));
        List<String> texts = SheetBoxes.texts(sealed).stream().map(SheetBoxes.Placed::text).toList();
        assertTrue(texts.containsAll(List.of("R7", "ab12cd34")), texts.toString());
    }

    @Test
    void theCodeLiesInTheFieldWithAQuietZone() {
        SealField field = new SealField(100, 50, 60, 22);
        Sheet sheet = new Sheet("01-x", SheetKind.OTHER, "x", "en", 420, 297, List.of(), field)
                .sealed(new SheetSeal("R7", "ab12cd34", CODE));

        SheetBoxes.edges(sheet, DrawingLayer.SHEET).forEach(edge -> assertTrue(edge.minX() >= 100 + 8
                && edge.maxX() <= 100 + 14 && edge.minY() >= 50 + 8 && edge.maxY() <= 50 + 14, "2 mm modules"));
    }

    @Test
    void everyDarkModuleIsPaintedOnceAndNoOther() {
        SplittableRandom random = new SplittableRandom(1);
        for (int size = 1; size <= 40; size++) {
            boolean[][] code = new boolean[size][size];
            for (boolean[] row : code) {
                for (int i = 0; i < size; i++) {
                    row[i] = random.nextInt(3) > 0;
                }
            }
            Sheet sealed = new Sheet("01-x", SheetKind.OTHER, "x", "en", 420, 297, List.of(),
                    new SealField(100, 50, 60, 22)).sealed(new SheetSeal("R7", "ab12cd34", code));

            int[][] painted = painted(sealed.groups().getFirst(), size);

            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size; column++) {
                    assertEquals(code[row][column] ? 1 : 0, painted[row][column], size + ": " + row + " " + column);
                }
            }
        }
    }

    /** How many rectangles lie on each module, rows from the top. */
    private static int[][] painted(DrawingGroup code, int size) {
        int[][] painted = new int[size][size];
        for (Primitive primitive : code.elements().getFirst().primitives()) {
            List<PathStep> steps = ((Primitive.Path) primitive).steps();
            for (int at = 0; at < steps.size(); at += 5) {
                PathStep.MoveTo low = (PathStep.MoveTo) steps.get(at);
                PathStep.LineTo high = (PathStep.LineTo) steps.get(at + 2);
                for (int row = size - (int) high.y(); row < size - (int) low.y(); row++) {
                    for (int column = (int) low.x(); column < (int) high.x(); column++) {
                        painted[row][column]++;
                    }
                }
            }
        }
        return painted;
    }

    @Test
    void sheetsWithoutFieldTakeNoSeal() {
        Sheet sheet = new Sheet("x", "en", 420, 297, List.of());

        assertThrows(IllegalStateException.class, () -> sheet.sealed(new SheetSeal("R7", "ab12cd34", CODE)));
    }

    @Test
    void codesAreSquare() {
        assertThrows(IllegalArgumentException.class,
                () -> new SheetSeal("R7", "ab12cd34", new boolean[][] { { true, false } }));
    }

    @Test
    void aSealKeepsItsCode() {
        boolean[][] code = { { true } };
        SheetSeal seal = new SheetSeal("R7", "ab12cd34", code);
        code[0][0] = false;
        seal.code()[0][0] = false;

        assertEquals(new SheetSeal("R7", "ab12cd34", new boolean[][] { { true } }), seal);
    }
}
