package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** Writes a text on the plan, inside or outside the walls. */
public final class AddNoteEdit implements PlanEdit {

    private final Level level;
    private final Point at;
    private final String text;

    /**
     * @param level storey of an open plan
     * @param at start of the first line
     * @param text what it says; at most 10,000 characters
     */
    public AddNoteEdit(Level level, Point at, String text) {
        this.level = requireNonNull(level, "level");
        this.at = requireNonNull(at, "at");
        this.text = requireNonNull(text, "text");
    }

    private Addition addition() {
        Note note = PlanFactory.INSTANCE.createNote();
        note.setXMm(at.xMm());
        note.setYMm(at.yMm());
        note.setText(text);
        return new Addition(level, note);
    }

    @Override
    public String label(Locale locale) {
        return addition().label(locale);
    }

    @Override
    public Refusal canApply() {
        return addition().check();
    }

    @Override
    public Set<EObject> apply() {
        return addition().apply();
    }
}
