package org.sceneplan.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.bench.store.GridTurn;
import org.sceneplan.bench.store.RandomStore;
import org.sceneplan.bench.store.SampleStores;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Where turning rounds no corner, no measured value moves by more than 1 mm, and no finding comes or goes in the sample
 * stores. In stores thrown together at random things touch limits by chance: what lies exactly at one may come or go,
 * for turned things keep a limit within the allowance for rounding.
 */
class GridTurnTest {

    private static final double MOST_MM = 1;
    private static final double OTHERS = 0.02;
    private static final int SEEDS = 40;
    private static final GridTurn PLAIN = new GridTurn(5, 0, 0, 0);
    private static final List<GridTurn> TURNS = List.of(new GridTurn(4, 3, 12_345, -6789), new GridTurn(-3, 4, 0, 0),
            new GridTurn(0, 5, -31, 4000), new GridTurn(-4, -3, 7, 90_001), new GridTurn(-5, 0, 0, 0));

    /** Share of findings of random stores that lie exactly at a limit, or where two things are equally near. */
    private static final double AT_LIMITS = 0.001;

    private final List<String> moved = new ArrayList<>();
    private final List<String> cameOrWent = new ArrayList<>();
    private int findings;

    static List<String> surveys() {
        return SampleSurveys.list();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void sampleStores(String survey) throws Exception {
        DesignContext design = SampleStores.designed(survey);
        compare(survey, SampleStores.plan(survey), design.standard());

        assertEquals(List.of(), moved);
        assertEquals(List.of(), cameOrWent);
        assertTrue(findings > 0);
    }

    @Test
    void randomStores() throws Exception {
        StandardSnapshot standard = StandardLibrary.bundled().standard("THREE_C");
        for (int seed = 1; seed <= SEEDS; seed++) {
            compare("seed " + seed, RandomStore.of(seed, 4 + seed % 9), standard);
        }

        assertEquals(List.of(), moved);
        assertTrue(cameOrWent.size() <= AT_LIMITS * findings * TURNS.size(), cameOrWent + " of " + findings);
    }

    private void compare(String name, StorePlan plan, StandardSnapshot standard) throws Exception {
        CheckResult plain = check(PLAIN.of(plan), standard);
        findings += plain.findings().size();
        for (int i = 0; i < TURNS.size(); i++) {
            compare(name + " turn " + i, plain, check(TURNS.get(i).of(plan), standard));
        }
    }

    private static CheckResult check(StorePlan plan, StandardSnapshot standard) throws Exception {
        return RuleEngine.standard().check(
                new DesignContext(PlanSnapshotFactory.of(plan), standard, SampleCatalogue.load()));
    }

    private void compare(String name, CheckResult plain, CheckResult turned) {
        List<Finding> left = new ArrayList<>(turned.findings());
        for (Finding finding : plain.findings()) {
            Finding twin = left.stream().filter(other -> label(other).equals(label(finding))).findFirst().orElse(null);
            left.remove(twin);
            if (twin == null) {
                cameOrWent.add(name + " lacks " + said(finding));
            } else if (Math.abs(twin.measured() - finding.measured()) > most(finding.unit())) {
                moved.add(name + " has " + twin.measured() + " instead of " + said(finding));
            }
        }
        left.forEach(finding -> cameOrWent.add(name + " adds " + said(finding)));
    }

    private static double most(String unit) {
        return unit.equals("mm") ? MOST_MM : OTHERS;
    }

    private static String said(Finding finding) {
        return finding.rule() + finding.objects() + " " + finding.measured() + " against " + finding.limit();
    }

    private static String label(Finding finding) {
        return finding.rule() + new TreeSet<>(finding.objects()) + finding.unit();
    }
}
