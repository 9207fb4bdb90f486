package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** Adds an inner wall between two points. The drawn line stays where it is when the thickness is changed later. */
public final class AddWallEdit implements PlanEdit {

    private final Level level;
    private final Segment line;
    private final WallReference reference;
    private final int thicknessMm;

    /**
     * @param level storey of an open plan
     * @param line the drawn line
     * @param reference which part of the wall the line is
     * @param thicknessMm 30 to 1000
     */
    public AddWallEdit(Level level, Segment line, WallReference reference, int thicknessMm) {
        this.level = requireNonNull(level, "level");
        this.line = requireNonNull(line, "line");
        this.reference = requireNonNull(reference, "reference");
        this.thicknessMm = thicknessMm;
    }

    private Addition addition() {
        Wall wall = PlanFactory.INSTANCE.createWall();
        WallBody.write(wall, line);
        wall.setReference(reference);
        wall.setThicknessMm(thicknessMm);
        return new Addition(level, wall);
    }

    @Override
    public String label(Locale locale) {
        return addition().label(locale);
    }

    /** Returns the area of the wall on the floor; none when the line has no length. Pure. */
    public List<Ring> preview() {
        return line.from().equals(line.to()) || thicknessMm < 1 ? List.of()
                : List.of(WallBody.footprint(line, reference, thicknessMm));
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = addition().check();
        if (!refusal.isRefused() && line.from().equals(line.to())) {
            refusal = ShellTexts.TEXTS.refusal(level, "wall.noLength");
        }
        if (!refusal.isRefused() && !Shell.contains(level, List.of(line.from(), line.to(), line.midPoint()))) {
            refusal = ShellTexts.TEXTS.refusal(level, "element.outside");
        }
        return refusal;
    }

    @Override
    public Set<EObject> apply() {
        return addition().apply();
    }
}
