package org.sceneplan.editor.tool;

import java.util.List;
import java.util.Locale;

/** Tools that stand together in the strip, under one heading. */
public enum ToolGroup {
    /** Looking and taking hold. */
    SELECT(DrawKind.SELECT, DrawKind.MEASURE),
    /** What is measured in the building. */
    SHELL(DrawKind.OUTLINE, DrawKind.WALL, DrawKind.OPENING, DrawKind.COLUMN, DrawKind.OBSTACLE),
    /** The floor. */
    ZONES(DrawKind.ZONE, DrawKind.SPLIT, DrawKind.AISLE),
    /** What stands on the floor, and what it is connected to. */
    FIXTURES(DrawKind.FIXTURE, DrawKind.SERVICE),
    /** What is written on the plan or helps to draw it. */
    NOTES(DrawKind.DIMENSION, DrawKind.NOTE, DrawKind.GUIDE, DrawKind.CALIBRATE);

    private final List<DrawKind> tools;

    ToolGroup(DrawKind... tools) {
        this.tools = List.of(tools);
    }

    /** The tools from top to bottom. */
    public List<DrawKind> tools() {
        return tools;
    }

    /** Key of its heading, for example {@code shell}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
