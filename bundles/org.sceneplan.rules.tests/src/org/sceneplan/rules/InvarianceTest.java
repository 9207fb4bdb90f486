package org.sceneplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.model.plan.StorePlan;

/** Moving and turning a whole plan changes no finding. */
class InvarianceTest {

    /** The corners of two turned things lie on whole mm: four times half the diagonal of 1 mm, as {@code Rounding}. */
    private static final double ROUNDED_MM = 3;

    @Test
    void soundShopHasNoFindings() {
        assertEquals(List.of(), Ask.all(TestShops.sound().build(), TestStandard.create()).findings());
    }

    @Test
    void brokenShopBreaksManyRules() {
        Set<String> rules = Ask.all(TestShops.broken().build(), TestStandard.create()).findings().stream()
                .map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));

        assertTrue(rules.containsAll(Set.of("A01", "AISLE-01", "C10", "DECO-01", "DOOR-01", "F12", "F13", "F13-FREE",
                "LOAD-01", "SHELL-01", "SHELL-02", "SHELL-04", "UTIL-01", "ZONE-01", "ZONE-SHARE")), rules.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 123457, -98765", "90, 0, 0", "180, 5, 7", "270, -31, 4000", "90, 900001, -800003"})
    void quarterTurnsChangeNothing(double angleDeg, int dxMm, int dyMm) {
        compare(angleDeg, dxMm, dyMm, 0);
    }

    /** Sides of 3, 4 and 5: corners on a grid of 5 mm lie on whole mm when they are turned, so nothing is rounded. */
    @ParameterizedTest
    @CsvSource({"4, 3, 0, 0", "3, 4, 1000, 2000", "-3, 4, -7777, 3", "-4, -3, 0, 11", "4, -3, 123457, -98765"})
    void turnsWithoutRoundingChangeNoFindingAndNoValueByMoreThanOneMillimetre(int east, int north, int dxMm,
            int dyMm) {
        compare(Math.toDegrees(Math.atan2(north, east)), dxMm, dyMm, 1);
    }

    @ParameterizedTest
    @CsvSource({"17.3, 0, 0", "45, 1000, 2000", "123.456, -7777, 3", "301.01, 0, 11"})
    void turningChangesNoFinding(double angleDeg, int dxMm, int dyMm) {
        compare(angleDeg, dxMm, dyMm, ROUNDED_MM);
    }

    private static void compare(double angleDeg, int dxMm, int dyMm, double toleranceMm) {
        for (StorePlan plan : List.of(TestShops.sound().build(), TestShops.broken().build())) {
            List<Finding> before = Ask.all(plan, TestStandard.create()).findings();
            List<Finding> after = Ask.all(MovedPlan.of(plan, angleDeg, dxMm, dyMm), TestStandard.create()).findings();

            assertEquals(labels(before), labels(after));
            for (Finding finding : before) {
                Finding twin = twin(finding, after);
                double others = finding.unit().equals("W") ? 1 : 0.01;
                assertEquals(finding.measured(), twin.measured(), finding.unit().equals("mm") ? toleranceMm
                        : toleranceMm == 0 ? 0 : others, finding + " against " + twin);
            }
        }
    }

    private static List<String> labels(List<Finding> findings) {
        return findings.stream().map(InvarianceTest::label).sorted().toList();
    }

    private static String label(Finding finding) {
        return finding.rule() + new TreeSet<>(finding.objects()) + finding.unit();
    }

    private static Finding twin(Finding finding, List<Finding> others) {
        return others.stream().filter(other -> label(other).equals(label(finding))).findFirst().orElseThrow();
    }
}
