package org.sceneplan.workbench.view.finding;

/** What findings are put together by. */
public enum FindingGrouping {
    SEVERITY, ZONE, RULE
}
