package org.sceneplan.workbench.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.editor.tool.StripColumns;
import org.sceneplan.editor.tool.ToolGroup;

class StripColumnsTest {
    private static final List<Integer> HEIGHTS = List.of(30, 60, 40, 30, 50);

    @Test
    void everyToolStandsInOneGroup() {
        List<DrawKind> grouped = Arrays.stream(ToolGroup.values()).flatMap(group -> group.tools().stream()).toList();

        assertEquals(DrawKind.values().length, grouped.size());
        assertEquals(EnumSet.allOf(DrawKind.class), EnumSet.copyOf(grouped));
    }

    @Test
    void oneColumnIsEnoughWhereAllFits() {
        assertEquals(List.of(List.of(0, 1, 2, 3, 4)), StripColumns.of(HEIGHTS, 210, 2));
        assertEquals(List.of(List.of(0, 1), List.of(2, 3, 4)), StripColumns.of(HEIGHTS, 209, 2));
    }

    @Test
    void columnsAreAsLowAsGroupsLet() {
        List<List<Integer>> columns = StripColumns.of(HEIGHTS, 150, 2);

        assertEquals(List.of(List.of(0, 1), List.of(2, 3, 4)), columns);
        assertEquals(120, StripColumns.height(columns, HEIGHTS));
    }

    @Test
    void thereAreNeverMoreColumnsThanAllowed() {
        assertEquals(2, StripColumns.of(HEIGHTS, 70, 2).size());
        assertEquals(List.of(List.of(0, 1, 2, 3, 4)), StripColumns.of(HEIGHTS, 70, 1));
        assertEquals(2, StripColumns.of(HEIGHTS, 0, 2).size());
    }
}
