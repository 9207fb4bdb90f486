package org.sceneplan.verifier.internal.rule;

import java.util.function.Predicate;

import org.sceneplan.verifier.internal.document.RuleLine;

/**
 * A rule that may also not apply, for one reason that only its own method can tell: then nothing of it may be certain.
 *
 * @param otherwise what it says where it applies
 * @param reason    code of the reason
 */
record OrNone(Answer otherwise, String reason) implements Answer {

    @Override
    public void compare(RuleLine line, Differences differences) {
        if (!line.isNotApplicable()) {
            otherwise.compare(line, differences);
        } else if (line.reasonCode().isEmpty() || line.reasonCode().equals(reason)) {
            otherwise.compare(line.holding(), differences);
        } else if (otherwise instanceof OrNone) {
            otherwise.compare(line, differences);
        } else {
            new None(reason).compare(line, differences);
        }
    }

    @Override
    public Answer in(Predicate<String> isInZones) {
        return new OrNone(otherwise.in(isInZones), reason);
    }
}
