package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class UnitTextTest {
    @Test
    void unitsOfTheRuleBookHaveNoEnglishWordInChinese() throws StandardReadException {
        List<String> words = StandardLibrary.bundled().ruleBook().all().stream()
                .map(RuleLimit::unit).distinct().map(unit -> UnitText.of(unit, Locale.CHINESE))
                .filter(unit -> unit.matches(".*(person|piece|count|ratio|CNY).*")).toList();

        assertEquals(List.of(), words);
    }

    @Test
    void numbersHaveTheirUnit() {
        assertEquals("0.6 人/m²", UnitText.with("0.6", "person/m²", Locale.CHINESE));
        assertEquals("0.6 persons/m²", UnitText.with("0.6", "person/m²", Locale.ENGLISH));
        assertEquals("2", UnitText.with("2", "count", Locale.ENGLISH));
        assertEquals("1:12", UnitText.with("12", "1:n", Locale.CHINESE));
        assertEquals("1,200 mm", UnitText.with("1,200", "mm", Locale.CHINESE));
    }
}
