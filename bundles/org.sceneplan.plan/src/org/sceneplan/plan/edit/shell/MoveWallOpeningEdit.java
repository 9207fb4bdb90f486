package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.edit.shell.WallRoom.Spot;

/**
 * Moves a door or passage along its inner wall or to another, or gives it another width. Refused in walls that carry
 * load, where it reaches over an end of the wall or lies over another of its doors.
 */
public final class MoveWallOpeningEdit implements PlanEdit {

    private final WallOpening opening;
    private final Wall wall;
    private final Spot spot;

    private MoveWallOpeningEdit(WallOpening opening, Wall wall, int offsetMm, int widthMm) {
        this.opening = requireNonNull(opening, "opening");
        this.wall = requireNonNull(wall, "wall");
        this.spot = new Spot(opening, offsetMm, widthMm);
    }

    /**
     * Moves an opening of an open plan.
     *
     * @param offsetMm from the start of the wall to the near jamb
     */
    public MoveWallOpeningEdit(WallOpening opening, int offsetMm) {
        this(opening, (Wall) opening.eContainer(), offsetMm, opening.getWidthMm());
    }

    /**
     * Gives an opening another width.
     *
     * @param widthMm 300 or more
     * @param nearJambStays whether the jamb next to the start of the wall stays, else the other
     */
    public static MoveWallOpeningEdit resized(WallOpening opening, int widthMm, boolean nearJambStays) {
        int offset = nearJambStays ? opening.getOffsetMm()
                : opening.getOffsetMm() + opening.getWidthMm() - widthMm;
        return new MoveWallOpeningEdit(opening, (Wall) opening.eContainer(), offset, widthMm);
    }

    /** Moves an opening to the inner wall nearest to a point, its middle as near to the point as that wall allows. */
    public static MoveWallOpeningEdit near(WallOpening opening, Point point) {
        Wall nearest = (Wall) opening.eContainer();
        for (Wall each : ((Level) nearest.eContainer()).getWalls()) {
            if (WallBody.line(each).distanceMm(point) < WallBody.line(nearest).distanceMm(point)) {
                nearest = each;
            }
        }
        return new MoveWallOpeningEdit(opening, nearest, WallRoom.offsetMm(nearest, point, opening.getWidthMm()),
                opening.getWidthMm());
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, spot.widthMm() == opening.getWidthMm() ? "opening.move"
                : "opening.resize", opening, spot.widthMm());
    }

    /** Returns the span from jamb to jamb on the line of the wall. Pure. */
    public Segment preview() {
        return WallRoom.span(wall, spot);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = PlanLayers.lock(opening);
        refusal = refusal.isRefused() || wall == opening.eContainer() ? refusal : PlanLayers.lock(wall);
        refusal = refusal.isRefused() ? refusal : EditTexts.value(opening, "widthMm", spot.widthMm());
        return refusal.isRefused() ? refusal : WallRoom.check(wall, spot);
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(opening);
        affected.add(opening.eContainer());
        affected.add(wall);
        if (wall != opening.eContainer()) {
            wall.getOpenings().add(opening);
        }
        opening.setOffsetMm(spot.offsetMm());
        opening.setWidthMm(spot.widthMm());
        return affected;
    }
}
