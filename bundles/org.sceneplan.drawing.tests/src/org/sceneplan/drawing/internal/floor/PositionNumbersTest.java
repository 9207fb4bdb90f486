package org.sceneplan.drawing.internal.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = { "1-1=1-1", "1-2 2-2=1~2-2", "1-2 2-2 3-2=1~3-2", "B1-1 B2-1=B1~2-1",
            "1-1 2-1 2-2=1-1/2-1~2", "1-1 3-1=1-1/3-1", "1-3 2-1 2-3=1-3/2-1,3", "2-1 1-1=1~2-1", "A7 1-1=A7/1-1",
            "1-1 B2-1=1-1/B2-1", "01-02=1-2", "B0010-7=B10-7", "A-1-2=A-1-2", "7=7", "1-=1-", "-1=-1",
            "12345-01=12345-01", "01-12345=01-12345", "01-1a=01-1a", "1B2-01=1B2-01", "1-1 2-1 3-4=1~2-1/3-4" })
    void numbersAreShortened(String numbers, String expected) {
        assertEquals(expected, PositionNumbers.inShort(List.of(numbers.split(" "))));
    }
}
