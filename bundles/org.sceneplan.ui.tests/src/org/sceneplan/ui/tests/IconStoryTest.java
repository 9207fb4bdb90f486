package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Signs of commands and views are drawn in the size that a screen of many dots asks for. */
class IconStoryTest extends EditingStory {

    @Test
    void signsAreDrawnAtTwiceTheSizeAndNotStretched() {
        assertTrue(workbench().icons().ids().contains("org.sceneplan.editor.zoomIn"));
        assertEquals(List.of(), workbench().icons().stretchedAtTwiceTheSize());
    }
}
