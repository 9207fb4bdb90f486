package org.sceneplan.verifier.internal.rule;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Facts.FixtureType;
import org.sceneplan.verifier.internal.document.Setting;
import org.sceneplan.verifier.internal.plan.PlanDocument;

/** Checks one rule again. */
@FunctionalInterface
interface RuleCheck {

    /** What it looks at: the plan, the facts of the certificate and the setting of the rule. */
    record Case(PlanDocument plan, Facts facts, Setting setting) {

        /** Returns the limit as a length. */
        double limitMm() {
            return setting.limitMm();
        }

        /** Returns the kind of the zone a fixture belongs to; empty for none. */
        String zoneKind(Fixture fixture) {
            return fixture.getZone() == null ? "" : facts.zoneKind(fixture.getZone().getCode());
        }

        /** Returns the limit as a length, or the free depth that the type of a fixture wants where that is less. */
        double neededMm(Fixture fixture) {
            FixtureType type = facts.fixtureTypes().get(fixture.getTypeCode());
            return type == null ? limitMm() : Math.min(type.clearMm(), limitMm());
        }
    }

    /**
     * Measures the plan.
     *
     * @throws Facts.NoSettingException if the certificate has no setting that the rule needs; it does not apply then
     */
    Answer answer(Case given);
}
