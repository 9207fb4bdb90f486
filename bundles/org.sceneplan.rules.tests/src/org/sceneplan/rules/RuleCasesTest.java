package org.sceneplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.RuleOutcome.Checked;
import org.sceneplan.rules.RuleOutcome.NotApplicable;

/**
 * For each rule: pass, fail, exactly at the limit, not applicable. Every rule of the table belongs to one test class,
 * which names it with {@link Proves} and so must have heard all its cases; {@link RuleKind} lists the rules that can not
 * have all four, and why.
 */
class RuleCasesTest {

    private static final Path SOURCES = Path.of(System.getProperty("sceneplan.root", "../.."))
            .resolve("bundles/org.sceneplan.rules.tests/src");

    @Test
    void everyRuleIsProvenByOneTestClass() throws Exception {
        List<String> proven = new ArrayList<>();
        for (Class<?> tests : testClasses()) {
            Optional.ofNullable(tests.getAnnotation(Proves.class))
                    .ifPresent(proves -> proven.addAll(List.of(proves.value())));
        }

        assertEquals(RuleEngine.standard().rules().stream().map(Rule::id).sorted().toList(),
                proven.stream().sorted().toList());
    }

    @Test
    void casesAreCounted() {
        Map<RuleCase, Integer> rulesByCase = new EnumMap<>(RuleCase.class);
        for (Rule rule : RuleEngine.standard().rules()) {
            RuleKind.casesOf(rule.id()).forEach(each -> rulesByCase.merge(each, 1, Integer::sum));
        }

        assertEquals("211 rules {PASS=154, FAIL=145, LIMIT=145, AT_LIMIT=7, ASKED=36, NOT_APPLICABLE=198}",
                RuleEngine.standard().rules().size() + " rules " + rulesByCase);
    }

    @Test
    void everyKindListsRulesOfTheTable() {
        for (RuleKind kind : RuleKind.values()) {
            for (String ruleId : kind.ruleIds()) {
                assertEquals(Optional.of(kind), RuleEngine.standard().rule(ruleId).map(RuleKind::of), ruleId);
            }
        }
    }

    /** A shell without anything in it: what does not apply says why, nothing holds without having been looked at. */
    @Test
    void nothingPassesInSilence() {
        for (int sideMm : new int[] {5000, 20_000, 80_000}) {
            CheckResult result = Ask.all(PlanBuilder.of("PLAN", "TEST")
                    .level("L1", 3000, Ring.rectangle(0, 0, sideMm, sideMm)).build(), TestStandard.create());
            for (RuleResult each : result.results()) {
                boolean isAnswer = switch (each.outcome()) {
                    case NotApplicable not -> !not.reasonEn().isBlank() && !not.reasonZh().isBlank();
                    case Checked checked -> checked.looked() > 0;
                    case RuleOutcome.Asked asked -> !asked.questions().isEmpty();
                };
                assertTrue(isAnswer, each.toString());
            }
        }
    }

    private static Set<Class<?>> testClasses() throws IOException, ClassNotFoundException {
        Set<Class<?>> classes = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).sorted().toList()) {
                String name = SOURCES.relativize(file).toString();
                classes.add(Class.forName(name.substring(0, name.length() - ".java".length())
                        .replace(file.getFileSystem().getSeparator(), ".")));
            }
        }
        return classes;
    }
}
