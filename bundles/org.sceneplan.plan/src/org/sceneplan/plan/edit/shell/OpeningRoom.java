package org.sceneplan.plan.edit.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.plan.edit.Refusal;

/** Tells whether openings fit the edges of an outline and one another. */
final class OpeningRoom {
    /** What stays between an opening and its copy. */
    static final int BESIDE_MM = 300;

    /**
     * Where an opening is.
     *
     * @param opening supplies width, height and sill
     */
    record Spot(Opening opening, int edge, int offsetMm, int widthMm) {

        static Spot of(Opening opening) {
            return new Spot(opening, opening.getEdge(), opening.getOffsetMm(), opening.getWidthMm());
        }

        long farMm() {
            return (long) offsetMm + widthMm;
        }

        boolean overlaps(Spot other) {
            return edge == other.edge && offsetMm < other.farMm() && other.offsetMm < farMm()
                    && !isAbove(other) && !other.isAbove(this);
        }

        private boolean isAbove(Spot below) {
            int sill = opening.getSillMm();
            return sill > 0 && below.opening.getHeightMm() > 0
                    && sill >= below.opening.getSillMm() + below.opening.getHeightMm();
        }
    }

    private final Ring outline;

    OpeningRoom(Ring outline) {
        this.outline = outline;
    }

    /** Where the middle of an opening is as near to a point as the nearest edge allows. */
    Spot near(Opening opening, Point point) {
        int nearest = 0;
        for (int i = 1; i < outline.size(); i++) {
            if (outline.edge(i).distanceMm(point) < outline.edge(nearest).distanceMm(point)) {
                nearest = i;
            }
        }
        Segment edge = outline.edge(nearest);
        double middle = edge.direction().dot(edge.from().to(point));
        double last = Math.max(0, Math.floor(edge.lengthMm()) - opening.getWidthMm());
        double offset = Math.max(0, Math.min(last, Math.floor(middle - opening.getWidthMm() / 2.0 + 0.5)));
        return new Spot(opening, nearest, (int) offset, opening.getWidthMm());
    }

    /**
     * The distance from the start of its edge at which an opening has room that is nearest to where it would be: a
     * little off the next opening if it can be. Where it would be when the edge has no room.
     */
    int freeMm(Opening opening, List<Spot> others) {
        return Stream.of(BESIDE_MM, 0).flatMap(gapMm -> besidesMm(opening, others, gapMm)).findFirst()
                .orElse(opening.getOffsetMm());
    }

    private Stream<Integer> besidesMm(Opening opening, List<Spot> others, int gapMm) {
        Spot spot = Spot.of(opening);
        Stream<Integer> besides = others.stream().filter(other -> other.edge() == spot.edge())
                .flatMap(other -> Stream.of((int) other.farMm() + gapMm, other.offsetMm() - gapMm - spot.widthMm()));
        return Stream.concat(Stream.of(spot.offsetMm()), besides)
                .filter(atMm -> !check(new Spot(opening, spot.edge(), atMm, spot.widthMm()), others).isRefused())
                .sorted(Comparator.comparingInt(offsetMm -> Math.abs(offsetMm - spot.offsetMm())));
    }

    /** Refuses an opening that has no edge, reaches over its ends or lies over one of the others. */
    Refusal check(Spot spot, List<Spot> others) {
        if (spot.edge() < 0 || spot.edge() >= outline.size()) {
            return ShellTexts.TEXTS.refusal(spot.opening(), "opening.noEdge", spot.edge(), outline.size() - 1);
        }
        long length = (long) Math.ceil(outline.edge(spot.edge()).lengthMm());
        if (spot.offsetMm() < 0 || spot.farMm() > length) {
            return ShellTexts.TEXTS.refusal(spot.opening(), "opening.leavesEdge", spot.edge(),
                    length - spot.widthMm(), length);
        }
        for (Spot other : others) {
            if (other.opening() != spot.opening() && spot.overlaps(other)) {
                return ShellTexts.TEXTS.refusal(spot.opening(), "opening.overlaps", other.opening(),
                        other.offsetMm(), other.farMm());
            }
        }
        return Refusal.NONE;
    }
}
