package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.likeness.Likeness;
import org.sceneplan.layout.likeness.StoreTraits;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** The plans read so far. A job reads while the window looks, so every method may be called in any thread. */
final class SimilarPlans {
    private static final Comparator<Match> LIKEST_FIRST = Comparator.comparing(Match::likeness, Likeness.BEST_FIRST)
            .thenComparing(match -> match.plan().place());
    private static final Comparator<Match> BY_NAME = Comparator.comparing((Match match) -> match.plan().label())
            .thenComparing(match -> match.plan().place());

    private final Locale locale;
    private final Map<Path, SimilarPlan> planByFile = new HashMap<>();
    private final Map<Path, String> skippedByFile = new TreeMap<>();
    private int expected;

    /**
     * A plan that is shown.
     *
     * @param likeness how much it is like the new store; null where there is none to compare with
     */
    record Match(SimilarPlan plan, Likeness likeness) {
    }

    SimilarPlans(Locale locale) {
        this.locale = locale;
    }

    /** These files are going to be read; others that were read are forgotten. */
    synchronized void expect(Collection<Path> files) {
        planByFile.keySet().retainAll(Set.copyOf(files));
        skippedByFile.clear();
        expected = files.size();
    }

    /** Reads a file, unless it was read as it is; what cannot be used is named among those skipped. */
    void read(Path file, String place) {
        long stamp = file.toFile().lastModified();
        SimilarPlan known = plan(file);
        if (known != null && known.stamp() == stamp && known.place().equals(place)) {
            return;
        }
        SimilarPlan plan = null;
        String problem = null;
        try {
            plan = SimilarPlan.of(file, stamp, place, PlanSnapshotFactory.of(PlanFile.read(file)));
        } catch (PlanReadException e) {
            problem = e.message(locale);
        } catch (InvalidPlanException e) {
            problem = place + ": " + e.message(locale);
        }
        take(file, plan, problem);
    }

    private synchronized void take(Path file, SimilarPlan plan, String problem) {
        if (plan == null) {
            planByFile.remove(file);
            skippedByFile.put(file, problem);
        } else {
            planByFile.put(file, plan);
        }
    }

    /** The plan of a file; null while it is not read, or when it cannot be. */
    synchronized SimilarPlan plan(Path file) {
        return planByFile.get(file);
    }

    /** How many files there are to read, as far as they are counted. */
    synchronized int expected() {
        return expected;
    }

    /** How many files were looked at. */
    synchronized int done() {
        return planByFile.size() + skippedByFile.size();
    }

    /**
     * The plans that fit a filter.
     *
     * @param here the new store, the likest first; null for all by name
     * @param standardId format; empty for all
     * @param text words that all have to be in code, name, region or place
     */
    List<Match> shown(StoreTraits here, String standardId, String text) {
        List<String> words = Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return all().filter(plan -> here == null || !plan.isEmpty())
                .filter(plan -> standardId.isEmpty() || plan.traits().standardId().equals(standardId))
                .filter(plan -> plan.holds(words))
                .map(plan -> new Match(plan, here == null ? null : Likeness.of(here, plan.label(), plan.traits())))
                .sorted(here == null ? BY_NAME : LIKEST_FIRST).toList();
    }

    private synchronized Stream<SimilarPlan> all() {
        return List.copyOf(planByFile.values()).stream();
    }

    /** What was skipped and why, a line per file; plans without a design where one is looked for. */
    List<String> skipped(boolean withoutDesign) {
        PackageTexts texts = PackageTexts.of(SimilarPlans.class, locale);
        Stream<String> empty = all().filter(plan -> withoutDesign && plan.isEmpty()).map(SimilarPlan::place).sorted()
                .map(place -> texts.text("similar.skipped.empty", place));
        return Stream.concat(unreadable(), empty).toList();
    }

    private synchronized Stream<String> unreadable() {
        return List.copyOf(skippedByFile.values()).stream();
    }
}
