package org.sceneplan.bench.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sceneplan.bench.store.RandomStore;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleResult;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Turning and moving a whole plan changes no finding. Corners of a turned plan lie on whole mm, so a finding may come or
 * go where the value lies within 4 mm of its limit, and a distance may differ by the rounding of four corners.
 */
class TurnedPlanTest {

    private static final int PLANS = 150;
    private static final double BAND_MM = 4;
    private static final double FARTHEST_OFF_MM = 3;
    /** Strips and doors that something grazes by less than the allowance for rounding. */
    private static final int GRAZED = 7;
    private static final double RELATIVE = 0.005;
    /** The widest disc before a front grows by many mm when a thing that it grazes moves by one. */
    private static final double GRAZING_MM = 150;
    private static final Set<String> WAYS = Set.of("A01", "A01-CROWD", "REACH-01", "C10", "C03", "F14-WAY",
            "DELIVERY-01", "AISLE-02", "A07-TURN");

    private final StandardSnapshot standard;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> lengthsByOffMm = new TreeMap<>();

    TurnedPlanTest() throws Exception {
        standard = StandardLibrary.bundled().standard("THREE_C");
    }

    @Test
    void sameFindingsAtAnyAngle() throws Exception {
        for (int seed = 1; seed <= PLANS; seed++) {
            double angle = seed % 10 == 0 ? 90 * (seed / 10 % 4) : seed * 7.77 % 360;
            CheckResult plain = check(seed, StoreFrame.PLAIN);
            CheckResult turned = check(seed, new StoreFrame(angle, seed * 913 - 50_000, 70_000 - seed * 611));

            compare(seed, plain, turned);
        }

        assertTrue(wrong.size() <= GRAZED, wrong.size() + " differences: " + wrong.stream().limit(12).toList());
        int lengths = lengthsByOffMm.values().stream().mapToInt(Integer::intValue).sum();
        int within = lengthsByOffMm.getOrDefault(0, 0) + lengthsByOffMm.getOrDefault(1, 0);
        assertTrue(within > 0.95 * lengths, "lengths by difference in mm: " + lengthsByOffMm);
    }

    private CheckResult check(int seed, StoreFrame frame) throws Exception {
        return RuleEngine.standard().check(new DesignContext(
                PlanSnapshotFactory.of(RandomStore.of(seed, 3 + seed % 9, frame)), standard, SampleCatalogue.load()));
    }

    private void compare(int seed, CheckResult plain, CheckResult turned) {
        for (int i = 0; i < plain.results().size(); i++) {
            RuleResult one = plain.results().get(i);
            RuleResult other = turned.results().get(i);
            if (!one.outcome().getClass().equals(other.outcome().getClass())) {
                wrong.add("seed " + seed + " " + one + " turned " + other);
            }
            named(seed, "plain", plain, turned.findingsOf(one.ruleId()), one.ruleId());
            named(seed, "turned", turned, plain.findingsOf(one.ruleId()), one.ruleId());
        }
        for (String rule : WAYS) {
            least(seed, rule, plain.findingsOf(rule), turned.findingsOf(rule));
        }
        Map<String, List<Finding>> after = byLabel(turned);
        byLabel(plain).forEach((label, findings) -> findings
                .forEach(finding -> measured(seed, label, finding, after.getOrDefault(label, List.of()))));
    }

    /** What the findings of a rule are about is what those of the other plan are about. */
    private void named(int seed, String which, CheckResult result, List<Finding> others, String ruleId) {
        Set<String> known = new TreeSet<>();
        others.forEach(finding -> known.addAll(finding.objects()));
        for (Finding finding : result.findingsOf(ruleId)) {
            boolean isAnySame = finding.objects().isEmpty() || WAYS.contains(ruleId);
            boolean isKnown = isAnySame ? !others.isEmpty() : known.contains(finding.objects().get(0));
            if (!isKnown && !isNearLimit(finding) && !standsInOthers(finding, result)) {
                wrong.add("seed " + seed + " only " + which + ": " + finding);
            }
        }
    }

    /** Of several narrow places on the same ways one or the other is named; the narrowest is the same. */
    private void least(int seed, String rule, List<Finding> findings, List<Finding> others) {
        double one = findings.stream().mapToDouble(Finding::measured).min().orElse(0);
        double other = others.stream().mapToDouble(Finding::measured).min().orElse(one);
        if (!findings.isEmpty() && Math.abs(one - other) > GRAZING_MM) {
            wrong.add("seed " + seed + " " + rule + " least " + one + " and " + other);
        }
    }

    private void measured(int seed, String label, Finding finding, List<Finding> twins) {
        if (twins.isEmpty() || WAYS.contains(finding.rule())) {
            return;
        }
        double off = twins.stream().mapToDouble(twin -> Math.abs(finding.measured() - twin.measured())).min()
                .orElseThrow();
        if (finding.unit().equals("mm")) {
            lengthsByOffMm.merge((int) Math.round(off), 1, Integer::sum);
        }
        double allowed = !finding.unit().equals("mm") ? Math.max(0.02, RELATIVE * Math.abs(finding.measured()))
                : FARTHEST_OFF_MM;
        if (off > allowed) {
            wrong.add("seed " + seed + " " + label + ": " + finding.measured() + " differs by " + off + " "
                    + finding.messageEn());
        }
    }

    /** What stands in other things or through a wall is judged by these rules; distances mean nothing there. */
    private static boolean standsInOthers(Finding finding, CheckResult result) {
        return !finding.rule().startsWith("SHELL") && Stream.of("SHELL-01", "SHELL-02")
                .flatMap(rule -> result.findingsOf(rule).stream())
                .anyMatch(overlap -> !Collections.disjoint(overlap.objects(), finding.objects()));
    }

    private static boolean isNearLimit(Finding finding) {
        return finding.unit().equals("mm") && Math.abs(finding.measured() - finding.limit()) <= BAND_MM;
    }

    private static Map<String, List<Finding>> byLabel(CheckResult result) {
        return result.findings().stream().collect(Collectors.groupingBy(
                finding -> finding.rule() + new TreeSet<>(finding.objects()) + finding.limit()));
    }
}
