package org.sceneplan.rules;

import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;

/** A copy of a plan turned about the origin and then moved; every point is rounded to mm as a survey would. */
public final class MovedPlan {

    private final double angleDeg;
    private final UnaryOperator<Point> move;

    private MovedPlan(double angleDeg, int dxMm, int dyMm) {
        this.angleDeg = angleDeg;
        this.move = point -> point.rotated(Point.of(0, 0), angleDeg).plus(dxMm, dyMm);
    }

    /** Returns the moved copy. */
    public static StorePlan of(StorePlan plan, double angleDeg, int dxMm, int dyMm) {
        StorePlan copy = EcoreUtil.copy(plan);
        MovedPlan moved = new MovedPlan(angleDeg, dxMm, dyMm);
        copy.getLevels().forEach(moved::moveLevel);
        return copy;
    }

    private void moveLevel(Level level) {
        level.setOutline(ring(level.getOutline()));
        level.getWalls().forEach(this::moveWall);
        level.getColumns().forEach(this::moveColumn);
        for (Obstacle obstacle : level.getObstacles()) {
            obstacle.setOutline(ring(obstacle.getOutline()));
        }
        for (Zone zone : level.getZones()) {
            zone.setOutline(ring(zone.getOutline()));
        }
        for (Aisle aisle : level.getAisles()) {
            aisle.setOutline(ring(aisle.getOutline()));
        }
        for (ServicePoint service : level.getServices()) {
            Point at = move.apply(Point.of(service.getXMm(), service.getYMm()));
            service.setXMm(at.xMm());
            service.setYMm(at.yMm());
        }
        level.getFixtures().forEach(this::moveFixture);
    }

    private void moveWall(Wall wall) {
        Point from = move.apply(Point.of(wall.getFromXMm(), wall.getFromYMm()));
        Point to = move.apply(Point.of(wall.getToXMm(), wall.getToYMm()));
        wall.setFromXMm(from.xMm());
        wall.setFromYMm(from.yMm());
        wall.setToXMm(to.xMm());
        wall.setToYMm(to.yMm());
    }

    private void moveColumn(Column column) {
        Point centre = move.apply(Point.of(column.getXMm(), column.getYMm()));
        column.setXMm(centre.xMm());
        column.setYMm(centre.yMm());
        column.setAngleDeg(column.getAngleDeg() + angleDeg);
    }

    private void moveFixture(Fixture fixture) {
        Point centre = move.apply(Point.of(fixture.getXMm(), fixture.getYMm()));
        fixture.setXMm(centre.xMm());
        fixture.setYMm(centre.yMm());
        fixture.setAngleDeg((fixture.getAngleDeg() + angleDeg) % 360);
    }

    private String ring(String text) {
        return new Ring(Ring.parse(text).points().stream().map(move).toList()).format();
    }
}
