package org.sceneplan.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.Finding;

class JsonTextTest {

    @ParameterizedTest
    @CsvSource({"1e-9, 0", "-0.0, 0", "1e9, 1000000000", "0.1, 0.1", "1199.9999999, 1200", "2.50, 2.5", "NaN, null",
            "Infinity, null", "123456789.125, 123456789.125"})
    void numbersHaveNoExponentAndNoNoise(double value, String expected) {
        assertEquals(expected + "\n", JsonText.of(value));
    }

    @Test
    void textsAreEscaped() {
        assertEquals("\"a\\\"b\\\\c\\n\\u0001厨😀\\ud83d\"\n", JsonText.of("a\"b\\c\n\u0001厨😀\ud83d"));
    }

    @Test
    void keysKeepTheirOrderAndCannotRepeat() {
        JsonObject object = new JsonObject().put("z", 1).put("a", List.of()).put("m", new JsonObject());

        assertEquals("{\n  \"z\": 1,\n  \"a\": [],\n  \"m\": {}\n}\n", JsonText.of(object));
        assertThrows(IllegalArgumentException.class, () -> object.put("z", 2));
    }

    @Test
    void findingsHaveTheKeysOfTheContract() {
        Finding finding = new Finding("AISLE-01", Severity.H, List.of("A1", "F2"), 1199, 1200, "mm", "太窄",
                "too narrow", "[S24]");

        assertEquals("""
                [
                  {
                    "rule": "AISLE-01",
                    "severity": "H",
                    "objects": ["A1", "F2"],
                    "measured": 1199,
                    "limit": 1200,
                    "unit": "mm",
                    "message": "太窄",
                    "source": "[S24]"
                  }
                ]
                """, FindingsJson.of(List.of(finding), Locale.SIMPLIFIED_CHINESE));
        assertEquals("[]\n", FindingsJson.of(List.of(), Locale.ENGLISH));
    }

    @Test
    void findingsOfSeveralPlansNameTheirPlan() {
        Finding finding = new Finding("R", Severity.I, List.of(), 0, 0, "1", "甲", "one", "");
        Map<String, List<Finding>> byPlan = new LinkedHashMap<>();
        byPlan.put("b.storeplan", List.of(finding));
        byPlan.put("a.storeplan", List.of(finding));

        String json = FindingsJson.of(byPlan, Locale.ENGLISH);

        assertEquals(2, json.split("\"message\": \"one\"", -1).length - 1);
        assertEquals(true, json.indexOf("\"plan\": \"b.storeplan\"") < json.indexOf("\"plan\": \"a.storeplan\""));
    }
}
