package org.sceneplan.verifier.internal.rule;

import java.util.List;
import java.util.function.Predicate;

import org.sceneplan.verifier.internal.document.RuleLine;

/**
 * Values that were measured again, and questions to a person: the certificate must have as many.
 *
 * @param ids      the first thing that each question names; empty for none
 * @param doubtful number of further questions there may be, where rounding decides
 */
record Asking(Answer measured, List<String> ids, int doubtful) implements Answer {

    Asking(Answer measured, List<String> ids) {
        this(measured, ids, 0);
    }

    @Override
    public void compare(RuleLine line, Differences differences) {
        measured.compare(line, differences);
        if (!line.isNotApplicable() && (line.questions() < ids.size()
                || line.questions() > ids.size() + doubtful)) {
            differences.add("rule.questionMissing", ids.size(), line.questions());
        }
    }

    @Override
    public Answer in(Predicate<String> isInZones) {
        return new Asking(measured.in(isInZones), ids.stream().filter(isInZones).toList(), doubtful);
    }
}
