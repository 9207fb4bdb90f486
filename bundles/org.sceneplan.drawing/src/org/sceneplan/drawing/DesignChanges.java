package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.wording.Bilingual;

/**
 * What changed in a plan since an earlier state of it, as its delta lists have it.
 *
 * @param before the earlier state
 * @param fixtures what happened to fixtures, by id, in the order of the delta list
 * @param positions what happened to display positions, by id, in the order of the delta list
 * @param services what happened to connection points, by id, in the order of the delta list
 * @param totals the counts of every delta list, in the order of the lists
 * @param revisions what people call the two states
 */
public record DesignChanges(PlanSnapshot before, Map<String, Change> fixtures, Map<String, Change> positions,
        Map<String, Change> services, List<Total> totals, Revisions revisions) {

    /**
     * Names of the two states that tell them apart also when their plans have one revision number.
     *
     * @param before revision of the earlier state as its pages bear it
     * @param after revision of the plan as its pages bear it
     */
    public record Revisions(String before, String after) {
    }

    /**
     * What happened to one thing.
     *
     * @param fields names of the columns of the list that differ, empty for what is new or gone
     */
    public record Change(ChangeMark mark, Bilingual fields) {
    }

    /**
     * Counts of one delta list.
     *
     * @param list name of the list
     */
    public record Total(Bilingual list, Map<ChangeMark, Integer> countByMark) {

        public Total {
            countByMark = Map.copyOf(countByMark);
        }

        /** Number of lines with a mark. */
        public int count(ChangeMark mark) {
            return countByMark.getOrDefault(mark, 0);
        }

        /** Number of lines. */
        public int sum() {
            return countByMark.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public DesignChanges {
        requireNonNull(before, "before");
        fixtures = Collections.unmodifiableMap(new LinkedHashMap<>(fixtures));
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
        totals = List.copyOf(totals);
        requireNonNull(revisions, "revisions");
    }

    /** The same changes between states with other names. */
    public DesignChanges named(Revisions newRevisions) {
        return new DesignChanges(before, fixtures, positions, services, totals, newRevisions);
    }

    /** What happened to a fixture; empty when nothing did. */
    public Optional<ChangeMark> fixture(String id) {
        return Optional.ofNullable(fixtures.get(id)).map(Change::mark);
    }
}
