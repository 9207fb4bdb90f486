package org.sceneplan.workbench.aid;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.BrokenLines;

class BrokenLinesTest {

    @Test
    void linesEndBetweenWordsAndBetweenChineseCharacters() {
        assertTrue(BrokenLines.isBreak('m', ' '));
        assertTrue(BrokenLines.isBreak('墙', '体'));
        assertTrue(BrokenLines.isBreak('0', '处'));
        assertFalse(BrokenLines.isBreak('1', '2'));
    }

    @Test
    void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne() {
        assertFalse(BrokenLines.isBreak('台', '）'));
        assertFalse(BrokenLines.isBreak('m', '，'));
        assertFalse(BrokenLines.isBreak('离', '。'));
        assertFalse(BrokenLines.isBreak('（', '设'));
        assertTrue(BrokenLines.isBreak('）', '重'));
    }
}
