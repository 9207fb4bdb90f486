package org.sceneplan.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.sceneplan.bench.store.RandomStore;
import org.sceneplan.bench.store.SampleStores;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Every rule that measures against its own number is exact at it: headquarters sets the limit to the very value that
 * was measured, and the rule holds; one unit stricter, and it is broken.
 *
 * <p>The value is the tightest one while the limit is far too strict, so that it is measured and not cut at the limit.
 */
class LimitSweepTest {

    private static final double[] TOO_STRICT = {1.5, 3};
    private static final int SEEDS = 8;
    private static final int LEAST_RULES = 72;
    private static final int MOST_TRIES = 12;
    /**
     * What they measure depends on the limit: where one stands at the end of a way, and which points are near enough to
     * be named. One unit beyond the value something else may be found that keeps it.
     */
    private static final Set<String> FOUND_ANEW = Set.of("A01", "A01-CROWD", "AISLE-02", "C03", "C10", "F14-WAY",
            "REACH-01", "DEADEND-01", "DELIVERY-01", "UTIL-01");

    private final Set<String> swept = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void holdsAtTheMeasuredValueAndBreaksOneUnitBeyond() throws Exception {
        for (String survey : SampleSurveys.list()) {
            sweep(survey, SampleStores.designed(survey));
        }
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (String standard : List.of("HOME", "THREE_C")) {
                sweep("seed " + seed, new DesignContext(
                        PlanSnapshotFactory.of(RandomStore.of(seed, 10 + seed, StoreFrame.PLAIN)),
                        StandardLibrary.bundled().standard(standard), SampleCatalogue.load()));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(swept.size() >= LEAST_RULES, swept.size() + " rules: " + swept);
    }

    private void sweep(String name, DesignContext context) {
        for (Rule rule : RuleEngine.standard().rules()) {
            Optional<RuleLimit> setting = context.standard().ruleLimits().find(rule.id());
            if (setting.isPresent() && setting.get().limit() > 0) {
                for (double factor : TOO_STRICT) {
                    sweep(name, context, rule, setting.get(), factor);
                }
            }
        }
    }

    private void sweep(String name, DesignContext context, Rule rule, RuleLimit setting, double factor) {
        double odd = switch (setting.unit()) { // no other setting has such a number
            case "mm" -> 7;
            case "m" -> 0.007;
            case "count", "person" -> 0;
            default -> 0.07;
        };
        for (double strict : new double[] {Math.rint(setting.limit() * factor) + odd,
            Math.rint(setting.limit() / factor) + odd}) {
            Finding broken = strict <= 0 ? null : worst(context, rule, setting, strict);
            if (broken != null && broken.measured() > 0) {
                sweep(name, context, rule, setting, broken, Math.rint(broken.limit() / strict));
            }
        }
    }

    /** A laxer limit may let the rule measure more; so the limit follows the value until nothing is beyond it. */
    private void sweep(String name, DesignContext context, Rule rule, RuleLimit setting, Finding found, double scale) {
        Finding broken = found;
        Finding next = found;
        for (int tries = 0; next != null && tries < MOST_TRIES; tries++) {
            broken = next;
            if (broken.measured() <= 0) {
                return; // a limit of 0 means something else to some rules
            }
            next = worst(context, rule, setting, broken.measured() / scale);
            if (next != null && next.measured() == broken.measured()) {
                break;
            }
        }
        String what = name + " " + rule.id() + " " + broken.measured() + " at " + broken.objects();
        if (next != null) {
            wrong.add(what + " breaks at the value itself: " + next.measured() + " at " + next.objects());
        }
        boolean isMm = broken.unit().equals("mm");
        double beyond = (isMm || broken.unit().equals("1") ? 1 : 0.01)
                + (isMm && isSlanted(context) ? 2 * Rounding.SLANTED_MM : 0);
        double stricter = broken.measured() + (broken.measured() < broken.limit() ? beyond : -beyond);
        swept.add(rule.id());
        if (stricter > 0 && !FOUND_ANEW.contains(rule.id())
                && worst(context, rule, setting, stricter / scale) == null) {
            wrong.add(what + " holds beyond the value");
        }
    }

    /** The finding farthest beyond the rule's own limit in its unit or thousandths of it; null when there is none. */
    private static Finding worst(DesignContext context, Rule rule, RuleLimit setting, double limit) {
        RuleOutcome outcome = RuleEngine.check(rule, new CheckScope(with(context, setting, limit)));
        Finding worst = null;
        for (Finding finding : outcome instanceof RuleOutcome.Checked checked ? checked.findings()
                : List.<Finding>of()) {
            double scale = finding.limit() / limit;
            boolean isOwn = Math.abs(scale - 1) < 1e-9 || Math.abs(scale - 1000) < 1e-6;
            if (isOwn && (worst == null || Math.abs(finding.measured() - finding.limit())
                    > Math.abs(worst.measured() - worst.limit()))) {
                worst = finding;
            }
        }
        return worst;
    }

    /** Tells whether anything of a plan is turned: then rounding is allowed for. */
    private static boolean isSlanted(DesignContext context) {
        for (LevelSnapshot level : context.plan().levels()) {
            List<Ring> rings = new ArrayList<>(List.of(level.outline()));
            level.fixtures().forEach(fixture -> rings.add(fixture.footprint()));
            level.columns().forEach(column -> rings.add(column.footprint()));
            level.walls().forEach(wall -> rings.add(wall.footprint()));
            level.obstacles().forEach(obstacle -> rings.add(obstacle.outline()));
            level.aisles().forEach(aisle -> rings.add(aisle.outline()));
            level.zones().forEach(zone -> rings.add(zone.outline()));
            if (Rounding.allowanceMm(rings.toArray(new Ring[0])) > 0) {
                return true;
            }
        }
        return false;
    }

    private static DesignContext with(DesignContext context, RuleLimit old, double limit) {
        Map<String, RuleLimit> limits = new LinkedHashMap<>(context.standard().ruleLimits().limitByRule());
        limits.put(old.ruleId(), new RuleLimit(old.ruleId(), old.titleZh(), old.titleEn(), limit, old.unit(),
                old.severity(), old.enabled(), old.scope(), old.clause(), old.source(), old.grade()));
        StandardSnapshot s = context.standard();
        return new DesignContext(context.plan(), new StandardSnapshot(s.id(), s.version(), s.nameZh(), s.nameEn(),
                s.minAreaM2(), s.maxAreaM2(), s.source(), s.zones(), s.utilities(), s.samples(), s.adjacencies(),
                s.materials(), s.checks(), new RuleLimits(limits)), context.catalogue());
    }
}
