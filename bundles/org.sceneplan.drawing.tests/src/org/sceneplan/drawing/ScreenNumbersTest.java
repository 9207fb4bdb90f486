package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.rules.DesignContext;

class ScreenNumbersTest {
    private static final double SCALE = 100;
    private static final double LEAST_PIXELS = 10;
    private static final double READABLE_PIXELS = 5.5;

    private final DesignContext context = SamplePlans.kitchen();
    private final List<DrawnElement> dimensions = PlanDrawing.of(context, context.plan().levels().getFirst(),
            Locale.CHINESE, (int) SCALE).stream().filter(each -> each.layer() == DrawingLayer.DIMENSIONS).toList();

    private Map<Primitive.Text, ScreenText> choose(double pixelsPerMm, ScreenText... others) {
        return ScreenNumbers.choose(dimensions, List.of(others), SCALE, pixelsPerMm, LEAST_PIXELS, READABLE_PIXELS);
    }

    private List<Primitive.Text> texts() {
        List<Primitive.Text> texts = new ArrayList<>();
        dimensions.forEach(element -> element.primitives().forEach(primitive -> {
            if (primitive instanceof Primitive.Text text) {
                texts.add(text);
            }
        }));
        return texts;
    }

    @Test
    void largeScalesShowAllNumbersAsOnPaper() {
        Map<Primitive.Text, ScreenText> shown = choose(0.2);

        texts().forEach(text -> assertEquals(1, shown.get(text).factor(), text.text()));
    }

    @Test
    void smallScalesShowTheLongestNumbersReadably() {
        double pixelsPerMm = 0.015;
        Map<Primitive.Text, ScreenText> shown = choose(pixelsPerMm);

        assertTrue(shown.values().stream().anyMatch(text -> text.text().text().equals("17500")), shown.toString());
        assertTrue(shown.size() < texts().size(), "there is no room for all");
        shown.values().forEach(text -> assertEquals(LEAST_PIXELS,
                text.enlarged().sizeMm() * SCALE * pixelsPerMm, 1e-6, text.text().text()));
    }

    @Test
    void noNumberTouchesAnother() {
        for (double pixelsPerMm = 0.01; pixelsPerMm < 0.06; pixelsPerMm += 0.005) {
            ShownTexts.assertApart(choose(pixelsPerMm).values(), SCALE, pixelsPerMm);
        }
    }

    @Test
    void numbersMakeWayForTextsThatShow() {
        Primitive.Text longest = texts().stream().filter(text -> text.text().equals("17500")).findFirst().orElseThrow();

        ScreenText shown = ScreenText.of(longest, 8);

        choose(0.02, shown).values().forEach(number -> assertFalse(TextBoxes.of(number.enlarged(), SCALE)
                .overlaps(TextBoxes.of(shown.enlarged(), SCALE)), number.toString()));
        assertFalse(choose(0.02, ScreenText.of(longest, 80)).containsKey(longest));
    }
}
