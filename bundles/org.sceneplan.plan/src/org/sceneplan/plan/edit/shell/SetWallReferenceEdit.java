package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;

/** Gives a wall another reference face. Its body stays where it is (to half a mm), so its line moves to that face. */
public final class SetWallReferenceEdit implements PlanEdit {

    private final Wall wall;
    private final WallReference reference;

    /**
     * @param wall wall of an open plan
     * @param reference the part of the wall that stays fixed from now on when its thickness is changed
     */
    public SetWallReferenceEdit(Wall wall, WallReference reference) {
        this.wall = requireNonNull(wall, "wall");
        this.reference = requireNonNull(reference, "reference");
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "wall.reference", wall);
    }

    @Override
    public Refusal canApply() {
        return PlanLayers.lock(wall);
    }

    @Override
    public Set<EObject> apply() {
        Segment line = WallBody.line(WallBody.line(wall), wall.getReference(), reference, wall.getThicknessMm());
        WallBody.write(wall, line);
        wall.setReference(reference);
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(wall);
        affected.add(wall.eContainer());
        return affected;
    }
}
