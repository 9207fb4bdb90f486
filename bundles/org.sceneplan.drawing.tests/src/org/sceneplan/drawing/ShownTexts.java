package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;

import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.TextBoxes;

/** What holds for texts that are shown together. */
final class ShownTexts {

    private ShownTexts() {
    }

    /** Fails when one covers a part of another at a scale of the screen. */
    static void assertApart(Collection<ScreenText> shown, double paperToPlan, double pixelsPerMm) {
        List<Patch> boxes = shown.stream().flatMap(text -> text.enlargedLines().stream())
                .map(line -> TextBoxes.of(line, paperToPlan)).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), "at " + pixelsPerMm);
            }
        }
    }
}
