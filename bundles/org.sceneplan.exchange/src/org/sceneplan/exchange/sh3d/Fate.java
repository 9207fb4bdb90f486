package org.sceneplan.exchange.sh3d;

/** What became of one thing of a file. Each counted thing has exactly one fate. */
public enum Fate {
    /** A level of the survey. */
    LEVEL(true),
    /** Drawn on another level of the same height, which it joins. */
    JOINED_LEVEL(true),
    /** Stands round the floor: its inner face is part of the outline. */
    OUTLINE(true),
    /** A wall of the survey. */
    WALL(true),
    /** An obstacle of the survey. */
    OBSTACLE(true),
    /** A column of the survey. */
    COLUMN(true),
    /** An opening of the survey. */
    OPENING(true),
    /** A gap in inner walls. */
    PASSAGE(true),
    /** A wall that lies wholly in doorways. */
    DOORWAY(true),
    /** On a level that was not asked for. */
    OTHER_LEVEL(false),
    /** On a level without closed walls or rooms, or on no level at all. */
    NO_SHELL(false),
    /** Outside the shell. */
    OUTSIDE(false),
    /** A window between rooms. */
    INNER_WINDOW(false),
    /** No wall near it runs its way. */
    NO_WALL(false),
    /** Wider than the straight part of the outline it stands on. */
    TOO_WIDE(false),
    /** Narrower than an opening can be. */
    TOO_NARROW(false),
    /** At the place of another opening. */
    OVERLAP(false),
    /** Furniture, which a survey leaves to the design. */
    FURNITURE(false),
    /** A survey has no place for such a thing. */
    NO_PLACE(false),
    /** Its numbers make no sense. */
    DAMAGED(false);

    private final boolean taken;

    Fate(boolean taken) {
        this.taken = taken;
    }

    /** Whether the thing is in the survey in some form. */
    public boolean isTaken() {
        return taken;
    }
}
