package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;

/** Moves the line of an inner wall, or one of its ends. Refused for walls that carry load and where a door would not fit. */
public final class MoveWallEdit implements PlanEdit {

    private final Wall wall;
    private final Segment line;

    /**
     * @param wall wall of an open plan
     * @param line the new line; its reference and thickness stay
     */
    public MoveWallEdit(Wall wall, Segment line) {
        this.wall = requireNonNull(wall, "wall");
        this.line = requireNonNull(line, "line");
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "wall.move", wall);
    }

    /** Returns the area of the wall on the floor; none when the line has no length. Pure. */
    public List<Ring> preview() {
        return line.from().equals(line.to()) ? List.of()
                : List.of(WallBody.footprint(line, wall.getReference(), wall.getThicknessMm()));
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = PlanLayers.lock(wall);
        if (!refusal.isRefused() && wall.isStructural()) {
            refusal = ShellTexts.TEXTS.refusal(wall, "wall.structural");
        }
        if (!refusal.isRefused() && line.from().equals(line.to())) {
            refusal = ShellTexts.TEXTS.refusal(wall, "wall.noLength");
        }
        int[] values = {line.from().xMm(), line.from().yMm(), line.to().xMm(), line.to().yMm()};
        String[] names = {"fromXMm", "fromYMm", "toXMm", "toYMm"};
        for (int i = 0; i < names.length && !refusal.isRefused(); i++) {
            refusal = EditTexts.value(wall, names[i], values[i]);
        }
        if (!refusal.isRefused() && !Shell.contains((Level) wall.eContainer(), List.of(line.from(), line.to()))) {
            refusal = ShellTexts.TEXTS.refusal(wall, "element.outside");
        }
        return refusal.isRefused() ? refusal : WallRoom.after(wall, line);
    }

    @Override
    public Set<EObject> apply() {
        WallBody.write(wall, line);
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(wall);
        affected.add(wall.eContainer());
        return affected;
    }
}
