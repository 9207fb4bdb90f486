package org.sceneplan.rules;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Box;
import org.sceneplan.rules.ground.LevelGround;

/**
 * One thing a {@link LocalRule} looks at.
 *
 * @param <T>     what is looked at, a record of the plan snapshot
 * @param ground  the floor it is on
 * @param id      id of the plan element, for parts of an element the id with a suffix of its own
 * @param element the element; equal elements are the same thing in the same state
 * @param around  other things matter only where their boxes touch this box, mm
 */
public record Subject<T>(LevelGround ground, String id, T element, Box around) {

    public Subject {
        requireNonNull(ground, "ground");
        requireNonNull(id, "id");
        requireNonNull(element, "element");
        requireNonNull(around, "around");
    }
}
