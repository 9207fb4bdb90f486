package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

class FloorPlanDrawingTest {
    private static final String[] STORES = {"home-county", "s-class-prefecture", "three-c-township"};
    private static final SheetSettings SETTINGS = SheetSettings.of(Locale.ENGLISH);

    /** An editor shows the shapes, then paints texts over them and compares nothing it has already. */
    @Test
    void wholePlanIsTheShapesThemselvesAndWhatStandsAboveThem() {
        FloorPlanDrawing drawing = Stream.of(STORES).map(SamplePlans::store).map(FloorPlanDrawingTest::begin)
                .filter(begun -> isOf(begun, begun.whole())).findFirst().orElseThrow();

        List<DrawnElement> shapes = drawing.shapes();
        DrawingGroup whole = drawing.whole();

        for (int i = 0; i < shapes.size(); i++) {
            assertSame(shapes.get(i), whole.elements().get(i));
        }
        assertTrue(whole.elements().size() > shapes.size());
        assertTrue(whole.elements().stream().skip(shapes.size()).map(DrawnElement::layer)
                .allMatch(layer -> layer == DrawingLayer.LABELS || layer == DrawingLayer.DIMENSIONS));
        assertTrue(shapes.stream().anyMatch(element -> element.layer() == DrawingLayer.CLEARANCES));
    }

    @Test
    void planIsThatOfTheSheetHoweverItIsDrawn() {
        Stream.of(STORES).map(SamplePlans::store).forEach(FloorPlanDrawingTest::assertPlanOfSheet);
    }

    /** Chains can take more room than is known before they are drawn. */
    @Test
    void shapesAreDrawnAnewWhereTheSheetTakesAnotherScale() {
        DesignContext context = SamplePlans.kitchen();

        assertFalse(isOf(begin(context), assertPlanOfSheet(context)));
    }

    private static boolean isOf(FloorPlanDrawing drawing, DrawingGroup plan) {
        return drawing.scaleDenominator() == Math.round(1 / plan.scale());
    }

    private static DrawingGroup assertPlanOfSheet(DesignContext context) {
        DrawingGroup onSheet = FloorPlanSheet.of(context, level(context), SETTINGS).groups().getFirst();

        assertEquals(onSheet, FloorPlanSheet.plan(context, level(context), SETTINGS));
        assertEquals(onSheet, begin(context).whole());
        return onSheet;
    }

    private static FloorPlanDrawing begin(DesignContext context) {
        return FloorPlanDrawing.begin(context, level(context), SETTINGS, task -> new Thread(task).start());
    }

    private static LevelSnapshot level(DesignContext context) {
        return context.plan().levels().getFirst();
    }
}
