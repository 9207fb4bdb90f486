package org.sceneplan.workbench.view.finding;

/** What would become of a finding if the drag ended here. */
public enum FindingChange {
    /** Nothing. */
    SAME,
    /** It is not there yet. */
    NEW,
    /** It would be gone. */
    GONE,
    /** The value would lie farther beyond its limit. */
    WORSE,
    /** The value would lie nearer to its limit. */
    BETTER
}
