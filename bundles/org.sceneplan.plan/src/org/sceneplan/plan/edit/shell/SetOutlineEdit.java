package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * Gives a level another outline, drawn by the inner, middle or outer face of its walls. What is on the floor stays;
 * openings stay where an edge of the new outline runs through them, else they go to the nearest one. Refused when an
 * opening fits on no edge, or a zone or aisle would be outside.
 */
public final class SetOutlineEdit implements PlanEdit {

    private final Level level;
    private final Ring drawn;
    private final WallFace face;
    private final int thicknessMm;

    /**
     * @param level storey of an open plan
     * @param drawn what was drawn
     * @param face which face of the walls it is
     * @param thicknessMm thickness of the outer walls, 0 or more; not used for the inner face
     * @throws IllegalArgumentException if the thickness is negative
     */
    public SetOutlineEdit(Level level, Ring drawn, WallFace face, int thicknessMm) {
        this.level = requireNonNull(level, "level");
        this.drawn = requireNonNull(drawn, "drawn");
        this.face = requireNonNull(face, "face");
        this.thicknessMm = thicknessMm;
        if (thicknessMm < 0) {
            throw new IllegalArgumentException("thicknessMm " + thicknessMm + " must be 0 or more");
        }
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "outline.set", level);
    }

    /** Returns the new outline. Pure. */
    public OutlinePreview preview() {
        Optional<Ring> inner = face.inner(drawn, thicknessMm);
        if (inner.isEmpty()) {
            return new OutlinePreview(List.of(), List.of(),
                    ShellTexts.TEXTS.refusal(level, "outline.tooThick", thicknessMm));
        }
        return change(inner.get()).preview();
    }

    private OutlineChange change(Ring inner) {
        return new OutlineChange(level, (each, before) -> OutlineCorners.drawn(each, before, inner));
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        return change(face.inner(drawn, thicknessMm).orElseThrow()).apply();
    }
}
