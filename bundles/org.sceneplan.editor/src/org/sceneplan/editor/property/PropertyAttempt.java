package org.sceneplan.editor.property;

import org.sceneplan.plan.edit.PlanEdit;

/**
 * What became of a value a user gave: an edit that may be applied, a reason why not, or nothing to do.
 *
 * @param edit null when there is nothing to do or something stands in the way
 * @param problem sentence in the language of the fields, empty when nothing stands in the way
 */
public record PropertyAttempt(PlanEdit edit, String problem) {

    static PropertyAttempt refused(String problem) {
        return new PropertyAttempt(null, problem);
    }

    static PropertyAttempt unchanged() {
        return new PropertyAttempt(null, "");
    }
}
