package org.sceneplan.rules.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;

/**
 * One thing goes wrong in a sound shop: its rule names it, and nothing else turns red but what each defect says follows
 * from it. The shops are made here, so they are sound by all rules and have what the sample stores have not got.
 */
class ShopDefectTest {

    private static final int SEEDS = 12;

    static List<ShopDefect> defects() {
        return Stream.<ShopDefect[]>of(ExitDefect.values(), WayDefect.values(), ShownDefect.values(),
                PointDefect.values(), RackDefect.values()).flatMap(Arrays::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void isNamedAndNothingElseTurnsRed(ShopDefect defect) {
        List<String> wrong = new ArrayList<>();
        Set<PlanSnapshot> plans = new HashSet<>();
        Set<String> unseen = new TreeSet<>(defect.follows().keySet());
        for (int seed = 0; seed < SEEDS; seed++) {
            ShopDefect.Seeded seeded = defect.make(random(seed));
            plans.add(seeded.broken().plan());
            CheckResult before = RuleEngine.standard().check(seeded.sound());
            before.findings().stream().filter(finding -> finding.severity() != Severity.I)
                    .forEach(finding -> wrong.add("the sound shop has " + text(finding)));
            Set<String> known = before.findings().stream().map(ShopDefectTest::label).collect(Collectors.toSet());
            List<Finding> added = RuleEngine.standard().check(seeded.broken()).findings().stream()
                    .filter(finding -> !known.contains(label(finding))).toList();
            judge(defect, seeded.named(), added, wrong);
            added.forEach(finding -> unseen.remove(finding.rule()));
        }
        assertEquals(List.of(), wrong.stream().distinct().limit(6).toList());
        assertEquals(Set.of(), unseen, "follows from no seed");
        assertFalse(plans.size() < SEEDS / 2, plans.size() + " plans");
    }

    /** Seeds next to each other start alike. */
    private static Random random(int seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    private static void judge(ShopDefect defect, List<String> named, List<Finding> added, List<String> wrong) {
        List<Finding> own = added.stream().filter(finding -> finding.rule().equals(defect.ruleId())).toList();
        if (own.isEmpty()) {
            wrong.add(defect.ruleId() + " is silent; found " + added.stream().map(ShopDefectTest::text).toList());
        }
        own.stream().filter(finding -> !finding.objects().containsAll(named))
                .forEach(finding -> wrong.add(named + " is not named by " + text(finding)));
        added.stream().filter(finding -> !own.contains(finding) && !defect.follows().containsKey(finding.rule()))
                .forEach(finding -> wrong.add("also turns red: " + text(finding)));
    }

    private static String text(Finding finding) {
        return finding.rule() + finding.objects() + " " + finding.messageEn();
    }

    private static String label(Finding finding) {
        return finding.rule() + new TreeSet<>(finding.objects());
    }
}
