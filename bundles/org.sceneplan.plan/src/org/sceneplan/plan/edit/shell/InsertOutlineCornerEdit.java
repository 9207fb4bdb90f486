package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * Puts a corner into an edge of the outline, at the place of the edge nearest to a point. Openings, docked fixtures and
 * dimensions are renumbered. Refused when the corner would lie in an opening.
 */
public final class InsertOutlineCornerEdit implements PlanEdit {

    private final Level level;
    private final int edge;
    private final Point near;

    /**
     * @param level storey of an open plan
     * @param edge index of the edge; the new corner gets index {@code edge + 1}
     * @param near the corner is put on the edge beside this point
     */
    public InsertOutlineCornerEdit(Level level, int edge, Point near) {
        this.level = requireNonNull(level, "level");
        this.edge = edge;
        this.near = requireNonNull(near, "near");
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "outline.insertCorner", level);
    }

    /** Returns the new outline and the zones and aisles that follow. Pure; called while the mouse moves. */
    public OutlinePreview preview() {
        Refusal index = OutlineChange.index(level, edge);
        return index.isRefused() ? new OutlinePreview(List.of(), List.of(), index) : change().preview();
    }

    private OutlineChange change() {
        return new OutlineChange(level, (each, before) -> OutlineCorners.inserted(each, before, edge, near));
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
