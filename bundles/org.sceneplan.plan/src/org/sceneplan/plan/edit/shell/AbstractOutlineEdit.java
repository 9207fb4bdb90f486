package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** What edits of one edge or corner of the outline share: the index is checked, everything else follows the shift. */
abstract sealed class AbstractOutlineEdit implements PlanEdit
        permits InsertOutlineCornerEdit, MoveOutlineCornerEdit, MoveOutlineEdgeEdit, RemoveOutlineCornerEdit {

    private final Level level;
    private final int index;
    private final String labelKey;

    AbstractOutlineEdit(Level level, int index, String labelKey) {
        this.level = requireNonNull(level, "level");
        this.index = index;
        this.labelKey = labelKey;
    }

    /** How the floor changes. */
    abstract OutlineChange.Shift shift();

    final int index() {
        return index;
    }

    @Override
    public final String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, labelKey, level);
    }

    /** Returns the new outline and the zones and aisles that follow. Pure; called while the mouse moves. */
    public final OutlinePreview preview() {
        Refusal unknown = OutlineChange.index(level, index);
        return unknown.isRefused() ? new OutlinePreview(List.of(), List.of(), unknown) : change().preview();
    }

    private OutlineChange change() {
        return new OutlineChange(level, shift());
    }

    @Override
    public final Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public final Set<EObject> apply() {
        return change().apply();
    }
}
