package org.sceneplan.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.bench.store.SampleStores;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.samples.SampleSurveys;

/** One thing goes wrong in a sound store: its rule names it, and what else turns red has to do with it. */
class SeededDefectTest {

    private static final int SEEDS = 12;
    private static final List<SeededDefect> DEFECTS = Stream.<SeededDefect[]>of(Defect.values(),
            OutfitDefect.values(), RareDefect.values()).flatMap(Arrays::stream).toList();
    /** Findings about the whole store name no element, or every element of a kind. */
    private static final int NAMES_MANY = 6;

    /** Ways and neighbours in the whole store: when one thing moves, other things become the narrowest or nearest. */
    private static final Set<String> RELATIONS = Set.of("ADJ-01", "A01", "A01-CROWD", "REACH-01", "F14-WAY",
            "DELIVERY-01", "DEADEND-01");

    static List<String> surveys() {
        return SampleSurveys.list();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void isNamedAndNothingElseTurnsRed(String survey) throws Exception {
        DesignContext context = SampleStores.designed(survey);
        CheckResult before = RuleEngine.standard().check(context);
        List<String> wrong = new ArrayList<>();
        Set<PlanSnapshot> made = new HashSet<>();
        for (SeededDefect defect : DEFECTS) {
            for (int seed = 0; seed < SEEDS; seed++) {
                Optional<SeededDefect.Broken> broken = defect.make(context.plan(), context.plan().levels().get(0),
                        new Random(31 * seed + DEFECTS.indexOf(defect)));
                if (broken.isPresent() && made.add(broken.get().plan())) {
                    CheckResult after = RuleEngine.standard().check(context.withPlan(broken.get().plan()));
                    judge(defect + " " + seed, defect, broken.get(), before, after, wrong);
                }
            }
        }
        assertTrue(made.size() > 100, made.size() + " defects made");
        assertEquals(List.of(), wrong.stream().limit(15).toList(), wrong.size() + " of " + made.size());
    }

    private static void judge(String name, SeededDefect defect, SeededDefect.Broken broken, CheckResult before,
            CheckResult after, List<String> wrong) {
        Set<String> known = labels(before);
        List<Finding> added = after.findings().stream().filter(finding -> !known.contains(label(finding))).toList();
        boolean named = isNewlyAsked(defect.ruleId(), broken, before, after)
                || added.stream().anyMatch(finding -> finding.rule().equals(defect.ruleId())
                && (broken.touched().isEmpty() || finding.objects().isEmpty() || concerns(finding, broken)));
        if (!named) {
            wrong.add(name + " is not named by " + defect.ruleId() + " but by "
                    + added.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new)));
        }
        for (Finding finding : added) {
            boolean isOfSomeThings = !finding.objects().isEmpty() && finding.objects().size() < NAMES_MANY
                    && !broken.touched().isEmpty();
            if (finding.severity() != Severity.I && !RELATIONS.contains(finding.rule()) && isOfSomeThings
                    && !concerns(finding, broken) && !isKnownInPart(finding, before)) {
                wrong.add(name + " " + broken.touched() + " also turns red: " + finding.rule() + finding.objects() + " "
                        + finding.messageEn());
            }
        }
    }

    /** What no machine can judge turns into a question that was not asked before. */
    private static boolean isNewlyAsked(String ruleId, SeededDefect.Broken broken, CheckResult before,
            CheckResult after) {
        return after.outcomeOf(ruleId).orElseThrow() instanceof RuleOutcome.Asked asked
                && (before.outcomeOf(ruleId).orElseThrow() instanceof RuleOutcome.NotApplicable || asked.questions()
                        .stream().anyMatch(question -> !Collections.disjoint(question.objects(), broken.touched())));
    }

    /** A finding that was there before about some of the same things, and names others of them now. */
    private static boolean isKnownInPart(Finding finding, CheckResult before) {
        return before.findingsOf(finding.rule()).stream()
                .anyMatch(each -> !Collections.disjoint(each.objects(), finding.objects()));
    }

    private static boolean concerns(Finding finding, SeededDefect.Broken broken) {
        return !Collections.disjoint(finding.objects(), broken.touched())
                || finding.objects().stream().anyMatch(id -> broken.touched().stream().anyMatch(id::startsWith));
    }

    private static Set<String> labels(CheckResult result) {
        return result.findings().stream().map(SeededDefectTest::label).collect(Collectors.toSet());
    }

    private static String label(Finding finding) {
        return finding.rule() + new TreeSet<>(finding.objects());
    }
}
