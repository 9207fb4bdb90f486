package org.sceneplan.workbench.print;

import java.util.Set;

import org.sceneplan.drawing.PlanArea;

/** What of a level is asked for. */
enum AreaChoice {
    /** All that is drawn. */
    WHOLE,
    /** The same with all that lies under it. */
    UNDER,
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
            case UNDER -> new PlanArea.Whole(part.underlayBoxes());
            case WINDOW -> new PlanArea.Window(part.window());
            case SELECTION -> part.isSelectionDrawn() ? new PlanArea.Only(Set.copyOf(part.selected()))
                    : PlanArea.WHOLE;
            case AROUND -> part.isSelectionDrawn() ? new PlanArea.Around(Set.copyOf(part.selected()), MARGIN_MM)
                    : PlanArea.WHOLE;
        };
    }

    /** Whether a plan has that. */
    boolean isOffered(PlanPart part) {
        return switch (this) {
            case WHOLE, WINDOW -> true;
            case UNDER -> !part.underlays().isEmpty();
            case SELECTION, AROUND -> part.isSelectionDrawn();
        };
    }
}
