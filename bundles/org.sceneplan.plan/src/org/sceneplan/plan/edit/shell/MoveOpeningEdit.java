package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.edit.shell.OpeningRoom.Spot;

/**
 * Moves an opening along its edge of the outline or to another, or gives it another width. Refused where it reaches
 * over the edge or lies over another opening.
 */
public final class MoveOpeningEdit implements PlanEdit {

    private final Opening opening;
    private final Spot spot;

    private MoveOpeningEdit(Opening opening, int edge, int offsetMm, int widthMm) {
        this.opening = requireNonNull(opening, "opening");
        this.spot = new Spot(opening, edge, offsetMm, widthMm);
    }

    /**
     * Moves an opening of an open plan.
     *
     * @param edge index of the outline edge it goes to
     * @param offsetMm from the start of the edge to the near jamb
     */
    public MoveOpeningEdit(Opening opening, int edge, int offsetMm) {
        this(opening, edge, offsetMm, opening.getWidthMm());
    }

    /**
     * Gives an opening another width.
     *
     * @param widthMm 300 or more
     * @param nearJambStays whether the jamb next to the start of the edge stays, else the other
     */
    public static MoveOpeningEdit resized(Opening opening, int widthMm, boolean nearJambStays) {
        int offset = nearJambStays ? opening.getOffsetMm()
                : opening.getOffsetMm() + opening.getWidthMm() - widthMm;
        return new MoveOpeningEdit(opening, opening.getEdge(), offset, widthMm);
    }

    /**
     * Moves an opening to the edge nearest to a point, its middle as near to the point as the edge allows.
     *
     * @return nothing when the outline is broken
     */
    public static Optional<MoveOpeningEdit> near(Opening opening, Point point) {
        return Shell.outline((Level) opening.eContainer()).map(outline -> {
            Spot near = new OpeningRoom(outline).near(opening, point);
            return new MoveOpeningEdit(opening, near.edge(), near.offsetMm());
        });
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, spot.widthMm() == opening.getWidthMm() ? "opening.move"
                : "opening.resize", opening, spot.widthMm());
    }

    /** Returns the span from jamb to jamb in the direction of the edge; none when it fits no edge. Pure. */
    public List<Segment> preview() {
        return span((Level) opening.eContainer(), spot);
    }

    static List<Segment> span(Level level, Spot spot) {
        Optional<Ring> outline = Shell.outline(level);
        if (outline.isEmpty() || spot.edge() < 0 || spot.edge() >= outline.get().size()) {
            return List.of();
        }
        Segment edge = outline.get().edge(spot.edge());
        return List.of(new Segment(edge.pointAt(spot.offsetMm()),
                edge.pointAt(Math.min(spot.farMm(), edge.lengthMm()))));
    }

    @Override
    public Refusal canApply() {
        Level level = (Level) opening.eContainer();
        Refusal refusal = PlanLayers.lock(opening);
        refusal = refusal.isRefused() ? refusal : EditTexts.value(opening, "widthMm", spot.widthMm());
        return refusal.isRefused() ? refusal : Shell.outline(level).map(OpeningRoom::new)
                .map(room -> room.check(spot, level.getOpenings().stream().map(Spot::of).toList()))
                .orElse(Refusal.NONE);
    }

    @Override
    public Set<EObject> apply() {
        opening.setEdge(spot.edge());
        opening.setOffsetMm(spot.offsetMm());
        opening.setWidthMm(spot.widthMm());
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(opening);
        affected.add(opening.eContainer());
        return affected;
    }
}
