package org.sceneplan.layout.start;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;

/** A shell that was found in a drawing, made ready to be worked on. */
public final class DrawnShell {

    private DrawnShell() {
    }

    /**
     * Unlocks the shell, and brings one that lies wholly beside its own size from the origin, as drawings of a site do,
     * with its lower left corner to the origin.
     *
     * @param plan has a shell and nothing in it yet
     * @return whether it was moved
     */
    public static boolean prepare(StorePlan plan) {
        EmptyShell.unlock(plan);
        Box box = box(plan);
        if (Math.abs(box.minXMm()) < box.widthMm() && Math.abs(box.minYMm()) < box.depthMm()) {
            return false;
        }
        plan.getLevels().forEach(level -> move(level, -box.minXMm(), -box.minYMm()));
        return true;
    }

    private static Box box(StorePlan plan) {
        return plan.getLevels().stream().map(level -> Ring.parse(level.getOutline()).box()).reduce(Box::union)
                .orElseThrow();
    }

    private static void move(Level level, int xMm, int yMm) {
        level.setOutline(moved(level.getOutline(), xMm, yMm));
        for (Wall wall : level.getWalls()) {
            wall.setFromXMm(wall.getFromXMm() + xMm);
            wall.setFromYMm(wall.getFromYMm() + yMm);
            wall.setToXMm(wall.getToXMm() + xMm);
            wall.setToYMm(wall.getToYMm() + yMm);
        }
        for (Column column : level.getColumns()) {
            column.setXMm(column.getXMm() + xMm);
            column.setYMm(column.getYMm() + yMm);
        }
        for (Obstacle obstacle : level.getObstacles()) {
            obstacle.setOutline(moved(obstacle.getOutline(), xMm, yMm));
        }
        for (ServicePoint point : level.getServices()) {
            point.setXMm(point.getXMm() + xMm);
            point.setYMm(point.getYMm() + yMm);
        }
    }

    private static String moved(String outline, int xMm, int yMm) {
        return Ring.parse(outline).translated(xMm, yMm).format();
    }
}
