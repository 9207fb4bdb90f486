package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.zone.OutlineShift;

/**
 * Moves an edge of the outline parallel to itself: the edges beside it lengthen or shorten, zones and aisles along it
 * follow, openings keep their distance from the nearer corner. Refused when an opening or a zone finds no place.
 */
public final class MoveOutlineEdgeEdit implements PlanEdit {

    private final Level level;
    private final int edge;
    private final int mm;

    /**
     * @param level storey of an open plan
     * @param edge index of the edge; edge i runs from corner i to the next
     * @param mm distance, positive = outwards, the floor grows
     */
    public MoveOutlineEdgeEdit(Level level, int edge, int mm) {
        this.level = requireNonNull(level, "level");
        this.edge = edge;
        this.mm = mm;
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "outline.moveEdge", level);
    }

    /** Returns the new outline and the zones and aisles that follow. Pure; called while the mouse moves. */
    public OutlinePreview preview() {
        Refusal index = OutlineChange.index(level, edge);
        return index.isRefused() ? new OutlinePreview(List.of(), List.of(), index) : change().preview();
    }

    private OutlineChange change() {
        return new OutlineChange(level, (each, before) -> OutlineShift.edge(each, edge, mm));
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        return change().apply();
    }
}
