package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.SheetBoxes.Placed;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.StandardSnapshot;

class ConstructionNotesTest {

    @Test
    void numbersAreThoseOfTheRuleBookInForce() {
        DesignContext context = SamplePlans.store("three-c-township");

        assertEquals("1,200 mm", value(texts(context), "A01"));
        assertEquals("1,350 mm", value(texts(with(context, "A01", 1350, true)), "A01"));
    }

    @Test
    void aRuleThatHeadquartersSwitchedOffIsNoRequirement() {
        DesignContext context = SamplePlans.store("three-c-township");

        assertFalse(texts(with(context, "A01", 1200, false)).contains("A01"));
    }

    @Test
    void everyRequirementNamesWhatItRestsOn() {
        List<String> texts = texts(SamplePlans.store("smart-kitchen-county"));

        assertTrue(texts.containsAll(List.of("GB 55019-2021 2.2.2 [S15]", "JGJ 48-2014 表 4.2.2 [K]", "规则库 [S24]")),
                texts.toString());
    }

    @Test
    void whatAStoreDoesNotHaveIsNotMentioned() {
        assertTrue(texts(SamplePlans.store("smart-kitchen-county")).containsAll(List.of("CLEAR-HOOD-TOP", "G01")));
        List<String> empty = texts(SamplePlans.empty("0,0 6000,0 6000,5000 0,5000"));
        assertTrue(empty.contains("F13"));
        assertTrue(Collections.disjoint(empty, List.of("CLEAR-HOOD-TOP", "G01", "F20", "UTIL-02-WATER")));
    }

    private static List<String> texts(DesignContext context) {
        return DesignSheets.of(context, SheetSettings.of(Locale.CHINESE)).stream()
                .filter(sheet -> sheet.kind() == SheetKind.NOTES)
                .flatMap(sheet -> SheetBoxes.texts(sheet).stream()).map(Placed::text).toList();
    }

    /** What stands two cells after the number of a rule. */
    private static String value(List<String> texts, String ruleId) {
        return texts.get(texts.indexOf(ruleId) + 2);
    }

    private static DesignContext with(DesignContext context, String ruleId, double limit, boolean enabled) {
        RuleLimit old = context.standard().ruleLimits().get(ruleId);
        Map<String, RuleLimit> limits = new LinkedHashMap<>(context.standard().ruleLimits().limitByRule());
        limits.put(ruleId, new RuleLimit(ruleId, old.titleZh(), old.titleEn(), limit, old.unit(), old.severity(),
                enabled, old.scope(), old.clause(), old.source(), old.grade()));
        StandardSnapshot s = context.standard();
        return new DesignContext(context.plan(), new StandardSnapshot(s.id(), s.version(), s.nameZh(), s.nameEn(),
                s.minAreaM2(), s.maxAreaM2(), s.source(), s.zones(), s.utilities(), s.samples(), s.adjacencies(),
                s.materials(), s.checks(), new RuleLimits(limits)), context.catalogue());
    }
}
