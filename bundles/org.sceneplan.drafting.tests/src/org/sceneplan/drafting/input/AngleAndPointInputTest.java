package org.sceneplan.drafting.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;

class AngleAndPointInputTest {

    private static final double EXACT = 1e-9;
    private static final PointInput FIELD = new PointInput(LengthUnit.MM);
    private static final Point LAST = Point.of(1000, 2000);
    private static final Point POINTER = Point.of(1000, 2500);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"45|45", "45°|45", "45度|45", "45 deg|45", "90/2|45", "-30|-30", "@+15|45",
            "@15|45",
            "@/2|15", "22,5|22.5", "４５|45", "0:5|0", "1:1|45", "5:0|90", "-1:1|-45", "=400|400"})
    void angleIsReadInDegrees(String text, double deg) {
        assertEquals(deg, AngleInput.parse(text, 30).get(), EXACT);
    }

    @Test
    void slopeIsAnAngle() {
        assertEquals(4.763641690726, AngleInput.parse("1:12").get(), EXACT);
        assertEquals(4.763641690726, AngleInput.parse("1：12").get(), EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1m|1|1|\"m\" is not a unit; known are deg, °",
            "1°:2|0|2|A slope takes two plain numbers, for example 1:12",
            "0:0|1|1|A division by zero has no result", "30'|2|1|\"'\" is not read here; use deg, °",
            "1:|2|0|A number is missing here"})
    void wrongAngleIsRefusedWithItsPlace(String text, int position, int length, String message) {
        Parsed.Problem<?> problem = assertInstanceOf(Parsed.Problem.class, AngleInput.parse(text));
        assertEquals(position + "+" + length + " " + message,
                problem.position() + "+" + problem.length() + " " + problem.message().english());
    }

    @Test
    void anglesAreShownShortAndWithinOneTurn() {
        assertEquals("45", AngleInput.format(45.0));
        assertEquals("17.0043", AngleInput.format(17.00432));
        assertEquals("0", AngleInput.format(-0.00001));
        assertEquals(315, AngleInput.normalised(-45));
        assertEquals(0, AngleInput.normalised(720));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1200,3400|1200,3400", "1200, 3400|1200,3400", "1200，3400|1200,3400",
            "@1200,300|2200,2300", "@-1m,+30cm|0,2300", "1,5m;3m|1500,3000", "2*600,3400/2|1200,1700",
            "@+50,3400|1050,5400",
            "1200,@+50|1200,2050", "-50,-60|-50,-60", "2400<0|3400,2000", "@2400<90|1000,4400", "1m<180|0,2000",
            "1000<45|1707,2707", "<0|1500,2000", "2400|1000,4400", "@2400|1000,4400", "2.4m|1000,4400",
            "1000∠45|1707,2707"})
    void pointIsReadInThePlan(String text, String point) {
        assertEquals(point, FIELD.parse(text, LAST, POINTER).get().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|0|0|Type a value",
            "@1,2|0|1|There is no point before; type a place such as 1200,3400",
            "2400<45|0|1|There is no point before; type a place such as 1200,3400",
            "2400|0|1|There is no point before; type a place such as 1200,3400", "1200,|5|0|Type a value",
            "1,200,300|5|1|'\",\" has no meaning here'"})
    void wrongFirstPointIsRefusedWithItsPlace(String text, int position, int length, String message) {
        Parsed.Problem<?> problem = assertInstanceOf(Parsed.Problem.class, FIELD.parse(text));
        assertEquals(position + "+" + length + " " + message,
                problem.position() + "+" + problem.length() + " " + problem.message().english());
    }

    @Test
    void lengthAloneNeedsADirection() {
        Parsed.Problem<?> problem = assertInstanceOf(Parsed.Problem.class, FIELD.parse("500", LAST, LAST));
        assertEquals("Point into a direction first, or type length<angle", problem.message().english());
    }

    @Test
    void pointsReadBackInEveryUnit() {
        for (LengthUnit unit : LengthUnit.values()) {
            PointInput field = new PointInput(unit);
            assertEquals(Point.of(-1234, 5), field.parse(field.format(Point.of(-1234, 5)), LAST, POINTER).get());
        }
    }
}
