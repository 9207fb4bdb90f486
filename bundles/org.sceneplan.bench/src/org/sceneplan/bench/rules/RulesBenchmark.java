package org.sceneplan.bench.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.sceneplan.bench.Benchmark;
import org.sceneplan.bench.Messages;
import org.sceneplan.bench.Stopwatch;
import org.sceneplan.bench.store.OrderlyStore;
import org.sceneplan.bench.store.RandomEdit;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.RingIndex;
import org.sceneplan.plan.io.PlanFileException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.IncrementalCheck;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/**
 * All rules on stores of 300 to 10,000 fixtures, and after each drag step, against plain uses of JTS for the geometric
 * part. Verdicts are compared first.
 */
public final class RulesBenchmark implements Benchmark {

    private static final int[] SIZES = {300, 1_000, 10_000};
    private static final int LARGEST_FOR_BUFFERS = 1_000;
    private static final int AISLE_MM = 1200;
    private static final long WARM_UP_NANOS = 5_000_000_000L;
    private static final int DRAGS = 40;
    private static final int LARGE_DRAGS = 3;
    private static final int STEPS = 25;
    private static final int STEP_MM = 20;
    private static final List<String> LOCAL = List.of("SHELL-01", "SHELL-02", "SHELL-04");

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String description(Locale locale) {
        return Messages.text(locale, "RulesBenchmark_description");
    }

    @Override
    public void run(PrintStream out) throws IOException {
        out.println("Rules on orderly stores, median of " + Stopwatch.REPETITIONS
                + " runs in ms; ratios = JTS time / Sceneplan time; verdicts are equal");
        try {
            for (int size : SIZES) {
                PlanSnapshot plan = PlanSnapshotFactory.of(OrderlyStore.of(size, StoreFrame.PLAIN));
                DesignContext context = new DesignContext(plan, StandardLibrary.bundled().standard(OrderlyStore.STANDARD),
                        SampleCatalogue.load());
                full(out, size, context);
                drag(out, size, context);
            }
        } catch (InvalidPlanException | StandardReadException | PlanFileException broken) {
            throw new IllegalStateException("the benchmark's own plan was refused", broken);
        }
    }

    private static void full(PrintStream out, int size, DesignContext context) throws IOException, PlanFileException {
        LevelSnapshot level = context.plan().levels().get(0);
        List<Rule> local = rules(LOCAL);
        List<Rule> ways = rules(List.of("REACH-01"));
        int widthMm = (int) context.standard().ruleLimits().get("REACH-01").limit();
        boolean buffers = size <= LARGEST_FOR_BUFFERS;
        requireEqual(broken(local, context), TreePeer.verdicts(level));
        requireEqual(Set.of("" + pairs(level)), Set.of("" + TreePeer.pairsCloserThan(level, AISLE_MM)));
        if (buffers) {
            requireEqual(unreached(ways, context), BufferPeer.unreached(level, widthMm));
        }
        warmUp(context);
        Stopwatch.Action none = () -> { };
        double[] ms = Stopwatch.mediansMs(() -> RuleEngine.standard().check(context), () -> broken(local, context),
                () -> TreePeer.verdicts(level), () -> pairs(level), () -> TreePeer.pairsCloserThan(level, AISLE_MM),
                () -> unreached(ways, context), buffers ? () -> BufferPeer.unreached(level, widthMm) : none);
        out.printf(Locale.ROOT, "%n%d fixtures, %d rules%n", size, RuleEngine.standard().rules().size());
        out.printf(Locale.ROOT, "  all rules, full check            %9.3f%n", ms[0]);
        row(out, "shell, overlaps, free fronts", ms[1], "STRtree", ms[2]);
        row(out, "pairs nearer than 1,200 mm", ms[3], "STRtree", ms[4]);
        if (buffers) {
            row(out, "clear ways to every front", ms[5], "buffers", ms[6]);
        } else {
            out.printf(Locale.ROOT, "  clear ways to every front        %9.3f%n", ms[5]);
        }
    }

    /** Two hundred rules take the compiler longer than one second. */
    private static void warmUp(DesignContext context) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < end) {
            RuleEngine.standard().check(context);
        }
    }

    private static void row(PrintStream out, String what, double ownMs, String peer, double peerMs) {
        out.printf(Locale.ROOT, "  %-30s   %9.3f   %s %9.3f  %6.1fx%n", what, ownMs, peer, peerMs, peerMs / ownMs);
    }

    /** Drags one fixture after the other from its place and checks after every step; the peers would do all again. */
    private static void drag(PrintStream out, int size, DesignContext context) {
        int drags = size > LARGEST_FOR_BUFFERS ? LARGE_DRAGS : DRAGS;
        IncrementalCheck check = new IncrementalCheck(RuleEngine.standard(), context);
        RandomEdit edit = new RandomEdit(size);
        double[] ms = new double[drags * STEPS];
        for (int drag = -drags; drag < drags; drag++) {
            List<PlanSnapshot> states = edit.drag(context.plan(), STEPS, STEP_MM);
            for (int i = 0; i < STEPS; i++) {
                DesignContext next = context.withPlan(states.get(i));
                long start = System.nanoTime();
                CheckResult result = check.update(next);
                if (drag >= 0) {
                    ms[drag * STEPS + i] = (System.nanoTime() - start) / 1e6;
                }
                if (drag >= 0 && i == STEPS / 2 && !RuleEngine.standard().check(next).equals(result)) {
                    throw new IllegalStateException("drag " + drag + ": incremental and full check differ");
                }
            }
        }
        Arrays.sort(ms);
        out.printf(Locale.ROOT, "  drag step, all rules             %9.3f median  %9.3f p99%n", ms[ms.length / 2],
                ms[ms.length * 99 / 100]);
    }

    private static List<Rule> rules(List<String> ids) {
        return ids.stream().map(id -> RuleEngine.standard().rule(id).orElseThrow()).toList();
    }

    private static Set<String> broken(List<Rule> rules, DesignContext context) {
        CheckScope scope = new CheckScope(context);
        Set<String> broken = new TreeSet<>();
        for (Rule rule : rules) {
            for (Finding finding : findings(rule, scope)) {
                int named = rule.id().equals("SHELL-02") ? 2 : 1;
                broken.add(rule.id() + " " + String.join(" ", finding.objects().subList(0, named)));
            }
        }
        return broken;
    }

    private static Set<String> unreached(List<Rule> rules, DesignContext context) {
        CheckScope scope = new CheckScope(context);
        Set<String> fixtures = new TreeSet<>();
        for (Rule rule : rules) {
            for (Finding finding : findings(rule, scope)) {
                finding.objects().stream().filter(id -> id.startsWith("F")).forEach(fixtures::add);
            }
        }
        return fixtures;
    }

    private static List<Finding> findings(Rule rule, CheckScope scope) {
        return RuleEngine.check(rule, scope) instanceof RuleOutcome.Checked checked ? checked.findings() : List.of();
    }

    private static int pairs(LevelSnapshot level) {
        List<Ring> rings = new ArrayList<>(new LevelGround(level).footprints());
        int[] pairs = new int[1];
        RingIndex.of(rings).forEachPairCloserThan(AISLE_MM, (first, second) -> pairs[0]++);
        return pairs[0];
    }

    private static void requireEqual(Set<String> own, Set<String> peer) {
        if (!own.equals(peer)) {
            throw new IllegalStateException("product and peer differ: " + own + " and " + peer);
        }
    }
}
