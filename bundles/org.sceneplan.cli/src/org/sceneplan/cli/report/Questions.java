package org.sceneplan.cli.report;

import java.util.List;

import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Question;

/** What a person must answer. */
final class Questions {

    private Questions() {
    }

    /** The questions of all rules, in the order of the rules. */
    static List<Question> of(CheckResult result) {
        return result.results().stream().flatMap(rule -> rule.outcome().questions().stream()).toList();
    }
}
