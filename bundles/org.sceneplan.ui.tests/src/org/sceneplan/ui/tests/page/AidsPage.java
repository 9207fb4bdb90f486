package org.sceneplan.ui.tests.page;

import java.util.List;
import java.util.Set;

import org.sceneplan.drawing.SheetPlace;
import org.sceneplan.editor.aid.CanvasAids;
import org.sceneplan.plan.edit.shell.LooseEnd;

/** What helps to draw and stands above the drawing. */
public final class AidsPage {
    private final CanvasAids aids;

    AidsPage(CanvasAids aids) {
        this.aids = aids;
    }

    /** Guides that are marked as selected. */
    public Set<String> markedGuideIds() {
        return aids.selectedGuideIds();
    }

    /** The sheet that shows around the plan, or null. */
    public SheetPlace sheet() {
        return aids.sheet().orElse(null);
    }

    /** The ends of dimensions that are marked as loose. */
    public List<LooseEnd> looseEnds() {
        return aids.looseEnds();
    }
}
