package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;

/**
 * Puts a door or passage into an inner wall. Refused in walls that carry load, over an end of the wall and over another
 * of its doors.
 */
public final class AddWallOpeningEdit implements PlanEdit {

    private final Wall wall;
    private final WallOpening opening;

    /**
     * @param wall wall of an open plan
     * @param opening what to add, in no plan; a copy of it with a new id gets into the plan
     */
    public AddWallOpeningEdit(Wall wall, WallOpening opening) {
        this.wall = requireNonNull(wall, "wall");
        this.opening = EcoreUtil.copy(requireNonNull(opening, "opening"));
    }

    /** The opening with its middle as near to a point as the wall allows. */
    public static AddWallOpeningEdit near(Wall wall, WallOpening opening, Point point) {
        AddWallOpeningEdit edit = new AddWallOpeningEdit(wall, opening);
        edit.opening.setOffsetMm(WallRoom.offsetMm(wall, point, opening.getWidthMm()));
        return edit;
    }

    /** A copy of a door in a wall, in the free part of the wall nearest to where the door is. */
    public static AddWallOpeningEdit beside(Wall wall, WallOpening door) {
        AddWallOpeningEdit edit = new AddWallOpeningEdit(wall, door);
        edit.opening.setLocked(false);
        edit.opening.setOffsetMm(WallRoom.freeMm(wall, edit.opening));
        return edit;
    }

    /** A copy of a door in the free part of a wall that is nearest to a point. */
    public static AddWallOpeningEdit beside(Wall wall, WallOpening door, Point point) {
        WallOpening there = EcoreUtil.copy(door);
        there.setOffsetMm(WallRoom.offsetMm(wall, point, door.getWidthMm()));
        return beside(wall, there);
    }

    /** What was added; only while the edit is in force and the last one of its wall. */
    public WallOpening added() {
        return wall.getOpenings().getLast();
    }

    @Override
    public String label(Locale locale) {
        return new Addition(wall, opening).label(locale);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = PlanLayers.lock(wall);
        refusal = refusal.isRefused() ? refusal : new Addition(wall, opening).check();
        return refusal.isRefused() ? refusal : onWall(WallRoom.check(wall, WallRoom.Spot.of(opening)));
    }

    /** The new opening has no id yet; the wall stands for it. */
    private Refusal onWall(Refusal refusal) {
        return refusal.isRefused() ? new Refusal(refusal.reasonKey(), wall.getId(), refusal.english(),
                refusal.chinese()) : refusal;
    }

    @Override
    public Set<EObject> apply() {
        return new Addition(wall, opening).apply();
    }
}
