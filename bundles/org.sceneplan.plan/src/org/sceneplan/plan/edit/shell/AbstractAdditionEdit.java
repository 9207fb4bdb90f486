package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** What edits share that add something that has to stand inside the walls. */
abstract sealed class AbstractAdditionEdit implements PlanEdit
        permits AddColumnEdit, AddObstacleEdit, AddServiceEdit {

    private final Level level;

    AbstractAdditionEdit(Level level) {
        this.level = requireNonNull(level, "level");
    }

    final Level level() {
        return level;
    }

    /** The new element, without id. */
    abstract Identified draft();

    /** Whether it stands inside or on the outline. */
    abstract boolean isInside();

    @Override
    public final String label(Locale locale) {
        return new Addition(level, draft()).label(locale);
    }

    @Override
    public final Refusal canApply() {
        Refusal refusal = new Addition(level, draft()).check();
        return refusal.isRefused() || isInside() ? refusal : ShellTexts.TEXTS.refusal(level, "element.outside");
    }

    @Override
    public final Set<EObject> apply() {
        return new Addition(level, draft()).apply();
    }
}
