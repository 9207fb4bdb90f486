package org.sceneplan.bench.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.RingIndex;
import org.sceneplan.plan.io.PlanFileException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;
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
    private static final long ROUND_NANOS = 2_000_000_000L;
    private static final double STEADY = 0.97;
    private static final int STEADY_ROUNDS = 3;
    private static final int MOST_ROUNDS = 10;
    private static final int DRAGS = 160;
    private static final int LARGE_DRAGS = 20;
    private static final int LARGEST_DRAGS = 4;
    /** A full check does not warm up what only drags do: after as many drags as are counted they still got faster. */
    private static final int WARM_UP = 10;
    private static final int CROWDED = 1_000;
    private static final int CROWDED_DRAGS = 4;
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
        header(out);
        Aims aims = new Aims();
        double[] fullMs = new double[SIZES.length];
        try {
            for (int i = 0; i < SIZES.length; i++) {
                PlanSnapshot plan = PlanSnapshotFactory.of(OrderlyStore.of(SIZES[i], StoreFrame.PLAIN));
                DesignContext context = new DesignContext(plan,
                        StandardLibrary.bundled().standard(OrderlyStore.STANDARD), SampleCatalogue.load());
                fullMs[i] = full(out, SIZES[i], context, aims);
                drag(out, SIZES[i], context, aims);
            }
            crowded(out);
        } catch (InvalidPlanException | StandardReadException | PlanFileException broken) {
            throw new IllegalStateException("the benchmark's own plan was refused", broken);
        }
        for (int i = 1; i < SIZES.length; i++) {
            aims.below("n log n: growth from 300 to %,d over that of n log n, at most 1".formatted(SIZES[i]),
                    fullMs[i] / fullMs[0] * nLogN(SIZES[0]) / nLogN(SIZES[i]), 1);
        }
        aims.print(out);
    }

    private static void header(PrintStream out) {
        out.println("Rules on orderly stores in ms of the processor; ratios = JTS time / Sceneplan time; verdicts"
                + " are compared first, and equal");
        out.println("A store is a storey with exits in proportion to its size, as the code demands: doors along the"
                + " walls, stairs inside");
        out.println("Steady state, median of " + Stopwatch.REPETITIONS + " measurements in turns. Warmed up: full"
                + " checks in rounds of 2 s until");
        out.println("three rounds bring less than 3 %, at most ten; each action for 1 s; ten times as many"
                + " drags as are counted");
        out.println("Both sides begin with the same snapshot and keep nothing between rounds. Clear ways: which"
                + " fixtures have an open side,");
        out.println("front or back, before whose middle no disc of the width gets from the entrance; JTS takes the"
                + " union of what stands");
        out.println("there from the shell, shrinks the rest by half the width and looks before each side; Sceneplan"
                + " is the rule REACH-01 itself");
    }

    /** Most fixtures lie farther from an exit than allowed, so ways on foot are measured instead of bounded. */
    private static void crowded(PrintStream out)
            throws IOException, PlanFileException, InvalidPlanException, StandardReadException {
        PlanSnapshot plan = PlanSnapshotFactory.of(OrderlyStore.withTooFewExits(CROWDED, StoreFrame.PLAIN));
        DesignContext context = new DesignContext(plan, StandardLibrary.bundled().standard(OrderlyStore.STANDARD),
                SampleCatalogue.load());
        List<Rule> walking = rules(List.of("F11"));
        double[] ms = Stopwatch.processorMediansMs(() -> RuleEngine.standard().check(context),
                () -> broken(walking, context));
        DragRun run = DragRun.of(context, CROWDED_DRAGS, CROWDED_DRAGS);
        out.printf(Locale.ROOT, "%n%,d fixtures, a crowded store with too few exits: two%n", CROWDED);
        out.printf(Locale.ROOT, "  all rules, full check            %9.3f%n", ms[0]);
        out.printf(Locale.ROOT, "  ways on foot alone               %9.3f%n", ms[1]);
        out.printf(Locale.ROOT, "  drag step, by the processor      %9.3f median  %9.3f p99, %,d steps%n",
                run.processorMs(0.5), run.processorMs(0.99), run.steps());
    }

    private static double nLogN(int n) {
        return n * Math.log(n);
    }

    private static double full(PrintStream out, int size, DesignContext context, Aims aims)
            throws IOException, PlanFileException {
        LevelSnapshot level = context.plan().levels().get(0);
        List<Rule> local = rules(LOCAL);
        List<Rule> ways = rules(List.of("REACH-01"));
        int widthMm = (int) context.standard().ruleLimits().get("REACH-01").limit();
        boolean buffers = size <= LARGEST_FOR_BUFFERS;
        requireEqual(broken(local, context), TreePeer.verdicts(level));
        requireEqual(Set.of("" + pairs(level)), Set.of("" + TreePeer.pairsCloserThan(level, AISLE_MM)));
        requireEqual(Set.of("" + pairs(level)), Set.of("" + TreePeer.pairsWithin(level, AISLE_MM)));
        requireEqual(Set.of("" + pairs(level)), Set.of("" + TreePeer.pairsByIndexOnly(level, AISLE_MM)));
        requireEqual(Set.of("" + groups(level)), Set.of("" + BufferPeer.groupsCloserThan(level, AISLE_MM)));
        if (buffers) {
            requireEqual(unreached(ways, context), BufferPeer.unreached(level, widthMm));
        }
        int rounds = warmUp(context);
        Stopwatch.Action none = () -> { };
        double[] ms = Stopwatch.processorMediansMs(() -> RuleEngine.standard().check(context),
                () -> broken(local, context), () -> TreePeer.verdicts(level), () -> pairs(level),
                () -> TreePeer.pairsCloserThan(level, AISLE_MM),
                () -> unreached(ways, context), buffers ? () -> BufferPeer.unreached(level, widthMm) : none,
                () -> groups(level), () -> BufferPeer.groupsCloserThan(level, AISLE_MM),
                () -> TreePeer.pairsWithin(level, AISLE_MM), () -> TreePeer.pairsByIndexOnly(level, AISLE_MM));
        out.printf(Locale.ROOT, "%n%,d fixtures, %d rules, steady after %d rounds%n", size,
                RuleEngine.standard().rules().size(), rounds);
        out.printf(Locale.ROOT, "  all rules, full check            %9.3f%n", ms[0]);
        row(out, "shell, overlaps, free fronts", ms[1], "STRtree", ms[2]);
        row(out, "pairs nearer than 1,200 mm", ms[3], "STRtree", ms[4]);
        row(out, "  isWithinDistance, not distance", ms[3], "STRtree", ms[9]);
        row(out, "  JTS's index, plain arithmetic", ms[3], "STRtree", ms[10]);
        row(out, "groups nearer than 1,200 mm", ms[7], "buffers", ms[8]);
        if (buffers) {
            row(out, "clear ways to every open side", ms[5], "buffers", ms[6]);
        } else {
            out.printf(Locale.ROOT, "  clear ways to every open side    %9.3f%n", ms[5]);
        }
        if (size == SIZES[0]) {
            aims.below("all rules at 300 fixtures, less than 2 ms", ms[0], 2);
        }
        String at = " at %,d, times".formatted(size);
        aims.atLeast("ten times as fast as STRtree: shell, overlaps, fronts" + at, ms[2] / ms[1], 10);
        aims.atLeast("ten times as fast as STRtree: pairs" + at, ms[4] / ms[3], 10);
        aims.atLeast("a hundred times as fast as buffers: groups" + at, ms[8] / ms[7], 100);
        if (buffers) {
            aims.atLeast("a hundred times as fast as buffers: ways" + at, ms[6] / ms[5], 100);
        }
        return ms[0];
    }

    /** Checks until that gets no faster and returns the rounds it took: two hundred rules keep the compiler busy. */
    private static int warmUp(DesignContext context) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        double best = Double.POSITIVE_INFINITY;
        int steady = 0;
        int rounds = 0;
        while (steady < STEADY_ROUNDS && rounds < MOST_ROUNDS) {
            long start = processor.getCurrentThreadCpuTime();
            int checks = 0;
            while (processor.getCurrentThreadCpuTime() - start < ROUND_NANOS) {
                RuleEngine.standard().check(context);
                checks++;
            }
            double nanos = (double) (processor.getCurrentThreadCpuTime() - start) / checks;
            steady = nanos < best * STEADY ? 0 : steady + 1;
            best = Math.min(best, nanos);
            rounds++;
        }
        return rounds;
    }

    private static void row(PrintStream out, String what, double ownMs, String peer, double peerMs) {
        out.printf(Locale.ROOT, "  %-30s   %9.3f   %s %9.3f  %6.1fx%n", what, ownMs, peer, peerMs, peerMs / ownMs);
    }

    /** The peers would do all again after every step. */
    private static void drag(PrintStream out, int size, DesignContext context, Aims aims) {
        int drags = size > LARGEST_FOR_BUFFERS ? LARGEST_DRAGS : size > SIZES[0] ? LARGE_DRAGS : DRAGS;
        DragRun run = DragRun.of(context, WARM_UP * drags, drags);
        out.printf(Locale.ROOT, "  drag step, all rules, by the clock %7.3f median  %9.3f p99, %,d steps%n",
                run.clockMs(0.5), run.clockMs(0.99), run.steps());
        out.printf(Locale.ROOT, "  the same, by the processor       %9.3f median  %9.3f p99%n", run.processorMs(0.5),
                run.processorMs(0.99));
        if (size == SIZES[0]) {
            aims.below("drag step p99 at 300 fixtures, less than 1 ms", run.clockMs(0.99), 1);
        }
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
        int[] pairs = new int[1];
        RingIndex.of(things(level)).forEachPairCloserThan(AISLE_MM, (first, second) -> pairs[0]++);
        return pairs[0];
    }

    /** Things nearer to each other than the aisle width belong together. */
    private static int groups(LevelSnapshot level) {
        List<Ring> things = things(level);
        int[] nextInGroup = new int[things.size()];
        Arrays.setAll(nextInGroup, i -> i);
        int[] groups = {things.size()};
        RingIndex.of(things).forEachPairCloserThan(AISLE_MM, (first, second) -> {
            int one = first(nextInGroup, first);
            int other = first(nextInGroup, second);
            groups[0] -= one == other ? 0 : 1;
            nextInGroup[Math.max(one, other)] = Math.min(one, other);
        });
        return groups[0];
    }

    private static int first(int[] nextInGroup, int thing) {
        int at = thing;
        while (nextInGroup[at] != at) {
            nextInGroup[at] = nextInGroup[nextInGroup[at]];
            at = nextInGroup[at];
        }
        return at;
    }

    private static List<Ring> things(LevelSnapshot level) {
        List<Ring> things = new ArrayList<>();
        level.columns().forEach(column -> things.add(column.footprint()));
        level.walls().forEach(wall -> things.addAll(wall.pieces()));
        level.obstacles().forEach(obstacle -> things.add(obstacle.outline()));
        level.fixtures().forEach(fixture -> things.add(fixture.footprint()));
        return things;
    }

    private static void requireEqual(Set<String> own, Set<String> peer) {
        if (!own.equals(peer)) {
            throw new IllegalStateException("product and peer differ: " + own + " and " + peer);
        }
    }
}
