package org.sceneplan.plan.edit;

import org.sceneplan.model.plan.Fixture;

/** Fixtures that stand with their back to a host and go with it. */
final class DockedFixtures {

    private DockedFixtures() {
    }

    /** Lets a fixture stand free where it is. */
    static void undock(Fixture fixture) {
        fixture.setDockHost(null);
        fixture.setDockAlongMm(0);
        fixture.setDockGapMm(0);
    }
}
