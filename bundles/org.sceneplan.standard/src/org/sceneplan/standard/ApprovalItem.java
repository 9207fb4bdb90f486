package org.sceneplan.standard;

import java.util.List;

/** One line of the headquarters check list; automatic ones are answered by the named rules. */
public record ApprovalItem(int number, String titleZh, String titleEn, boolean automatic, List<String> ruleIds,
        String source) {

    public ApprovalItem {
        ruleIds = List.copyOf(ruleIds);
    }
}
