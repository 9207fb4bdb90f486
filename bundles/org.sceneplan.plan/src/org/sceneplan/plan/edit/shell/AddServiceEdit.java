package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** Adds a service point. Refused outside the walls. */
public final class AddServiceEdit implements PlanEdit {

    private final Level level;
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
        this.level = requireNonNull(level, "level");
        this.kind = requireNonNull(kind, "kind");
        this.status = requireNonNull(status, "status");
        this.at = requireNonNull(at, "at");
        this.heightMm = heightMm;
    }

    private Addition addition() {
        ServicePoint servicePoint = PlanFactory.INSTANCE.createServicePoint();
        servicePoint.setKind(kind);
        servicePoint.setStatus(status);
        servicePoint.setXMm(at.xMm());
        servicePoint.setYMm(at.yMm());
        servicePoint.setHeightMm(heightMm);
        return new Addition(level, servicePoint);
    }

    @Override
    public String label(Locale locale) {
        return addition().label(locale);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = addition().check();
        return refusal.isRefused() || Shell.contains(level, List.of(at)) ? refusal
                : ShellTexts.TEXTS.refusal(level, "element.outside");
    }

    @Override
    public Set<EObject> apply() {
        return addition().apply();
    }
}
