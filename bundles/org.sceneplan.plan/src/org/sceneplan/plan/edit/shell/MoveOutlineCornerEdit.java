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
import org.sceneplan.plan.edit.zone.OutlineShift;

/**
 * Moves a corner of the outline; zones and aisles that have it follow, openings keep their distance from the nearer
 * corner. Refused when an opening or a zone finds no place.
 */
public final class MoveOutlineCornerEdit implements PlanEdit {

    private final Level level;
    private final int corner;
    private final Point to;

    /**
     * @param level storey of an open plan
     * @param corner index of the corner
     * @param to where it goes
     */
    public MoveOutlineCornerEdit(Level level, int corner, Point to) {
        this.level = requireNonNull(level, "level");
        this.corner = corner;
        this.to = requireNonNull(to, "to");
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "outline.moveCorner", level);
    }

    /** Returns the new outline and the zones and aisles that follow. Pure; called while the mouse moves. */
    public OutlinePreview preview() {
        Refusal index = OutlineChange.index(level, corner);
        return index.isRefused() ? new OutlinePreview(List.of(), List.of(), index) : change().preview();
    }

    private OutlineChange change() {
        return new OutlineChange(level, (each, before) -> OutlineShift.corner(each, corner, to));
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
