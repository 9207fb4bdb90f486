package org.sceneplan.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.rules.wording.Bilingual;

class GlyphWidthsTest {

    @Test
    void noLetterIsWiderInTheCarriedFont() {
        double digit = NotoSansMetrics.INSTANCE.widthEm("0", Weight.REGULAR);
        for (int letter = ' '; letter < 127; letter++) {
            double wide = NotoSansMetrics.INSTANCE.widthEm(Character.toString(letter), Weight.REGULAR) / digit;
            assertTrue(GlyphWidths.of(letter) / 100.0 >= wide, Character.toString(letter) + " " + wide);
        }
        for (String sign : List.of("展", "㎡", "（", "：", "—", "≥", "×", "²", "–", "Ø")) {
            double wide = NotoSansMetrics.INSTANCE.widthEm(sign, Weight.REGULAR) / digit;
            assertTrue(GlyphWidths.of(sign) / 100.0 >= wide, sign + " " + wide);
        }
    }

    /** Units of 1/2048 em in Segoe UI, the letters of Microsoft YaHei; a digit has 1104. */
    @ParameterizedTest
    @CsvSource({"W,1912", "M,1840", "N,1532", "@,1954", "m,1764", "A,1321", "-,819", "%,1676", "w,1479", "展,2048"})
    void noLetterIsWiderInTheFontOfTheLists(String letter, int units) {
        assertTrue(GlyphWidths.of(letter) >= 100.0 * units / 1104, letter);
    }

    @Test
    void theLongestLineCounts() {
        assertEquals(GlyphWidths.of("出样清单"), GlyphWidths.of("a\n出样清单\n12"));
        assertEquals(4, GlyphWidths.digits("1.25"));
    }

    @Test
    void rowsAreAsHighAsTheirTextsAndColumnsAsWideAsTheirNumbers() {
        ListTable table = table(List.of(ListCell.text("数量\n排面\n电 W\n型号"), ListCell.text("XM-AP-ULTRA-ENHANCED"),
                new ListCell.Money(new java.math.BigDecimal("1234567.5"))));

        ColumnWidths widths = ColumnWidths.fit(table, new CellText(Locale.CHINESE), TablePage.A3_DIGITS);

        assertEquals(4, widths.lines(0), "one line per line end");
        assertTrue(widths.width(1) >= 24 + 2, "capitals are wider than digits");
        assertTrue(widths.width(2) >= "1,234,567.50".length() - 3 * 0.45 + 1, "cents are shown");
    }

    private static ListTable table(List<ListCell> cells) {
        List<ListColumn> columns = List.of(column("a", CellKind.TEXT), column("b", CellKind.TEXT),
                column("c", CellKind.MONEY));
        return new ListTable("t", Bilingual.same("t"), ListSubject.of(TestPlan.context()), columns, List.of(),
                List.of(new ListRow("k", "", List.of(), cells)), List.of());
    }

    private static ListColumn column(String id, CellKind kind) {
        return ListColumn.of(id, Bilingual.same(id), kind);
    }
}
