package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;

/** Adds a service point. Refused outside the walls. */
public final class AddServiceEdit extends AbstractAdditionEdit {

    private final ServiceKind kind;
    private final ServiceStatus status;
    private final Point at;
    private final int heightMm;

    /**
     * @param level storey of an open plan
     * @param kind medium
     * @param status surveyed or planned
     * @param at its place
     * @param heightMm above the floor, 0 = not stated
     */
    public AddServiceEdit(Level level, ServiceKind kind, ServiceStatus status, Point at, int heightMm) {
        super(level);
        this.kind = requireNonNull(kind, "kind");
        this.status = requireNonNull(status, "status");
        this.at = requireNonNull(at, "at");
        this.heightMm = heightMm;
    }

    @Override
    Identified draft() {
        ServicePoint servicePoint = PlanFactory.INSTANCE.createServicePoint();
        servicePoint.setKind(kind);
        servicePoint.setStatus(status);
        servicePoint.setXMm(at.xMm());
        servicePoint.setYMm(at.yMm());
        servicePoint.setHeightMm(heightMm);
        return servicePoint;
    }

    @Override
    boolean isInside() {
        return Shell.contains(level(), List.of(at));
    }
}
