package org.sceneplan.verifier.internal.rule;

import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Setting;
import org.sceneplan.verifier.internal.plan.PlanDocument;

/** Checks one rule again. */
@FunctionalInterface
interface RuleCheck {

    /** What it looks at: the plan, the facts of the certificate and the setting of the rule. */
    record Case(PlanDocument plan, Facts facts, Setting setting) {
    }

    /**
     * Measures the plan.
     *
     * @throws Facts.NoSettingException if the certificate has no setting that the rule needs; it does not apply then
     */
    Answer answer(Case given);
}
