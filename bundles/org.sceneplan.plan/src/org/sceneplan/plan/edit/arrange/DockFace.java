package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * A face fixtures can stand with their back to.
 *
 * @param host text of {@code Fixture.dockHost}: {@code edge/3}, {@code W1/left}, {@code C1/2}
 * @param face from the left end to the right end as a person with the back to it sees it; the floor lies to its left
 */
public record DockFace(String host, Segment face) {

    private static final String EDGE = "edge/";

    public DockFace {
        requireNonNull(host, "host");
        requireNonNull(face, "face");
    }

    /** The faces of outline edges, walls and columns that are not round, in the order of the plan. */
    public static List<DockFace> of(Level level) {
        List<DockFace> faces = new ArrayList<>();
        try {
            Ring outline = RingCheck.parse(level.getOutline());
            for (int i = 0; i < outline.size(); i++) {
                faces.add(new DockFace(EDGE + i, outline.edge(i)));
            }
        } catch (FaultException broken) {
            // No outline to dock to.
        }
        level.getWalls().forEach(wall -> addWall(faces, wall));
        level.getColumns().stream().filter(column -> !column.isRound()).forEach(column -> addColumn(faces, column));
        return faces;
    }

    private static void addWall(List<DockFace> faces, Wall wall) {
        Point from = new Point(wall.getFromXMm(), wall.getFromYMm());
        Point to = new Point(wall.getToXMm(), wall.getToYMm());
        if (from.equals(to)) {
            return;
        }
        Vector left = new Segment(from, to).leftNormal();
        double thickness = wall.getThicknessMm();
        double leftMm = switch (wall.getReference()) {
            case LEFT -> 0;
            case CENTRE -> thickness / 2;
            case RIGHT -> thickness;
        };
        faces.add(new DockFace(wall.getId() + "/left", moved(from, to, left, leftMm)));
        faces.add(new DockFace(wall.getId() + "/right", moved(to, from, left, leftMm - thickness)));
    }

    private static Segment moved(Point from, Point to, Vector way, double mm) {
        return new Segment(Point.rounded(from.xMm() + way.x() * mm, from.yMm() + way.y() * mm),
                Point.rounded(to.xMm() + way.x() * mm, to.yMm() + way.y() * mm));
    }

    private static void addColumn(List<DockFace> faces, Column column) {
        Ring ring = Ring.placed(new Point(column.getXMm(), column.getYMm()), column.getWidthMm(), column.getDepthMm(),
                column.getAngleDeg());
        for (int i = 0; i < ring.size(); i++) {
            faces.add(new DockFace(column.getId() + "/" + i, ring.edge(i).reversed()));
        }
    }

    /** Distance along the face of the foot of a point, mm from the left end; may lie beyond the ends. */
    public double alongMm(Point point) {
        return face.direction().dot(face.from().to(point));
    }

    /** Distance of a point before the face, mm; negative behind it. */
    public double beforeMm(Point point) {
        return face.leftNormal().dot(face.from().to(point));
    }

    /**
     * The place of a fixture with its back to the face.
     *
     * @param alongMm from the left end of the face to the centre of the fixture
     * @param gapMm from the face to the back
     */
    public FixturePlace place(double alongMm, int gapMm, int depthMm) {
        Vector along = face.direction().times(alongMm);
        Vector before = face.leftNormal().times(gapMm + depthMm / 2.0);
        Point centre = Point.rounded(face.from().xMm() + along.x() + before.x(),
                face.from().yMm() + along.y() + before.y());
        return new FixturePlace(centre, TurnInPlaceEdit.normalised(face.angleDeg() + 180));
    }

    /** The nearest distance along at which a fixture does not reach over an end, or over both ends equally. */
    public int fittingMm(double alongMm, int widthMm) {
        double length = face.lengthMm();
        if (length < widthMm) {
            return (int) Math.round(Math.max(0, Math.min(length, alongMm)));
        }
        return (int) Math.round(Math.max(widthMm / 2.0, Math.min(length - widthMm / 2.0, alongMm)));
    }
}
