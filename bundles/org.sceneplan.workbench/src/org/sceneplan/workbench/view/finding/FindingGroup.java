package org.sceneplan.workbench.view.finding;

import java.util.List;

import org.sceneplan.model.standard.Severity;

/**
 * Rows put together. Groups of the same key are equal, whatever is in them.
 *
 * @param severity worst severity inside; null when there are questions only
 */
public record FindingGroup(String key, String title, Severity severity, List<FindingRow> rows) {

    public FindingGroup {
        rows = List.copyOf(rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingGroup group && group.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
