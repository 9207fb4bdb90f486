package org.sceneplan.drafting.shape;

/** Which side of a shape it is; the back comes first because it is what people put against walls. */
public enum SideRole {
    /** Back of a fixture. */
    BACK,
    /** Left side of a fixture, as a customer before its front sees it. */
    LEFT,
    /** Right side of a fixture. */
    RIGHT,
    /** Front of a fixture. */
    FRONT,
    /** Any side of something that has no front. */
    EDGE
}
