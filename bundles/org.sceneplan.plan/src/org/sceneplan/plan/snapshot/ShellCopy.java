package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;

/** Copies elements that were measured, one at a time. */
final class ShellCopy {

    private static final int ROUND_COLUMN_CORNERS = 16;

    private final StorePlan plan;

    ShellCopy(StorePlan plan) {
        this.plan = plan;
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
