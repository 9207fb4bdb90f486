package org.sceneplan.ui.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be measured, in the order it is. */
enum Part {
    OPEN, ZOOM, DRAG, SAVE;

    /**
     * The parts that arguments name; all when they name none.
     *
     * @throws IllegalArgumentException if a name is not one of a part
     */
    static Set<Part> of(String[] names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(names).filter(name -> !name.startsWith("-"))
                .forEach(name -> parts.add(valueOf(name.toUpperCase(Locale.ROOT))));
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
    }
}
