package org.sceneplan.checklist.delta;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** What happened to a line of a list. */
public enum ChangeKind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** What it shows is another product or type. */
    REPLACED,
    /** It is in another place. */
    MOVED,
    /** Something else of it is different. */
    CHANGED;

    private static final Wording WORDING = Wording.of(ChangeKind.class);

    /** The kind in a word. */
    public Bilingual title() {
        return WORDING.text("ChangeKind_" + name());
    }
}
