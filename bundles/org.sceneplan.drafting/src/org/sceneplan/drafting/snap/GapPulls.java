package org.sceneplan.drafting.snap;

import java.util.List;
import java.util.Optional;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.Gap;
import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundKind;
import org.sceneplan.drafting.ground.GroundLine;
import org.sceneplan.drafting.ground.GroundLine.Role;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.Side;
import org.sceneplan.drafting.shape.SideRole;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** Pulls towards equal gaps: the same to both neighbours, or the one that the neighbour has to the next fixture. */
final class GapPulls {

    private static final int SIDES = 4;
    private static final double PARALLEL = 0.99999;

    private final DraftGround ground;
    private final SnapQuery query;
    private final List<Pull> pulls;

    GapPulls(DraftGround ground, SnapQuery query, List<Pull> pulls) {
        this.ground = ground;
        this.query = query;
        this.pulls = pulls;
    }

    void add() {
        MovingShape shape = query.shape();
        if (!query.kinds().contains(SnapKind.EQUAL_GAP) || shape.sides().size() != SIDES) {
            return;
        }
        Gap[] gaps = new Gap[SIDES];
        for (int i = 0; i < SIDES; i++) {
            gaps[i] = ground.nearest(shape.sides().get(i), query.reachMm(), this::counts).orElse(null);
            if (gaps[i] != null) {
                addSame(shape.sides().get(i), gaps[i]);
            }
        }
        for (int i = 0; i < SIDES / 2; i++) {
            boolean opposite = shape.sides().get(i).outward().dot(shape.sides().get(i + 2).outward()) < -PARALLEL;
            if (opposite && gaps[i] != null && gaps[i + 2] != null) {
                addBetween(shape.sides().get(i), gaps[i], gaps[i + 2]);
            }
        }
    }

    private void addBetween(Side side, Gap ahead, Gap behind) {
        double need = (ahead.lengthMm() - behind.lengthMm()) / 2;
        long each = Math.round((ahead.lengthMm() + behind.lengthMm()) / 2);
        if (Math.abs(need) > query.toleranceMm() || each < 1) {
            return;
        }
        GroundElement first = behind.element();
        GroundElement second = ahead.element();
        boolean swap = first.id().compareTo(second.id()) > 0;
        GroundElement low = swap ? second : first;
        GroundElement high = swap ? first : second;
        boolean walls = low.kind() == GroundKind.OUTLINE && high.kind() == GroundKind.OUTLINE;
        Pull.Why why = walls ? new Pull.Why("Snap_midway", each) : new Pull.Why("Snap_equalGap", each, low, high);
        pulls.add(Pull.toLine(SnapKind.EQUAL_GAP, side.outward(), need, List.of(low.id(), high.id()), why,
                (dx, dy) -> List.of(moved(ahead, side, dx, dy), moved(behind, side, dx, dy))));
    }

    private void addSame(Side side, Gap gap) {
        if (gap.element().kind() != GroundKind.FIXTURE) {
            return;
        }
        farSide(side, gap.element()).flatMap(far -> ground.nearest(far, query.reachMm(),
                element -> element.kind() == GroundKind.FIXTURE && counts(element)
                        && !element.id().equals(gap.element().id()))).ifPresent(next -> {
                            double need = gap.lengthMm() - next.lengthMm();
                            long each = Math.round(next.lengthMm());
                            if (Math.abs(need) <= query.toleranceMm() && each >= 1) {
                                pulls.add(Pull.toLine(SnapKind.EQUAL_GAP, side.outward(), need,
                                        List.of(gap.element().id(), next.element().id()),
                                        new Pull.Why("Snap_sameGap", each, gap.element(), next.element()),
                                        (dx, dy) -> List.of(moved(gap, side, dx, dy),
                                                new Segment(next.from(), next.to()))));
                            }
                        });
    }

    /** The side of the neighbour that looks on in the same direction. */
    private static Optional<Side> farSide(Side side, GroundElement neighbour) {
        for (GroundLine line : neighbour.lines()) {
            if (line.role() == Role.FACE && line.normal().dot(side.outward()) > PARALLEL) {
                return Optional.of(new Side(SideRole.EDGE, line.at().reversed(), line.direction().times(-1),
                        side.outward()));
            }
        }
        return Optional.empty();
    }

    /** The gap after a displacement, still at right angles to the sides. */
    private static Segment moved(Gap gap, Side side, int dx, int dy) {
        Vector along = side.direction().times(side.direction().x() * dx + side.direction().y() * dy);
        return new Segment(gap.from().plus(dx, dy),
                Point.rounded(gap.to().xMm() + along.x(), gap.to().yMm() + along.y()));
    }

    private boolean counts(GroundElement element) {
        return element.kind().isSolid() && !query.leaveOut().contains(element.id());
    }
}
