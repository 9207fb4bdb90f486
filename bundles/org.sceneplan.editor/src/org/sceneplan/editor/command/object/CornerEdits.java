package org.sceneplan.editor.command.object;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.shell.InsertOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.RemoveOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.SetEdgeLengthEdit;
import org.sceneplan.plan.edit.shell.SetEdgeLengthEdit.MovingEnd;
import org.sceneplan.plan.edit.zone.InsertZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.edit.zone.RemoveZoneCornerEdit;

/**
 * Changes corners and edges of the zone or aisle that is selected, or of the outline of the level when none is, at the
 * place nearest to a point.
 */
public final class CornerEdits {
    /** Edges flatter to one another cannot lengthen one another: sine of 3 degrees. */
    private static final double LEAST_SINE = 0.052;

    private final Situation at;
    private final Optional<Identified> area;
    private final Ring ring;
    private final Point point;

    /** Edits at a point, plan mm. */
    public CornerEdits(Situation at, Point point) {
        this.at = at;
        this.point = point;
        this.area = at.only(Zone.class).<Identified>map(zone -> zone).or(() -> at.only(Aisle.class));
        this.ring = Ring.parse(area.map(CornerEdits::outline).orElse(at.level().getOutline()));
    }

    /** The edge nearest to the point. */
    public int edge() {
        return nearest(edge -> ring.edge(edge).distanceMm(point));
    }

    /** Present length of that edge. */
    public int lengthMm() {
        return (int) Math.round(ring.edge(edge()).lengthMm());
    }

    /** Puts a corner into the nearest edge. */
    public PlanEdit insert() {
        return area.<PlanEdit>map(each -> new InsertZoneCornerEdit(each, edge(), point))
                .orElseGet(() -> new InsertOutlineCornerEdit(at.level(), edge(), point));
    }

    /** Removes the nearest corner. */
    public PlanEdit remove() {
        int corner = nearest(each -> ring.points().get(each).distanceMm(point));
        return area.<PlanEdit>map(each -> new RemoveZoneCornerEdit(each, corner))
                .orElseGet(() -> new RemoveOutlineCornerEdit(at.level(), corner));
    }

    /**
     * Gives the nearest edge a length; the end nearer to the point moves, or the other one where the edge beside the
     * nearer end runs almost like the edge itself.
     *
     * @return empty when both edges beside it run almost like it
     */
    public Optional<PlanEdit> length(int lengthMm) {
        Segment edge = ring.edge(edge());
        boolean start = edge.from().distanceMm(point) < edge.to().distanceMm(point);
        if (area.isEmpty()) {
            return Optional.of(new SetEdgeLengthEdit(at.level(), edge(), lengthMm,
                    start ? MovingEnd.START : MovingEnd.END));
        }
        return lengthen(area.get(), lengthMm, start).or(() -> lengthen(area.get(), lengthMm, !start));
    }

    private Optional<PlanEdit> lengthen(Identified changed, int lengthMm, boolean start) {
        Segment edge = ring.edge(edge());
        int beside = (edge() + (start ? ring.size() - 1 : 1)) % ring.size();
        double sine = edge.direction().cross(ring.edge(beside).direction()) * (start ? -1 : 1);
        double outwards = (lengthMm - edge.lengthMm()) * sine;
        return Math.abs(sine) < LEAST_SINE ? Optional.empty()
                : Optional.of(new MoveZoneEdgeEdit(changed, beside, (int) Math.round(outwards)));
    }

    private int nearest(IntToDoubleFunction distance) {
        return IntStream.range(0, ring.size()).boxed()
                .min(Comparator.comparingDouble(distance::applyAsDouble)).orElseThrow();
    }

    private static String outline(Identified area) {
        return area instanceof Zone zone ? zone.getOutline() : ((Aisle) area).getOutline();
    }
}
