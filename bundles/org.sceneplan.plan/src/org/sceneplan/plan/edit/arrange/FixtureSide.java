package org.sceneplan.plan.edit.arrange;

/** A side of a fixture as a customer before its front sees it. */
public enum FixtureSide {
    /** Left end of the width. */
    LEFT,
    /** Right end of the width. */
    RIGHT,
    /** Towards the customer. */
    FRONT,
    /** Away from the customer, to the wall. */
    BACK
}
