package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

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
