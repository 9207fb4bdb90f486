package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;

/** Copies an inner wall and sets its doors and passages into it. */
final class WallCopy {

    /** Ends of a shorter piece of a slanted wall could be rounded to one point. */
    private static final double LEAST_PIECE_MM = 2;

    private final Wall wall;
    private final Segment line;
    private final double lengthMm;
    private final double leftMm;
    private final double rightMm;

    private WallCopy(Wall wall, Segment line) {
        this.wall = wall;
        this.line = line;
        this.lengthMm = line.lengthMm();
        double thickness = wall.getThicknessMm();
        leftMm = switch (wall.getReference()) {
            case LEFT -> 0;
            case CENTRE -> thickness / 2;
            case RIGHT -> thickness;
        };
        rightMm = leftMm - thickness;
    }

    static WallSnapshot of(Wall wall) throws InvalidPlanException {
        Segment line = new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                new Point(wall.getToXMm(), wall.getToYMm()));
        if (line.from().equals(line.to())) {
            throw ElementCheck.refusal(wall, "wall.noLength", line.from());
        }
        return new WallCopy(wall, line).copy();
    }

    private WallSnapshot copy() throws InvalidPlanException {
        Ring footprint = body(line.from(), line.to());
        boolean whole = wall.getOpenings().isEmpty();
        return new WallSnapshot(wall.getId(), line, wall.getThicknessMm(), wall.getReference(), wall.isStructural(),
                footprint, whole ? List.of() : openings(), whole ? List.of(footprint) : pieces());
    }

    private List<WallOpeningSnapshot> openings() throws InvalidPlanException {
        List<WallOpening> sorted = sorted();
        for (int i = 0; i < sorted.size(); i++) {
            WallOpening opening = sorted.get(i);
            if (farMm(opening) > Math.ceil(lengthMm)) {
                throw ElementCheck.refusal(opening, "wallOpening.leavesWall", opening.getOffsetMm(), farMm(opening),
                        wall.getId(), (long) lengthMm);
            }
            WallOpening before = i == 0 ? null : sorted.get(i - 1);
            if (before != null && opening.getOffsetMm() < farMm(before)) {
                throw ElementCheck.refusal(opening, "wallOpening.overlaps", opening.getOffsetMm(), farMm(opening),
                        before.getId(), before.getOffsetMm(), farMm(before));
            }
        }
        return wall.getOpenings().stream().map(this::opening).toList();
    }

    private List<WallOpening> sorted() {
        return wall.getOpenings().stream().sorted(Comparator.comparingInt(WallOpening::getOffsetMm)
                .thenComparing(WallOpening::getId)).toList();
    }

    private static long farMm(WallOpening opening) {
        return (long) opening.getOffsetMm() + opening.getWidthMm();
    }

    private WallOpeningSnapshot opening(WallOpening opening) {
        Point near = at(opening.getOffsetMm());
        Point far = at(farMm(opening));
        double faceMm = switch (opening.getSwing()) {
            case LEFT -> leftMm;
            case RIGHT -> rightMm;
            case NONE, SLIDING -> 0;
        };
        Segment span = new Segment(aside(near, faceMm), aside(far, faceMm));
        return new WallOpeningSnapshot(opening.getId(), opening.getOffsetMm(), opening.getWidthMm(),
                opening.getHeightMm(), opening.getSwing(), opening.isHingedAtFarJamb(), span, body(near, far),
                DoorLeaves.of(span, opening.getWidthMm(), opening.getSwing(), opening.isHingedAtFarJamb()));
    }

    private List<Ring> pieces() {
        List<Ring> pieces = new ArrayList<>();
        double fromMm = 0;
        for (WallOpening opening : sorted()) {
            addPiece(pieces, fromMm, opening.getOffsetMm());
            fromMm = farMm(opening);
        }
        addPiece(pieces, fromMm, lengthMm);
        return pieces;
    }

    private void addPiece(List<Ring> pieces, double fromMm, double toMm) {
        if (toMm - fromMm >= LEAST_PIECE_MM) {
            pieces.add(body(at(fromMm), at(toMm)));
        }
    }

    private Point at(double alongMm) {
        return alongMm >= lengthMm ? line.to() : line.pointAt(alongMm);
    }

    private Ring body(Point from, Point to) {
        return Ring.ccw(List.of(aside(from, rightMm), aside(to, rightMm), aside(to, leftMm), aside(from, leftMm)));
    }

    private Point aside(Point point, double distanceMm) {
        Vector left = line.leftNormal();
        return Point.rounded(point.xMm() + left.x() * distanceMm, point.yMm() + left.y() * distanceMm);
    }
}
