package org.sceneplan.layout.shell;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;

/** Turns a surveyed plan about the origin; every point is rounded to mm as a survey would. */
public final class TurnedPlan {

    private static final Point ORIGIN = Point.of(0, 0);

    private final double angleDeg;

    private TurnedPlan(double angleDeg) {
        this.angleDeg = angleDeg;
    }

    /** A turned copy. */
    public static StorePlan of(StorePlan plan, double angleDeg) {
        StorePlan copy = EcoreUtil.copy(plan);
        TurnedPlan turned = new TurnedPlan(angleDeg);
        copy.getLevels().forEach(turned::turn);
        return copy;
    }

    private void turn(Level level) {
        level.setOutline(turned(level.getOutline()));
        level.getWalls().forEach(this::turn);
        level.getColumns().forEach(this::turn);
        for (Obstacle obstacle : level.getObstacles()) {
            obstacle.setOutline(turned(obstacle.getOutline()));
        }
        for (ServicePoint service : level.getServices()) {
            Point at = turned(service.getXMm(), service.getYMm());
            service.setXMm(at.xMm());
            service.setYMm(at.yMm());
        }
    }

    private void turn(Wall wall) {
        Point from = turned(wall.getFromXMm(), wall.getFromYMm());
        Point to = turned(wall.getToXMm(), wall.getToYMm());
        wall.setFromXMm(from.xMm());
        wall.setFromYMm(from.yMm());
        wall.setToXMm(to.xMm());
        wall.setToYMm(to.yMm());
    }

    private void turn(Column column) {
        Point centre = turned(column.getXMm(), column.getYMm());
        column.setXMm(centre.xMm());
        column.setYMm(centre.yMm());
        column.setAngleDeg(column.getAngleDeg() + angleDeg);
    }

    private Point turned(int xMm, int yMm) {
        return Point.of(xMm, yMm).rotated(ORIGIN, angleDeg);
    }

    private String turned(String ring) {
        return new Ring(Ring.parse(ring).points().stream().map(p -> p.rotated(ORIGIN, angleDeg)).toList()).format();
    }
}
