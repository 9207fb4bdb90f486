package org.sceneplan.workbench.view.finding;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.sceneplan.model.standard.Severity;

/**
 * Which rows show.
 *
 * @param severities severities that show
 * @param questions whether questions show
 * @param onlyIds only rows about one of these elements; null = all
 * @param text only rows that contain this text in any column, in any case; empty = all
 */
public record FindingFilter(Set<Severity> severities, boolean questions, Set<String> onlyIds, String text) {

    /** Lets everything through. */
    public static final FindingFilter ALL = new FindingFilter(EnumSet.allOf(Severity.class), true, null, "");

    public FindingFilter {
        severities = Set.copyOf(severities);
        onlyIds = onlyIds == null ? null : Set.copyOf(onlyIds);
    }

    /** Whether a row shows. */
    public boolean accepts(FindingRow row) {
        boolean kind = row.isQuestion() ? questions : severities.contains(row.severity());
        return kind && (onlyIds == null || row.objectIds().stream().anyMatch(onlyIds::contains)) && hasText(row);
    }

    private boolean hasText(FindingRow row) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || String.join("\n", row.ruleId(), row.ruleTitle(), row.sentence(), row.measured(),
                row.limit(), row.objects(), row.zone(), row.source()).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
