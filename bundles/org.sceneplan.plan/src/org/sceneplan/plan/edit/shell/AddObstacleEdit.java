package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.PlanFactory;

/** Adds a fixed thing on the floor. Refused outside the walls. */
public final class AddObstacleEdit extends AbstractAdditionEdit {

    private final ObstacleKind kind;
    private final Ring outline;
    private final int clearanceMm;

    /**
     * @param level storey of an open plan
     * @param kind what it is
     * @param outline its area on the floor, a simple ring
     * @param clearanceMm strip that stays free around it, 0 or more
     */
    public AddObstacleEdit(Level level, ObstacleKind kind, Ring outline, int clearanceMm) {
        super(level);
        this.kind = requireNonNull(kind, "kind");
        this.outline = requireNonNull(outline, "outline");
        this.clearanceMm = clearanceMm;
    }

    @Override
    Identified draft() {
        Obstacle obstacle = PlanFactory.INSTANCE.createObstacle();
        obstacle.setKind(kind);
        obstacle.setOutline(outline.format());
        obstacle.setClearanceMm(clearanceMm);
        return obstacle;
    }

    @Override
    boolean isInside() {
        return Shell.contains(level(), outline);
    }
}
