package org.sceneplan.exchange.checklist;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** What became of one row of a checklist that is read back. */
public enum ImportVerdict {
    /** The store changed something, and it is taken over. */
    TAKEN,
    /** The row says what the plan says. */
    UNCHANGED,
    /** The row can't be taken over as it is; nothing of it is. */
    CONFLICT,
    /** The row stands for no position of the plan. */
    UNKNOWN_ROW,
    /** The file has no row for this position of the plan. */
    MISSING_ROW,
    /** The row is a total of the list, not a line. */
    NO_LINE;

    private static final Wording WORDING = Wording.of(ImportVerdict.class);

    /** The verdict in a word or two. */
    public Bilingual title() {
        return WORDING.text("ImportVerdict_" + name());
    }
}
