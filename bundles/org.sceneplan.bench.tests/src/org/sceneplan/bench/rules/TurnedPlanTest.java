package org.sceneplan.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

        assertEquals(List.of(), wrong.stream().limit(12).toList(), wrong.size() + " differences");
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
            named(seed, "plain", plain.findingsOf(one.ruleId()), turned.findingsOf(one.ruleId()));
            named(seed, "turned", turned.findingsOf(one.ruleId()), plain.findingsOf(one.ruleId()));
        }
        Map<String, Finding> after = byLabel(turned);
        byLabel(plain).forEach((label, finding) -> measured(seed, label, finding, after.get(label)));
    }

    /** What the findings of a rule are about is what those of the other plan are about. */
    private void named(int seed, String which, List<Finding> findings, List<Finding> others) {
        Set<String> known = new TreeSet<>();
        others.forEach(finding -> known.addAll(finding.objects()));
        for (Finding finding : findings) {
            boolean isKnown = finding.objects().isEmpty() ? !others.isEmpty()
                    : known.contains(finding.objects().get(0));
            if (!isKnown && !isNearLimit(finding)) {
                wrong.add("seed " + seed + " only " + which + ": " + finding);
            }
        }
    }

    private void measured(int seed, String label, Finding finding, Finding twin) {
        if (twin == null) {
            return;
        }
        double off = Math.abs(finding.measured() - twin.measured());
        if (finding.unit().equals("mm")) {
            lengthsByOffMm.merge((int) Math.round(off), 1, Integer::sum);
        }
        double allowed = !finding.unit().equals("mm") ? Math.max(0.02, RELATIVE * Math.abs(finding.measured()))
                : WAYS.contains(finding.rule()) ? GRAZING_MM : FARTHEST_OFF_MM;
        if (off > allowed) {
            wrong.add("seed " + seed + " " + label + ": " + finding.measured() + " and " + twin.measured() + " "
                    + finding.messageEn());
        }
    }

    private static boolean isNearLimit(Finding finding) {
        return finding.unit().equals("mm") && Math.abs(finding.measured() - finding.limit()) <= BAND_MM;
    }

    /** Of findings with the same rule and objects the first. */
    private static Map<String, Finding> byLabel(CheckResult result) {
        Map<String, Finding> findings = new TreeMap<>();
        result.findings().forEach(finding -> findings
                .putIfAbsent(finding.rule() + new TreeSet<>(finding.objects()) + finding.limit(), finding));
        return findings;
    }
}
