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
            598×600×850 mm; 间距 50–100 mm | 17 | 2
            """)
    void textsWrapAtSpacesAndBetweenChineseCharacters(String text, int room, int lines) {
        assertEquals(lines, TextFlow.of(text).lines(room));
    }

    @Test
    void numbersKeepTheirUnits() {
        assertEquals("598×600×850 mm; ".length(), TextFlow.of("598×600×850 mm; 间距 50 mm").longestWord());
    }

    @Test
    void printableTextHasNoControlCharactersOrHalfPairs() {
        assertEquals("a\nb😀", TableText.printable("a\u0000\n\u001bb😀\ud83d\uffff"));
    }
}
