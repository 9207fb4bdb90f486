package org.sceneplan.drafting.measure;

import static java.util.Objects.requireNonNull;

import org.sceneplan.drafting.Sentence;

/**
 * A direction a dimension chain may take.
 *
 * @param kind how it was found
 * @param angleDeg direction of the line, counter-clockwise from x, 0 up to below 180
 * @param reason why, for the user
 */
public record ChainDirection(Kind kind, double angleDeg, Sentence reason) {

    /** How a direction is found. */
    public enum Kind {
        /** The line all points lie on. */
        LINE,
        /** Along the face or edge the chain starts on. */
        ALONG,
        /** At right angles to it. */
        ACROSS,
        /** Along x of the plan. */
        HORIZONTAL,
        /** Along y of the plan. */
        VERTICAL,
        /** From the first point to the second. */
        FIRST_TWO
    }

    public ChainDirection {
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
    }
}
