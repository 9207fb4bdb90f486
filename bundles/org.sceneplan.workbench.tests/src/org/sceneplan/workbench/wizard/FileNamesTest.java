package org.sceneplan.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\\b", "C:", "what?", "all*", "\"a\"", "<a>", "a|b", "a\tb"})
    void whatSomeSystemDoesNotTakeIsRefusedOnAll(String name) {
        assertEquals(Optional.of("target.characters"), FileNames.problem(name));
    }

    @Test
    void aNameCanBeChineseWithBlanksAndBrackets() {
        assertEquals(Optional.empty(), FileNames.problem("好店 方案（一）v1.2"));
        assertEquals(Optional.empty(), FileNames.problem("长".repeat(73)));
    }

    @Test
    void bytesCountAndNotLetters() {
        assertEquals(Optional.of("target.long"), FileNames.problem("长".repeat(74)));
        assertEquals(Optional.of("target.dot"), FileNames.problem("plan."));
    }
}
