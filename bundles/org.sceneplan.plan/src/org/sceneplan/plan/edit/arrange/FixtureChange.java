package org.sceneplan.plan.edit.arrange;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** What the edits of single fixtures have in common. */
final class FixtureChange {

    private FixtureChange() {
    }

    static void place(Fixture fixture, FixturePlace place) {
        fixture.setXMm(place.centre().xMm());
        fixture.setYMm(place.centre().yMm());
        fixture.setAngleDeg(place.angleDeg());
    }

    static void dock(Fixture fixture, Docking docking) {
        place(fixture, docking.place());
        fixture.setDockHost(docking.face().host());
        fixture.setDockAlongMm(docking.alongMm());
        fixture.setDockGapMm(docking.gapMm());
    }

    static boolean isDocked(Fixture fixture) {
        return fixture.getDockHost() != null && !fixture.getDockHost().isEmpty();
    }

    static void undock(Fixture fixture) {
        fixture.setDockHost(null);
        fixture.setDockAlongMm(0);
        fixture.setDockGapMm(0);
    }

    static Refusal writable(Fixture fixture, FixturePlace place, FixtureSize size) {
        Refusal refusal = PlanLayers.lock(fixture);
        refusal = next(refusal, fixture, "xMm", place.centre().xMm());
        refusal = next(refusal, fixture, "yMm", place.centre().yMm());
        refusal = next(refusal, fixture, "widthMm", size.widthMm());
        refusal = next(refusal, fixture, "depthMm", size.depthMm());
        return next(refusal, fixture, "heightMm", size.heightMm());
    }

    private static Refusal next(Refusal refusal, Fixture fixture, String attribute, Object value) {
        return refusal.isRefused() ? refusal : EditTexts.value(fixture, attribute, value);
    }
}
