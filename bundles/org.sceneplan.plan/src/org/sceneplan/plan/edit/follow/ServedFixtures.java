package org.sceneplan.plan.edit.follow;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.edit.PlanLayers;

/** Service points that are planned for a fixture go with it: they keep their place on it when it moves and turns. */
final class ServedFixtures {

    private final TouchedFeatures touched;

    ServedFixtures(TouchedFeatures touched) {
        this.touched = touched;
    }

    void follow(Level level) {
        for (ServicePoint service : level.getServices()) {
            Fixture fixture = service.getServes();
            boolean goes = fixture != null && service.getStatus() == ServiceStatus.PLANNED
                    && touched.changed(fixture, "xMm", "yMm", "angleDeg") && !touched.isNew(fixture)
                    && !touched.isNew(service) && !touched.changed(service, "xMm", "yMm", "serves");
            if (goes && !PlanLayers.lock(service).isRefused()) {
                follow(fixture, service);
            }
        }
    }

    private void follow(Fixture fixture, ServicePoint service) {
        Vector local = touched.centreBefore(fixture).to(new Point(service.getXMm(), service.getYMm()));
        Vector now = local.rotated(touched.turnDeg(fixture));
        service.setXMm((int) Math.round(fixture.getXMm() + now.x()));
        service.setYMm((int) Math.round(fixture.getYMm() + now.y()));
    }
}
