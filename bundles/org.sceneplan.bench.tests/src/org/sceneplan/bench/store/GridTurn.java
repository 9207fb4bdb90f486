package org.sceneplan.bench.store;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;

/**
 * Copies of plans with every length on a grid of 10 mm and every fixture along the axes, turned by the angle of a triangle with sides of 3, 4 and 5: all
 * corners of things along the axes come to lie on whole mm, so that turning rounds nothing.
 */
public final class GridTurn {

    private static final int GRID_MM = 10;
    private static final int HYPOTENUSE = 5;

    private final int east;
    private final int north;
    private final int dxMm;
    private final int dyMm;
    private final double angleDeg;

    /**
     * Turns by the direction east, north, each -5 to 5 with the root of the sum of squares 5, then moves.
     */
    public GridTurn(int east, int north, int dxMm, int dyMm) {
        if (east * east + north * north != HYPOTENUSE * HYPOTENUSE) {
            throw new IllegalArgumentException(east + " and " + north + " are no sides of a triangle with 5");
        }
        this.east = east;
        this.north = north;
        this.dxMm = dxMm;
        this.dyMm = dyMm;
        angleDeg = (Math.toDegrees(Math.atan2(north, east)) + 360) % 360;
    }

    /** Returns the turned copy. */
    public StorePlan of(StorePlan plan) {
        StorePlan copy = EcoreUtil.copy(plan);
        copy.getLevels().forEach(this::turn);
        return copy;
    }

    private void turn(Level level) {
        level.setOutline(ring(level.getOutline()));
        for (Opening opening : level.getOpenings()) {
            opening.setOffsetMm(grid(opening.getOffsetMm()));
            opening.setWidthMm(grid(opening.getWidthMm()));
        }
        for (Wall wall : level.getWalls()) {
            turn(wall);
        }
        for (Column column : level.getColumns()) {
            Point at = point(column.getXMm(), column.getYMm());
            column.setXMm(at.xMm());
            column.setYMm(at.yMm());
            column.setWidthMm(grid(column.getWidthMm()));
            column.setDepthMm(grid(column.getDepthMm()));
            column.setAngleDeg((column.getAngleDeg() + angleDeg) % 360);
        }
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
            Point at = point(service.getXMm(), service.getYMm());
            service.setXMm(at.xMm());
            service.setYMm(at.yMm());
        }
        level.getFixtures().forEach(this::turn);
    }

    private void turn(Wall wall) {
        Point from = point(wall.getFromXMm(), wall.getFromYMm());
        Point to = point(wall.getToXMm(), wall.getToYMm());
        wall.setFromXMm(from.xMm());
        wall.setFromYMm(from.yMm());
        wall.setToXMm(to.xMm());
        wall.setToYMm(to.yMm());
        wall.setThicknessMm(grid(wall.getThicknessMm()));
    }

    private void turn(Fixture fixture) {
        Point at = point(fixture.getXMm(), fixture.getYMm());
        fixture.setXMm(at.xMm());
        fixture.setYMm(at.yMm());
        fixture.setWidthMm(grid(fixture.getWidthMm()));
        fixture.setDepthMm(grid(fixture.getDepthMm()));
        fixture.setClearMm(grid(fixture.getClearMm()));
        fixture.setAngleDeg((Math.rint(fixture.getAngleDeg() / 90) * 90 + angleDeg) % 360);
        for (DisplayPosition position : fixture.getPositions()) {
            position.setAlongMm(grid(position.getAlongMm()));
            position.setInMm(grid(position.getInMm()));
        }
    }

    private String ring(String text) {
        return new Ring(Ring.parse(text).points().stream().map(corner -> point(corner.xMm(), corner.yMm())).toList())
                .format();
    }

    private Point point(int xMm, int yMm) {
        int x = grid(xMm) / HYPOTENUSE;
        int y = grid(yMm) / HYPOTENUSE;
        return Point.of(x * east - y * north + dxMm, x * north + y * east + dyMm);
    }

    private static int grid(int mm) {
        return Math.round(mm / (float) GRID_MM) * GRID_MM;
    }
}
