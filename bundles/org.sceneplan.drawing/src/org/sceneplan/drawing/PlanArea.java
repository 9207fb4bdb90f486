package org.sceneplan.drawing;

import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Box;

/** What of a level goes on paper. */
public sealed interface PlanArea {
    /** All that is drawn. */
    PlanArea WHOLE = new Whole(List.of());

    /**
     * All that is drawn of the level.
     *
     * @param under boxes the paper reaches around too: what lies under the plan, which else ends where the plan does
     */
    record Whole(List<Box> under) implements PlanArea {
        public Whole {
            under = List.copyOf(under);
        }
    }

    /** Some elements and nothing else. */
    record Only(Set<String> ids) implements PlanArea {
        public Only {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * Some elements with what stands around them, cut off at a margin.
     *
     * @param marginMm margin on all sides, mm of the plan
     */
    record Around(Set<String> ids, int marginMm) implements PlanArea {
        public Around {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * What lies inside a box, cut off at its edges.
     *
     * @param box plan mm, x east and y north; wider and deeper than 0
     */
    record Window(Box box) implements PlanArea {
        public Window {
            if (box.widthMm() <= 0 || box.depthMm() <= 0) {
                throw new IllegalArgumentException("window %s is empty; give it a width and a depth".formatted(box));
            }
        }
    }
}
