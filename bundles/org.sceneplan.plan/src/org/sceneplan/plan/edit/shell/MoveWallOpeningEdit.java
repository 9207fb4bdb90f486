package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.edit.shell.WallRoom.Spot;

/**
 * Moves a door or passage along its inner wall, or gives it another width. Refused in walls that carry load, where it
 * reaches over an end of the wall or lies over another of its doors.
 */
public final class MoveWallOpeningEdit implements PlanEdit {

    private final WallOpening opening;
    private final Wall wall;
    private final Spot spot;

    private MoveWallOpeningEdit(WallOpening opening, int offsetMm, int widthMm) {
        this.opening = requireNonNull(opening, "opening");
        this.wall = (Wall) requireNonNull(opening.eContainer(), "wall");
        this.spot = new Spot(opening, offsetMm, widthMm);
    }

    /**
     * Moves an opening of an open plan.
     *
     * @param offsetMm from the start of the wall to the near jamb
     */
    public MoveWallOpeningEdit(WallOpening opening, int offsetMm) {
        this(opening, offsetMm, opening.getWidthMm());
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
        return new MoveWallOpeningEdit(opening, offset, widthMm);
    }

    /** Moves an opening so that its middle is as near to a point as its wall allows. */
    public static MoveWallOpeningEdit near(WallOpening opening, Point point) {
        return new MoveWallOpeningEdit(opening, WallRoom.offsetMm((Wall) opening.eContainer(), point,
                opening.getWidthMm()));
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
        refusal = refusal.isRefused() ? refusal : EditTexts.value(opening, "widthMm", spot.widthMm());
        return refusal.isRefused() ? refusal : WallRoom.check(wall, spot);
    }

    @Override
    public Set<EObject> apply() {
        opening.setOffsetMm(spot.offsetMm());
        opening.setWidthMm(spot.widthMm());
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(opening);
        affected.add(wall);
        return affected;
    }
}
