package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

class ElevationServicesTest {
    /** Symbols are drawn about their point, not all of them alike above and below it. */
    private static final double TOLERANCE_MM = 60;

    @Test
    void pointsInAWallStandOnItsElevationAtTheirHeight() {
        DesignContext context = SamplePlans.store("smart-kitchen-county");
        List<Sheet> sheets = DesignSheets.of(context, SheetSettings.of(Locale.CHINESE)).stream()
                .filter(sheet -> sheet.kind() == SheetKind.ELEVATIONS).toList();
        Map<String, Double> heights = new TreeMap<>();
        sheets.stream().flatMap(sheet -> sheet.groups().stream()).flatMap(group -> group.elements().stream())
                .filter(element -> element.layer() == DrawingLayer.SERVICES)
                .forEach(element -> heights.put(element.elementId(), middleY(element)));
        LevelSnapshot level = context.plan().levels().getFirst();

        assertTrue(heights.size() > 5, heights.toString());
        level.services().stream().filter(point -> heights.containsKey(point.id())).forEach(point -> assertEquals(
                point.heightMm(), heights.get(point.id()), TOLERANCE_MM, point.id()));
    }

    private static double middleY(DrawnElement element) {
        double[] range = { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
        for (Primitive primitive : element.primitives()) {
            for (PathStep step : ((Primitive.Path) primitive).steps()) {
                if (step instanceof PathStep.MoveTo to) {
                    range[0] = Math.min(range[0], to.y());
                    range[1] = Math.max(range[1], to.y());
                } else if (step instanceof PathStep.LineTo to) {
                    range[0] = Math.min(range[0], to.y());
                    range[1] = Math.max(range[1], to.y());
                } else if (step instanceof PathStep.CurveTo to) {
                    range[0] = Math.min(range[0], to.y());
                    range[1] = Math.max(range[1], to.y());
                }
            }
        }
        return (range[0] + range[1]) / 2;
    }
}
