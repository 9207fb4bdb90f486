package org.sceneplan.exchange.dxf;

import java.util.Locale;
import java.util.Optional;

/** What the things on a layer are for a shell. */
public enum LayerRole {
    /** Closed lines along the inner face of the shell. */
    OUTLINE,
    /** Faces of walls, outer and inner. */
    WALLS,
    /** Columns. */
    COLUMNS,
    /** Doors. */
    DOORS,
    /** Windows. */
    WINDOWS,
    /** Doors and windows together. */
    OPENINGS,
    /** Points of supply. */
    SERVICES,
    /** Stairs, lifts, shafts and other fixed things. */
    OBSTACLES,
    /** Nothing the shell needs. */
    IGNORE;

    /** The word for it in {@code --layers}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a word. */
    public static Optional<LayerRole> ofWord(String word) {
        for (LayerRole role : values()) {
            if (role.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether doors or windows are on it. */
    public boolean isOpening() {
        return this == DOORS || this == WINDOWS || this == OPENINGS;
    }
}
