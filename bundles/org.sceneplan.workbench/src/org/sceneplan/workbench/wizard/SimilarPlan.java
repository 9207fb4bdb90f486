package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.layout.likeness.StoreTraits;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * A plan of another store, as far as a list of thousands tells of it.
 *
 * @param stamp when the file was written that was read
 * @param place where the file is, for people
 */
record SimilarPlan(Path file, long stamp, String place, String code, String name, String region, int zones,
        int fixtures, StoreTraits traits) {

    static SimilarPlan of(Path file, long stamp, String place, PlanSnapshot plan) {
        return new SimilarPlan(file, stamp, place, plan.store().code(), plan.store().name(), plan.store().region(),
                plan.levels().stream().mapToInt(level -> level.zones().size()).sum(),
                plan.levels().stream().mapToInt(level -> level.fixtures().size()).sum(), StoreTraits.of(plan));
    }

    /** Whether nothing stands in it that another store could have too. */
    boolean isEmpty() {
        return zones + fixtures == 0;
    }

    /** What people call it: the name of its store, or that of the file. */
    String label() {
        return name.isBlank() ? file.getFileName().toString() : name;
    }

    /** Whether each of these words, in small letters, is in code, name, region or place. */
    boolean holds(List<String> words) {
        String all = String.join(" ", code, name, region, place).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
