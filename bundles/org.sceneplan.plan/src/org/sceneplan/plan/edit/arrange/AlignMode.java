package org.sceneplan.plan.edit.arrange;

/**
 * What is brought to one line: sides or centres in the axes of the plan, or in the frame of the first thing as a
 * customer before its front sees it.
 */
public enum AlignMode {
    /** West sides. */
    LEFT,
    /** East sides. */
    RIGHT,
    /** North sides. */
    TOP,
    /** South sides. */
    BOTTOM,
    /** Centres over one another: the same x. */
    CENTRE_X,
    /** Centres beside one another: the same y. */
    CENTRE_Y,
    /** Fronts in one line, in the frame of the first. */
    OWN_FRONT,
    /** Backs in one line, in the frame of the first. */
    OWN_BACK,
    /** Left sides in one line, in the frame of the first. */
    OWN_LEFT,
    /** Right sides in one line, in the frame of the first. */
    OWN_RIGHT
}
