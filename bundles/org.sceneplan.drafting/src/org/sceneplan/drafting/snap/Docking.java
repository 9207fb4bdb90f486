package org.sceneplan.drafting.snap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundKind;
import org.sceneplan.drafting.ground.GroundLine;
import org.sceneplan.drafting.ground.GroundLine.Role;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.SideRole;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixturePlace;

/** Finds the walls and columns near a wall fixture to which it may turn its back. */
final class Docking {

    private static final int MAX_DOCKS = 2;
    private static final double ANGLE_STEPS = 1e4;
    private static final double SAME_DEG = 1e-3;

    private final DraftGround ground;
    private final SnapQuery query;

    Docking(DraftGround ground, SnapQuery query) {
        this.ground = ground;
        this.query = query;
    }

    /** A turned shape with its back on a face. */
    record Dock(GroundElement element, GroundLine face, MovingShape shape, double asideMm) {

        /** The pull that keeps the back on the face. */
        Pull back() {
            return shape.side(SideRole.BACK).map(side -> {
                Point from = side.at().from();
                Point to = side.at().to();
                double need = -Math.min(face.asideMm(from.xMm(), from.yMm()), face.asideMm(to.xMm(), to.yMm()));
                PullSpan span = PullSpan.of(face, from, to, true);
                String key = element.kind() == GroundKind.COLUMN ? "Snap_columnFace" : "Snap_wallFace";
                return new Pull(SnapKind.DOCK, face.normal(), need, null, 0, span, List.of(element.id()), face.host(),
                        new Pull.Why(key, SideRole.BACK, element), span::trace);
            }).orElseThrow();
        }
    }

    /** The nearest first. */
    List<Dock> docks() {
        MovingShape shape = query.shape();
        List<Dock> docks = new ArrayList<>();
        if (!query.kinds().contains(SnapKind.DOCK) || !shape.docks()) {
            return docks;
        }
        Point pointer = query.pointer();
        Box near = shape.box().union(new Box(pointer.xMm(), pointer.yMm(), pointer.xMm(), pointer.yMm()))
                .expanded(query.toleranceMm());
        for (GroundElement element : ground.near(near)) {
            boolean host = element.kind() == GroundKind.OUTLINE || element.kind() == GroundKind.WALL
                    || element.kind() == GroundKind.COLUMN;
            if (host && !query.leaveOut().contains(element.id())) {
                element.lines().stream().filter(line -> line.role() == Role.FACE && !line.host().isEmpty())
                        .filter(this::isNear).forEach(line -> addTurned(element, line, docks));
            }
        }
        docks.sort(Comparator.comparingDouble(Dock::asideMm).thenComparing(dock -> dock.face().host()));
        return docks.subList(0, Math.min(MAX_DOCKS, docks.size()));
    }

    private boolean isNear(GroundLine face) {
        Point centre = query.shape().reference();
        double along = face.alongMm(centre.xMm(), centre.yMm());
        if (face.asideMm(centre.xMm(), centre.yMm()) <= 0 || along < 0 || along > face.lengthMm()) {
            return false;
        }
        Point pointer = query.pointer();
        double pointerAside = Math.abs(face.asideMm(pointer.xMm(), pointer.yMm()));
        double nearest = query.shape().corners().stream()
                .mapToDouble(corner -> face.asideMm(corner.xMm(), corner.yMm())).min().orElseThrow();
        return Math.min(nearest, pointerAside) <= query.toleranceMm();
    }

    private void addTurned(GroundElement element, GroundLine face, List<Dock> docks) {
        MovingShape shape = query.shape();
        double angle = AngleInput.normalised(Math.rint((face.normal().angleDeg() + 90) * ANGLE_STEPS) / ANGLE_STEPS);
        double turn = AngleInput.normalised(angle - shape.frameDeg());
        if (Math.min(turn, 360 - turn) < SAME_DEG) {
            return;
        }
        Point centre = shape.reference();
        double aside = face.asideMm(centre.xMm(), centre.yMm());
        int depthMm = shape.size().orElseThrow().depthMm();
        Vector step = face.normal().times(depthMm / 2.0 - aside);
        Point docked = Point.rounded(centre.xMm() + step.x(), centre.yMm() + step.y());
        docks.add(new Dock(element, face, shape.at(new FixturePlace(docked, angle)), aside));
    }
}
