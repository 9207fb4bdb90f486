package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.rules.DesignContext;

class ScreenNamesTest {
    private static final double SCALE = 100;
    private static final double LEAST_PIXELS = 11;
    private static final double READABLE_PIXELS = 5.5;

    private final List<Primitive.Text> names = names();

    private static List<Primitive.Text> names() {
        DesignContext context = SamplePlans.kitchen();
        List<String> zones = context.plan().levels().getFirst().zones().stream().map(zone -> zone.id()).toList();
        List<Primitive.Text> names = new ArrayList<>();
        for (DrawnElement element : PlanDrawing.of(context, context.plan().levels().getFirst(), Locale.ENGLISH,
                (int) SCALE)) {
            if (element.layer() == DrawingLayer.LABELS && zones.contains(element.elementId())
                    && element.primitives().getFirst() instanceof Primitive.Text name) {
                names.add(name);
            }
        }
        return names;
    }

    private Map<Primitive.Text, ScreenText> choose(double pixelsPerMm, ScreenText... others) {
        return choose(pixelsPerMm, Double.POSITIVE_INFINITY, others);
    }

    private Map<Primitive.Text, ScreenText> choose(double pixelsPerMm, double widthMm, ScreenText... others) {
        SequencedMap<Primitive.Text, Double> widthByName = new LinkedHashMap<>();
        names.forEach(name -> widthByName.put(name, widthMm));
        return ScreenNames.choose(widthByName, List.of(others), SCALE, pixelsPerMm, LEAST_PIXELS, READABLE_PIXELS);
    }

    @Test
    void aNameWiderThanItsZoneIsSmallerAndInItsPlace() {
        Primitive.Text name = names.getFirst();
        double usualMm = TextBoxes.widthMm(choose(0.01).get(name).enlarged(), SCALE);

        ScreenText narrower = choose(0.01, usualMm * 0.9).get(name);

        assertEquals(usualMm * 0.85, TextBoxes.widthMm(narrower.enlarged(), SCALE), 1e-6);
        assertEquals(name.at(), narrower.fixed());
        ScreenText least = choose(0.01, usualMm * 0.2).get(name);
        assertEquals(usualMm * 0.7, TextBoxes.widthMm(least.enlarged(), SCALE), 1e-6);
        assertEquals(name.at(), least.fixed());
    }

    @Test
    void largeScalesShowAllNamesAsOnPaper() {
        Map<Primitive.Text, ScreenText> shown = choose(0.2);

        assertTrue(names.size() > 2);
        names.forEach(name -> assertEquals(1, shown.get(name).factor(), name.text()));
    }

    @Test
    void noNameTouchesAnotherAtAnyScale() {
        for (double pixelsPerMm = 0.004; pixelsPerMm < 0.06; pixelsPerMm += 0.002) {
            ShownTexts.assertApart(choose(pixelsPerMm).values(), SCALE, pixelsPerMm);
        }
    }

    @Test
    void theMostImportantNameIsInItsPlaceInTheLeastSize() {
        ScreenText first = choose(0.01).get(names.getFirst());

        assertEquals(names.getFirst().at(), first.fixed());
        assertEquals(LEAST_PIXELS, first.enlarged().sizeMm() * SCALE * 0.01, 1e-6);
    }

    @Test
    void aNameMakesWayUpwardsByALine() {
        Primitive.Text name = names.getFirst();
        ScreenText other = ScreenText.of(new Primitive.Text("W", name.at(), name.sizeMm(), 0, name.anchor(),
                name.weight(), name.colour(), name.halo()), 2);

        ScreenText shown = choose(0.01, other).get(name);

        assertSame(name, shown.text());
        assertTrue(shown.enlarged().at().y() > name.at().y(), shown.toString());
        assertFalse(TextBoxes.of(shown.enlarged(), SCALE).overlaps(TextBoxes.of(other.enlarged(), SCALE)));
    }

    @Test
    void aNameWithoutRoomDoesNotShow() {
        Primitive.Text name = names.getFirst();
        ScreenText other = ScreenText.of(new Primitive.Text(name.text(),
                new Coordinate(name.at().x(), name.at().y() - 14_000), name.sizeMm(), 0, name.anchor(), name.weight(),
                name.colour(), name.halo()), 80);

        assertFalse(choose(0.01, other).containsKey(name));
    }
}
