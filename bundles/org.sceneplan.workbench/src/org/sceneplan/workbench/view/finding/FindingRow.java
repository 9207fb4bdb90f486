package org.sceneplan.workbench.view.finding;

import java.util.List;

import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.Finding;

/**
 * One line of the findings view: a finding or a question to a person. Rows are equal when they speak of the same rule
 * at the same objects, so that a tree keeps selection and scroll position while values change.
 *
 * @param key rule, objects and a number where there are several
 * @param ruleTitle name of the rule; its id when the standard has none
 * @param severity null for a question
 * @param measured value with unit, empty for a question
 * @param limit limit with unit and side, empty for a question
 * @param off how far beyond the limit with unit, empty for a question
 * @param offShare {@code off} as a share of the limit, to sort by
 * @param objectIds ids of the elements concerned, most important first
 * @param objects their names
 * @param zone name of the zone of the first element, empty when it has none
 * @param source source and clause
 * @param finding null for a question
 */
public record FindingRow(String key, String ruleId, String ruleTitle, Severity severity, String sentence,
        String measured, String limit, String off, double offShare, List<String> objectIds, String objects,
        String zone, String source, Finding finding, FindingChange change) {

    public FindingRow {
        objectIds = List.copyOf(objectIds);
    }

    /** Whether a person must answer it. */
    public boolean isQuestion() {
        return severity == null;
    }

    /** The same row with what a drag would do to it. */
    FindingRow changed(FindingChange newChange) {
        return new FindingRow(key, ruleId, ruleTitle, severity, sentence, measured, limit, off, offShare, objectIds,
                objects, zone, source, finding, newChange);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingRow row && row.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
