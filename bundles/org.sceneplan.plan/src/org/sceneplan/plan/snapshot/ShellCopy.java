package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;

/** Copies what was measured on one level. */
final class ShellCopy {

    private static final int ROUND_COLUMN_CORNERS = 16;

    private final StorePlan plan;
    private final Level level;
    private final Ring outline;

    ShellCopy(StorePlan plan, Level level) throws InvalidPlanException {
        this.plan = plan;
        this.level = level;
        this.outline = ElementCheck.ring(level, level.getOutline());
    }

    Ring outline() {
        return outline;
    }

    List<WallSnapshot> walls() throws InvalidPlanException {
        List<WallSnapshot> walls = new ArrayList<>();
        for (Wall wall : level.getWalls()) {
            Segment line = new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                    new Point(wall.getToXMm(), wall.getToYMm()));
            if (line.from().equals(line.to())) {
                throw ElementCheck.refusal(wall, "wall.noLength", line.from());
            }
            walls.add(new WallSnapshot(wall.getId(), line, wall.getThicknessMm(), wall.getReference(),
                    wall.isStructural(), wallFootprint(wall, line)));
        }
        return walls;
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

    List<ColumnSnapshot> columns() {
        List<ColumnSnapshot> columns = new ArrayList<>();
        for (Column column : level.getColumns()) {
            Point centre = new Point(column.getXMm(), column.getYMm());
            int width = column.getWidthMm();
            int depth = column.isRound() ? width : column.getDepthMm();
            Ring footprint = column.isRound() ? Ring.regularPolygon(centre, width, ROUND_COLUMN_CORNERS)
                    : Ring.placed(centre, width, depth, column.getAngleDeg());
            columns.add(new ColumnSnapshot(column.getId(), centre, width, depth, column.getAngleDeg(),
                    column.isRound(), footprint));
        }
        return columns;
    }

    List<OpeningSnapshot> openings() throws InvalidPlanException {
        return new OpeningCopy(outline).openings(level.getOpenings());
    }

    List<ServiceSnapshot> services() throws InvalidPlanException {
        List<ServiceSnapshot> services = new ArrayList<>();
        for (ServicePoint service : level.getServices()) {
            services.add(new ServiceSnapshot(service.getId(), service.getKind(), service.getStatus(),
                    new Point(service.getXMm(), service.getYMm()), service.getHeightMm(),
                    service.getCapacityW(), service.getDiameterMm(),
                    ElementCheck.reference(plan, service, "source", service.getSource()),
                    ElementCheck.reference(plan, service, "serves", service.getServes())));
        }
        return services;
    }

    List<ObstacleSnapshot> obstacles() throws InvalidPlanException {
        List<ObstacleSnapshot> obstacles = new ArrayList<>();
        for (Obstacle obstacle : level.getObstacles()) {
            obstacles.add(new ObstacleSnapshot(obstacle.getId(), obstacle.getKind(),
                    ElementCheck.ring(obstacle, obstacle.getOutline()), obstacle.getClearanceMm()));
        }
        return obstacles;
    }
}
