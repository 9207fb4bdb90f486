package org.sceneplan.workbench.print;

import java.util.Set;

import org.sceneplan.drawing.PlanArea;

/** What of a level is asked for. */
enum AreaChoice {
    /** All that is drawn. */
    WHOLE,
    /** What the window shows. */
    WINDOW,
    /** What is selected, alone. */
    SELECTION,
    /** What is selected and what stands around it. */
    AROUND;

    private static final int MARGIN_MM = 500;

    /** What that is of a plan; all of it where nothing is drawn of the selection. */
    PlanArea of(PlanPart part) {
        return switch (this) {
            case WHOLE -> PlanArea.WHOLE;
            case WINDOW -> new PlanArea.Window(part.window());
            case SELECTION -> part.isSelectionDrawn() ? new PlanArea.Only(Set.copyOf(part.selected()))
                    : PlanArea.WHOLE;
            case AROUND -> part.isSelectionDrawn() ? new PlanArea.Around(Set.copyOf(part.selected()), MARGIN_MM)
                    : PlanArea.WHOLE;
        };
    }

    /** Whether it needs something that is selected. */
    boolean needsSelection() {
        return this == SELECTION || this == AROUND;
    }
}
