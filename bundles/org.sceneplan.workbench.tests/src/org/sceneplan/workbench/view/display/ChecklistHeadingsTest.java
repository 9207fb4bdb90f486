package org.sceneplan.workbench.view.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.DisplayColumn;

class ChecklistHeadingsTest {
    @Test
    void headingsAreNoLongerThanTheirColumns() {
        ChecklistHeadings.WIDTHS.forEach((column, letters) -> {
            String heading = ChecklistHeadings.text(column, Locale.ENGLISH);
            assertTrue(heading.length() + 2 <= letters, heading);
        });
        assertEquals("必出/选出", ChecklistHeadings.text(DisplayColumn.OBLIGATION, Locale.CHINESE));
    }
}
