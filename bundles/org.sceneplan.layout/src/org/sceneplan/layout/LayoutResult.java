package org.sceneplan.layout;

import java.util.List;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;

/** What the automatic layout made of a plan. */
public sealed interface LayoutResult {

    /**
     * A design for every level.
     *
     * @param levels the levels in plan order with zones, aisles, fixtures, positions and planned services
     * @param unmet what could not be fulfilled and why; empty when everything was
     */
    record Designed(List<LevelSnapshot> levels, List<UnmetSnapshot> unmet) implements LayoutResult {
        public Designed {
            levels = List.copyOf(levels);
            unmet = List.copyOf(unmet);
        }
    }

    /**
     * No design is possible; the plan stays as it is.
     *
     * @param reason key, for example {@code no-entrance}
     * @param levelId level concerned, empty for the whole store
     */
    record Refused(String reason, String levelId, String messageZh, String messageEn) implements LayoutResult {
    }
}
