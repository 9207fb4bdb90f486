package org.sceneplan.editor.tool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The drawing tools, in the order of the tool strip, each with its key. */
public enum DrawKind {
    /** Select and drag. */
    SELECT('v'),
    /** The inner outline of the shop, drawn by its inner, centre or outer face. */
    OUTLINE('o', Option.FACE, Option.WALL_THICKNESS),
    /** Inner walls. */
    WALL('w', Option.FACE, Option.WALL_THICKNESS),
    /** Doors and windows on the edges of the outline. */
    OPENING('d', Option.OPENING_KIND, Option.OPENING_WIDTH, Option.INNER_DOOR, Option.INNER_DOOR_WIDTH),
    /** Columns. */
    COLUMN('c', Option.COLUMN_SHAPE, Option.COLUMN_SIZE),
    /** Stairs, shafts, hydrants and the like. */
    OBSTACLE('b', Option.OBSTACLE_KIND),
    /** Scene zones. */
    ZONE('z', Option.ZONE_CODE),
    /** Splits a zone along a line. */
    SPLIT('x', Option.NEW_ZONE_CODE),
    /** Aisles. */
    AISLE('a', Option.AISLE_KIND, Option.CUT_ZONES),
    /** A fixture of the type chosen in the catalogue. */
    FIXTURE('f', Option.FIXTURE_TYPE, Option.USUAL_PRODUCTS),
    /** Power, water and other points. */
    SERVICE('u', Option.SERVICE_KIND),
    /** Dimension chains. */
    DIMENSION('m'),
    /** Measures without leaving anything. */
    MEASURE('q'),
    /** A note. */
    NOTE('n', Option.NOTE_TEXT),
    /** A guide line. */
    GUIDE('g'),
    /** Sets the scale of the picture under the plan by a known length. */
    CALIBRATE('k', Option.KNOWN_LENGTH);

    /** What can be set for a tool before it draws. */
    public enum Option {
        FACE, WALL_THICKNESS, OPENING_KIND, OPENING_WIDTH, INNER_DOOR, INNER_DOOR_WIDTH, COLUMN_SHAPE, COLUMN_SIZE,
        OBSTACLE_KIND, ZONE_CODE, AISLE_KIND, FIXTURE_TYPE, USUAL_PRODUCTS, SERVICE_KIND, NOTE_TEXT, KNOWN_LENGTH,
        NEW_ZONE_CODE, CUT_ZONES
    }

    private final char key;
    private final List<Option> options;

    DrawKind(char key, Option... options) {
        this.key = key;
        this.options = List.of(options);
    }

    /** The key that chooses the tool on the canvas. */
    public char key() {
        return key;
    }

    /** What can be set for the tool, in the order of the options bar. */
    public List<Option> options() {
        return options;
    }

    /** Key of texts and name of the icon, for example {@code split}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tool of a key. */
    public static Optional<DrawKind> ofKey(char key) {
        for (DrawKind kind : values()) {
            if (kind.key == key) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
