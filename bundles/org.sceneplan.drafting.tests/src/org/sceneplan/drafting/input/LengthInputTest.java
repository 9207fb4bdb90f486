package org.sceneplan.drafting.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LengthInputTest {

    private static final LengthInput SIZES = LengthInput.sizes(LengthUnit.MM);
    private static final LengthInput PLACES = LengthInput.places(LengthUnit.MM);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1200|1200", "1.2m|1200", "120 cm|1200", "3*600+20|1820", "(2400-30)/2|1185", "1.2m+5cm|1250",
            "1,2m|1200", "1.2 M|1200", "0,125m|125", "1,234,567|1234567", "1,200.5|1200.5", "1.200,5|1200.5", ".5m|500",
            "12.|12", "1200毫米|1200", "120厘米|1200", "1.2米|1200", "1.2公尺|1200", "５００|500", "３＊６００＋２０|1820",
            "（２４００－３０）÷２|1185", "3x600|1800", "3 X 600|1800", "3×600|1800", "2mx3|6000", "1m 5cm|1050",
            "1m5cm3mm|1053", "2*1.2m|2400", "1.2m/2|600", "2400mm/60cm*100|400", "-5|-5", "--5|5", "3*-5|-15",
            "=600|600",
            "= 2*300|600", "0.1+0.2|0.3", "1m+200|1200", "120㎝|1200", "1m-2*5cm|900", "7/2|3.5", "１．２米|1200",
            "1。5m|1500", "2400-300-100|2000", "2400/2/3|400"})
    void lengthIsReadInMillimetres(String text, double mm) {
        assertEquals(mm, SIZES.parse(text).get());
        assertEquals(mm, PLACES.parse(text).get(), "without a value before both kinds of field agree");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.2|1200", "1.2+50mm|1250", "120cm|1200", "3*0.6|1800", "3米|3000"})
    void bareNumberTakesTheUnitOfTheField(String text, double mm) {
        assertEquals(mm, LengthInput.sizes(LengthUnit.M).parse(text).get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "+50|650|50", "-50|550|-50", "@50|650|650", "@+50|650|650", "@-50|550|550", "@ 5cm|650|650", "@|600|600",
            "@/2|300|300", "@*2+50|1250|1250", "(@-30)/2|285|285", "*2|1200|1200", "/3|200|200", "x2+10|1210|1210",
            "=-50|-50|-50", "=+50|50|50", "+2*50|700|100", "-5cm+10|560|-40", "＠５０|650|650", "600|600|600",
            "@(20+30)|650|650"})
    void relativeInputStartsFromTheValueBefore(String text, double inSizes, double inPlaces) {
        assertEquals(inSizes, SIZES.parse(text, 600).get());
        assertEquals(inPlaces, PLACES.parse(text, 600).get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|0|0|Type a value", "'   '|3|0|Type a value", "12+|3|0|A number is missing here",
            "2 3|2|1|An operator is missing here, for example + or *", "(2+3|0|1|This bracket is not closed",
            "2+3)|3|1|This bracket was never opened", "1m*2m|2|1|Length times length is an area, not a length",
            "5/0|1|1|A division by zero has no result", "3m/0|2|1|A division by zero has no result",
            "2'|1|1|\"'\" is not read here; use mm, cm, m", "6ft|1|2|\"ft\" is not read here; use mm, cm, m",
            "3 英尺|2|2|\"英尺\" is not read here; use mm, cm, m", "3kg|1|2|\"kg\" is not a unit; known are mm, cm, m",
            "1.2.3|0|5|1.2.3 is not a number", "1,200|0|5|1,200 has two meanings: write 1200 or 1.200",
            "1米2|2|1|The unit of 2 is missing: write 1m 5cm or 1m+5cm",
            "5cm 1m|4|2|An operator is missing here, for example + or *",
            "2m/1m|0|5|The result is a ratio without unit, not a length",
            "2m/1m+1m|5|1|A ratio and a length cannot be added",
            "@5|0|1|'@ means the value before, and there is none'",
            "2*@|2|1|'@ means the value before, and there is none'",
            "abc|0|1|\"a\" has no meaning here", "1+?|2|1|\"?\" has no meaning here",
            "99999m|0|6|The value is too large",
            "1;2|1|1|\";\" has no meaning here", "*3|0|1|\"*\" has no meaning here", ".|0|1|. is not a number",
            "12,34,567|0|9|12,34,567 is not a number", "2m/1m/1m|5|1|A number divided by a length is not a length"})
    void wrongTextIsRefusedWithItsPlace(String text, int position, int length, String message) {
        Parsed.Problem<?> problem = assertInstanceOf(Parsed.Problem.class, SIZES.parse(text));

        assertEquals(message, problem.message().in(Locale.ENGLISH));
        assertEquals(position + "+" + length, problem.position() + "+" + problem.length());
        assertFalse(problem.message().in(Locale.CHINESE).isEmpty());
        assertFalse(problem.message().in(Locale.CHINESE).equals(message));
    }

    @Test
    void hostileTextsAreRefusedQuietly() {
        assertFalse(SIZES.parse("(".repeat(150)).isValid());
        assertFalse(SIZES.parse("-".repeat(150) + "1").isValid());
        assertFalse(SIZES.parse("9".repeat(5000)).isValid());
        assertFalse(SIZES.parse("9".repeat(190)).isValid());
        assertTrue(SIZES.parse("(".repeat(20) + "1" + ")".repeat(20)).isValid());
    }

    @Test
    void rangeIsNamedInTheUnitOfTheField() {
        LengthInput field = LengthInput.sizes(LengthUnit.CM);

        assertEquals(1205, field.parse("120.5", 0, 1, 5000).get());
        Parsed.Problem<?> problem = assertInstanceOf(Parsed.Problem.class, field.parse("600", 0, 1, 5000));
        assertEquals("600 cm is not between 0.1 cm and 500 cm", problem.message().english());
        assertEquals("600 cm 不在 0.1 cm 与 500 cm 之间", problem.message().chinese());
    }

    @Test
    void halvesAreRoundedUp() {
        assertEquals(4, SIZES.parse("7/2", 0, 1, 10).get());
    }

    @Test
    void lengthsAreShownInTheUnitOfTheField() {
        assertEquals("1200", SIZES.format(1200));
        assertEquals("120.5", LengthInput.sizes(LengthUnit.CM).format(1205));
        assertEquals("1.2 m", LengthInput.sizes(LengthUnit.M).formatWithUnit(1200));
        assertEquals("0 m", LengthInput.sizes(LengthUnit.M).formatWithUnit(0.4));
        assertEquals("10000", SIZES.format(10000));
        assertEquals("=-50", SIZES.format(-50));
        assertEquals("-50", PLACES.format(-50));
    }

    @ParameterizedTest
    @EnumSource(LengthUnit.class)
    void whatIsShownReadsBackAsTheSameLength(LengthUnit unit) {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            int mm = random.nextInt(-1_000_000, 1_000_000);
            int before = random.nextInt(1_000_000);
            for (LengthInput field : new LengthInput[] {LengthInput.sizes(unit), LengthInput.places(unit)}) {
                assertEquals(mm, field.parse(field.format(mm), before).get());
                if (mm > 0) {
                    assertEquals(mm, field.parse(field.formatWithUnit(mm), before).get());
                }
            }
        }
    }
}
