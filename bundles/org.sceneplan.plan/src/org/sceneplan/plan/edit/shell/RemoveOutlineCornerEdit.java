package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * Removes a corner of the outline; the edges beside it become one. Openings, docked fixtures and dimensions are
 * renumbered. Refused when an opening would be lost.
 */
public final class RemoveOutlineCornerEdit implements PlanEdit {

    private final Level level;
    private final int corner;

    /**
     * @param level storey of an open plan
     * @param corner index of the corner
     */
    public RemoveOutlineCornerEdit(Level level, int corner) {
        this.level = requireNonNull(level, "level");
        this.corner = corner;
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "outline.removeCorner", level);
    }

    /** Returns the new outline and the zones and aisles that follow. Pure; called while the mouse moves. */
    public OutlinePreview preview() {
        Refusal index = OutlineChange.index(level, corner);
        return index.isRefused() ? new OutlinePreview(List.of(), List.of(), index) : change().preview();
    }

    private OutlineChange change() {
        return new OutlineChange(level, (each, before) -> OutlineCorners.removed(each, before, corner));
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
