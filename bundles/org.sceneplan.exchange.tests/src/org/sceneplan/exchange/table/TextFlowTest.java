package org.sceneplan.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFlowTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            厨房家电        | 8  | 1
            厨房家电        | 4  | 2
            厨房家电        | 2  | 4
            kitchen bay    | 11 | 1
            kitchen bay    | 8  | 2
            598×600×850 mm; 间距 50–100 mm | 19 | 2
            数量`排面`电 W      | 30 | 3
            XM-AP-ULTRA-ENHANCED | 24 | 1
            XM-AP-ULTRA-ENHANCED | 20 | 2
            illicit little tilt  | 12 | 1
            """)
    void textsWrapAtSpacesAndBetweenChineseCharacters(String text, int room, int lines) {
        assertEquals(lines, TextFlow.of(text.replace('`', '\n')).lines(room));
    }

    @Test
    void numbersKeepTheirUnits() {
        assertEquals(TextFlow.of("598×600×850 mm; ").width(), TextFlow.of("598×600×850 mm; 间距 50 mm").longestWord());
    }

    @Test
    void printableTextHasNoControlCharactersOrHalfPairs() {
        assertEquals("a\nb😀", TableText.printable("a\u0000\n\u001bb😀\ud83d\uffff"));
    }
}
