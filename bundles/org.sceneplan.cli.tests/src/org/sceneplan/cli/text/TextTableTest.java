package org.sceneplan.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextTableTest {

    @Test
    void columnsLineUpAlthoughChineseIsTwiceAsWide() {
        String text = new TextTable("lr").row("门店", "m2").row("a", "1,250").row("芜湖", "7").text("> ");

        assertEquals("""
                > 门店     m2
                > a     1,250
                > 芜湖      7
                """, text);
    }

    @Test
    void everyRowFillsAllColumns() {
        assertThrows(IllegalArgumentException.class, () -> new TextTable("ll").row("a"));
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "冰箱,4", "ＡＢ,4", "，,2", "“,1", "é,1", "e\u0301,1", "𠀀,2", "'',0"})
    void widthCountsTerminalCells(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }
}
