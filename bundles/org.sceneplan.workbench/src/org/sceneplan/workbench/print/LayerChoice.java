package org.sceneplan.workbench.print;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.LayerVisibility;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;

/**
 * The layers that are asked for.
 *
 * @param state name of a saved state of the layers; else empty
 */
record LayerChoice(Kind kind, String state) {
    /** Those that show on screen. */
    static final LayerChoice SHOWN = new LayerChoice(Kind.SHOWN, "");
    /** All there are. */
    static final LayerChoice ALL = new LayerChoice(Kind.ALL, "");

    /** Ways to say it. */
    enum Kind {
        SHOWN, ALL, STATE
    }

    /** What can be chosen of a plan. */
    static List<LayerChoice> of(PlanSession session) {
        List<LayerChoice> choices = new ArrayList<>(List.of(SHOWN, ALL));
        session.model().getLayerStates().forEach(state -> choices.add(new LayerChoice(Kind.STATE, state.getName())));
        return choices;
    }

    /** What is left out of a plan; nothing where the state is no longer there. */
    LayerVisibility hidden(PlanSession session) {
        return switch (kind) {
            case SHOWN -> asOnScreen(session);
            case ALL -> LayerVisibility.ALL;
            case STATE -> session.model().getLayerStates().stream().filter(each -> state.equals(each.getName()))
                    .findFirst().map(each -> of(each, session)).orElse(LayerVisibility.ALL);
        };
    }

    private static LayerVisibility asOnScreen(PlanSession session) {
        LayerVisibility layers = LayerVisibility.of(session.plan());
        return EditorPreferences.shows(EditorPreferences.SHOW_CLEARANCES) ? layers
                : layers.without(DrawingLayer.CLEARANCES);
    }

    private static LayerVisibility of(LayerState state, PlanSession session) {
        return LayerVisibility.of(session.plan()
                .showingAllBut(state.getHidden().stream().map(Layer::getId).toList()));
    }
}
