package org.sceneplan.plan.snapshot;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;

/** Copies elements that were measured, one at a time. */
final class ShellCopy {

    private static final int ROUND_COLUMN_CORNERS = 16;

    private final StorePlan plan;

    ShellCopy(StorePlan plan) {
        this.plan = plan;
    }

    static WallSnapshot wall(Wall wall) throws InvalidPlanException {
        Segment line = new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                new Point(wall.getToXMm(), wall.getToYMm()));
        if (line.from().equals(line.to())) {
            throw ElementCheck.refusal(wall, "wall.noLength", line.from());
        }
        return new WallSnapshot(wall.getId(), line, wall.getThicknessMm(), wall.getReference(), wall.isStructural(),
                wallFootprint(wall, line));
    }

    private static Ring wallFootprint(Wall wall, Segment line) {
        Vector left = line.leftNormal();
        double thickness = wall.getThicknessMm();
        double leftMm = switch (wall.getReference()) {
            case LEFT -> 0;
            case CENTRE -> thickness / 2;
            case RIGHT -> thickness;
        };
        double rightMm = leftMm - thickness;
        return Ring.ccw(List.of(moved(line.from(), left, rightMm), moved(line.to(), left, rightMm),
                moved(line.to(), left, leftMm), moved(line.from(), left, leftMm)));
    }

    private static Point moved(Point point, Vector direction, double distanceMm) {
        return Point.rounded(point.xMm() + direction.x() * distanceMm, point.yMm() + direction.y() * distanceMm);
    }

    static ColumnSnapshot column(Column column) {
        Point centre = new Point(column.getXMm(), column.getYMm());
        int width = column.getWidthMm();
        int depth = column.isRound() ? width : column.getDepthMm();
        Ring footprint = column.isRound() ? Ring.regularPolygon(centre, width, ROUND_COLUMN_CORNERS)
                : Ring.placed(centre, width, depth, column.getAngleDeg());
        return new ColumnSnapshot(column.getId(), centre, width, depth, column.getAngleDeg(), column.isRound(),
                footprint);
    }

    ServiceSnapshot service(ServicePoint service) throws InvalidPlanException {
        return new ServiceSnapshot(service.getId(), service.getKind(), service.getStatus(),
                new Point(service.getXMm(), service.getYMm()), service.getHeightMm(), service.getCapacityW(),
                service.getDiameterMm(), ElementCheck.reference(plan, service, "source", service.getSource()),
                ElementCheck.reference(plan, service, "serves", service.getServes()));
    }

    static ObstacleSnapshot obstacle(Obstacle obstacle) throws InvalidPlanException {
        return new ObstacleSnapshot(obstacle.getId(), obstacle.getKind(),
                ElementCheck.ring(obstacle, obstacle.getOutline()), obstacle.getClearanceMm());
    }
}
