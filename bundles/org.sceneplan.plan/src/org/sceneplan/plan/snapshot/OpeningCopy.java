package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Opening;

/** Copies openings and sets them into the edges of the outline. */
final class OpeningCopy {

    private final Ring outline;
    private final double[] edgeLengthsMm;

    OpeningCopy(Ring outline) {
        this.outline = outline;
        this.edgeLengthsMm = outline.edges().stream().mapToDouble(Segment::lengthMm).toArray();
    }

    List<OpeningSnapshot> openings(List<Opening> openings) throws InvalidPlanException {
        List<OpeningSnapshot> copies = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Opening opening : openings) {
            OpeningSnapshot copy = opening(opening);
            copies.add(copy);
            placed.add(new Placed(opening, copy));
        }
        checkOverlaps(placed);
        return copies;
    }

    private OpeningSnapshot opening(Opening opening) throws InvalidPlanException {
        Segment span = span(opening);
        OpeningSnapshot closed = copy(opening, span, List.of());
        return closed.isDoor() ? copy(opening, span, DoorLeaves.of(span, opening.getWidthMm(), opening.getSwing()))
                : closed;
    }

    private static OpeningSnapshot copy(Opening opening, Segment span, List<DoorLeaf> leaves) {
        return new OpeningSnapshot(opening.getId(), opening.getKind(), opening.getEdge(), opening.getOffsetMm(),
                opening.getWidthMm(), opening.getHeightMm(), opening.getSillMm(), opening.getSwing(),
                opening.isEvacuation(), opening.isStepFree(), span, leaves);
    }

    private Segment span(Opening opening) throws InvalidPlanException {
        if (opening.getEdge() >= outline.size()) {
            throw ElementCheck.refusal(opening, "opening.noEdge", opening.getEdge(), outline.size() - 1);
        }
        Segment edge = outline.edge(opening.getEdge());
        double lengthMm = edgeLengthsMm[opening.getEdge()];
        long farMm = (long) opening.getOffsetMm() + opening.getWidthMm();
        if (farMm > Math.ceil(lengthMm)) {
            throw ElementCheck.refusal(opening, "opening.leavesEdge", opening.getOffsetMm(), farMm,
                    opening.getEdge(), (long) lengthMm);
        }
        return new Segment(edge.pointAt(opening.getOffsetMm()), edge.pointAt(Math.min(farMm, lengthMm)));
    }

    private static void checkOverlaps(List<Placed> placed) throws InvalidPlanException {
        List<Placed> sorted = placed.stream().sorted(Comparator.comparingInt(Placed::edge)
                .thenComparingLong(Placed::nearMm).thenComparing(each -> each.copy().id())).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Placed first = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && first.reaches(sorted.get(j)); j++) {
                if (first.isDoorBlockedBy(sorted.get(j))) {
                    Placed second = sorted.get(j);
                    throw ElementCheck.refusal(second.opening(), "opening.overlaps", second.nearMm(), second.farMm(),
                            first.copy().id(), first.nearMm(), first.farMm());
                }
            }
        }
    }

    private record Placed(Opening opening, OpeningSnapshot copy) {

        int edge() {
            return copy.edge();
        }

        long nearMm() {
            return copy.offsetMm();
        }

        long farMm() {
            return nearMm() + copy.widthMm();
        }

        boolean reaches(Placed next) {
            return edge() == next.edge() && next.nearMm() < farMm();
        }

        /** Two openings may lie one above the other, as a window over a door does; of two doors neither may. */
        boolean isDoorBlockedBy(Placed other) {
            if (copy.isDoor() && other.copy.isDoor()) {
                return true;
            }
            return (copy.isDoor() || other.copy.isDoor()) && !isAbove(other.copy) && !other.isAbove(copy);
        }

        private boolean isAbove(OpeningSnapshot below) {
            return copy.sillMm() > 0 && copy.sillMm() >= below.sillMm() + below.heightMm();
        }
    }
}
