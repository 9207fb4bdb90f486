package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;

/**
 * Adds a service point. A planned one is fed by the nearest surveyed point of the level that can feed it: of its kind,
 * power also from three-phase power. Refused outside the walls.
 */
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
        if (status == ServiceStatus.PLANNED) {
            level().getServices().stream().filter(this::canFeed)
                    .min(Comparator.comparingDouble(each -> at.distanceMm(new Point(each.getXMm(), each.getYMm()))))
                    .ifPresent(source -> {
                        servicePoint.setSource(source);
                        servicePoint.setDiameterMm(source.getDiameterMm());
                    });
        }
        return servicePoint;
    }

    private boolean canFeed(ServicePoint source) {
        return source.getStatus() == ServiceStatus.SURVEYED && (source.getKind() == kind
                || kind == ServiceKind.POWER && source.getKind() == ServiceKind.THREE_PHASE);
    }

    @Override
    boolean isInside() {
        return Shell.contains(level(), List.of(at));
    }
}
