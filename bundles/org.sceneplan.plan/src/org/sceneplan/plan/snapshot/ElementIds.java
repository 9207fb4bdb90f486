package org.sceneplan.plan.snapshot;

/** How the id of a plan element is shown to people. */
public final class ElementIds {

    private ElementIds() {
    }

    /** The part behind the last dot: {@code E1} of {@code L1.service.E1}, {@code P7} of {@code L1.planned.P7}. */
    public static String shortId(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
