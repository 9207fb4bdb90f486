package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Optional;

import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.geometry.Point;

/** Paths drawn one after the other, each from the end of the last one and with an edit of its own. */
public interface PathChain {

    /** Where the next link begins; empty before the first one. */
    Optional<Point> end();

    /** Whether anything of the chain is made. */
    boolean hasLinks();

    /**
     * Told that a link is made.
     *
     * @param corners its corners
     * @return what draws the next one; empty when the chain ends with this one
     */
    Optional<Gesture> next(List<Point> corners);

    /** Undoes the last link; {@link #shorten} is asked then as after any other change of the plan. */
    void takeBack();

    /**
     * Forgets links that are undone.
     *
     * @return whether there were any
     */
    boolean shorten();

    /** A sentence on what to do next, while the chain has links. */
    String hint();
}
