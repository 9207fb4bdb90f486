package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.model.standard.Severity;

final class RuleBookTest {

    @ParameterizedTest
    @CsvSource({"A01,1200,mm,H,0,[S15]", "C10,1760,mm,H,100,[C]", "C03,2200,mm,W,100,[K]", "F01,2,count,H,0,[S6]",
        "F02A,200,m²,H,0,[S6][S7]", "F02P,50,person,H,0,[S6][S7]", "F04,0.6,person/m²,I,0,[S11]",
        "F05-1,0.6,person/m²,I,0,[S11]", "F05-2,0.56,person/m²,I,0,[S11]", "F06-3,0.54,person/m²,I,0,[K]",
        "F06-4,0.42,person/m²,I,0,[K]", "F08-1,0.65,m/100 persons,H,0,[S10]", "F08-3,0.75,m/100 persons,H,0,[S10]",
        "F08-4,1,m/100 persons,H,0,[S10]", "F09,30000,mm,H,0,[S8]", "F10,25,%,I,0,[S13]", "F12,5000,mm,H,0,[S9]",
        "F13,1400,mm,H,0,[S12]", "F13-FREE,1400,mm,H,0,[S12]", "F16,22000,mm,H,0,[K]", "DECO-01,1500,mm,H,0,[S24]",
        "REACH-01,900,mm,H,0,[S24]", "UTIL-01,1500,mm,H,0,[K]", "UTIL-02-FLUE,3000,mm,W,0,[S46]",
        "LOAD-02,120,W/m²,W,0,[S20]", "DF-TV,0.8,ratio,I,0,[K]", "DF-FRIDGE,0.4,ratio,I,0,[K]",
        "DF-AC,0.8,ratio,I,0,[K]", "DF-LIVEKITCHEN,0.5,ratio,I,0,[K]", "DF-SMALL,0.2,ratio,I,0,[K]",
        "DF-LIGHT,0.9,ratio,I,0,[K]", "DF-3C,0.7,ratio,I,0,[K]"})
    void checkedRulesHaveTheLimitsOfTheFieldNotes(String ruleId, double limit, String unit, Severity severity,
            double minAreaM2, String source) throws StandardReadException {
        RuleLimit rule = StandardLibrary.bundled().ruleBook().get(ruleId);

        assertEquals(limit, rule.limit());
        assertEquals(unit, rule.unit());
        assertEquals(severity, rule.severity());
        assertEquals(minAreaM2, rule.minAreaM2());
        assertEquals(source, rule.source());
        assertTrue(rule.enabled());
    }

    @Test
    void everyRuleOfTheFieldNotesIsInTheBook() throws StandardReadException {
        Set<String> known = StandardLibrary.bundled().ruleBook().all().stream().map(RuleLimit::ruleId)
                .collect(Collectors.toSet());
        List<String> missing = CodeLists.ruleIds().stream()
                .filter(id -> known.stream().noneMatch(rule -> isRuleOrPart(rule, id))).toList();

        assertEquals(77, CodeLists.ruleIds().size());
        assertEquals(List.of(), missing);
    }

    /** F02 is answered by F02A and F02P, F08 by F08-1, F08-3 and F08-4. */
    private static boolean isRuleOrPart(String rule, String id) {
        return rule.equals(id) || rule.matches(id + "(-.+|[AP])");
    }

    @Test
    void everyRuleHasTitlesAndAClauseOrAReasonForItsSource() throws StandardReadException {
        for (RuleLimit rule : StandardLibrary.bundled().ruleBook().all()) {
            assertFalse(rule.titleZh().isBlank() || rule.titleEn().isBlank(), rule.ruleId());
            assertTrue(rule.source().equals("[K]") || rule.source().equals("[S1][K]") || !rule.clause().isBlank(),
                    rule.ruleId());
            assertTrue(rule.limit() == 0 || !rule.unit().isBlank(), rule.ruleId());
            assertEquals(rule.source().equals("[K]") || rule.source().equals("[C]")
                    || rule.source().equals("[S1][K]"), rule.grade().equals("K"), rule.ruleId());
        }
    }

    @Test
    void clausesWithEnglishWordsHaveAChineseText() throws StandardReadException {
        Set<String> untold = StandardLibrary.bundled().ruleBook().all().stream().map(RuleLimit::clause)
                .filter(clause -> ClauseText.of(clause, Locale.SIMPLIFIED_CHINESE).matches(".*[a-z]{3}.*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), untold);
    }

    @Test
    void clauseIsChineseForChineseReadersOnlyAndAnUnknownOneStays() {
        assertEquals("JGJ 48-2014 表 4.2.2", ClauseText.of("JGJ 48-2014 table 4.2.2", Locale.CHINA));
        assertEquals("JGJ 48-2014 table 4.2.2", ClauseText.of("JGJ 48-2014 table 4.2.2", Locale.GERMAN));
        assertEquals("house rules, page 3", ClauseText.of("house rules, page 3", Locale.CHINESE));
        assertEquals("[S27][K] 门店样机管理规定；高度按经验",
                ClauseText.ofSource("[S27][K] store rules for samples; height by own knowledge", Locale.CHINESE));
        assertEquals("[K] GB 50140", ClauseText.ofSource("[K] GB 50140", Locale.CHINESE));
        assertEquals("[K]", ClauseText.ofSource("[K]", Locale.CHINESE));
    }

    @Test
    void checkedRulesAndOnlyThoseAreExplainedInBothLanguages() throws StandardReadException {
        for (RuleLimit rule : StandardLibrary.bundled().ruleBook().all()) {
            assertEquals(rule.enabled(), RuleExplanations.of(rule.ruleId(), Locale.ENGLISH).isPresent(), rule.ruleId());
            assertEquals(rule.enabled(), RuleExplanations.of(rule.ruleId(), Locale.CHINESE).isPresent(), rule.ruleId());
        }
        assertEquals("门必须能完全打开，门扇转过的范围内不放任何东西。",
                RuleExplanations.of("DOOR-01", Locale.SIMPLIFIED_CHINESE).orElseThrow());
        assertEquals("A door must open fully; nothing stands where its leaf turns.",
                RuleExplanations.of("DOOR-01", Locale.GERMAN).orElseThrow());
    }

    @Test
    void rulesOfCodesFireAccessAndTradeAreAllChecked() throws StandardReadException {
        Set<String> unchecked = StandardLibrary.bundled().ruleBook().all().stream().filter(rule -> !rule.enabled())
                .map(RuleLimit::ruleId).filter(id -> id.matches("[CFALPGEVT]\\d.*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unchecked);
    }
}
