package org.sceneplan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnBounds;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.FloorPlanDrawing;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.LayerVisibility;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * The drawing of one level, the same that stands on its sheet but for layers that are hidden on screen.
 *
 * @param elements in painting order, plan mm
 * @param scaleDenominator scale of the sheet, 100 for 1:100: plan mm of one paper mm
 * @param drawn box of everything drawn, hidden or not, plan mm
 */
public record LevelDrawing(LevelSnapshot level, List<DrawnElement> elements, double scaleDenominator, Box drawn) {

    /** Fixtures and positions that are drawn whole in a moment. */
    private static final int USUAL_ELEMENTS = 250;
    /** Room that dimension chains take on each side, paper mm: axes of columns stand on the left and below. */
    private static final int LEFT_PAPER_MM = 42;
    private static final int BELOW_PAPER_MM = 48;
    private static final int RIGHT_PAPER_MM = 26;
    private static final int ABOVE_PAPER_MM = 31;

    /** Draws all levels of a plan in a language, in plan order. */
    public static List<LevelDrawing> all(DesignContext context, Locale locale) {
        LayerVisibility layers = LayerVisibility.of(context.plan());
        return context.plan().levels().stream().map(level -> of(context, level, locale).without(layers)).toList();
    }

    /** Whether a {@link FirstDrawing} leaves texts and dimensions of the level out. */
    public static boolean isLarge(LevelSnapshot level) {
        return level.fixtures().stream().mapToInt(fixture -> 1 + fixture.positions().size()).sum() > USUAL_ELEMENTS;
    }

    /** The shapes of a level, in the room that texts and dimensions will most likely take. */
    static LevelDrawing shapes(LevelSnapshot level, FloorPlanDrawing begun) {
        int scale = begun.scaleDenominator();
        Box box = level.outline().box();
        Box drawn = new Box(box.minXMm() - LEFT_PAPER_MM * scale, box.minYMm() - BELOW_PAPER_MM * scale,
                box.maxXMm() + RIGHT_PAPER_MM * scale, box.maxYMm() + ABOVE_PAPER_MM * scale);
        return new LevelDrawing(level, withWalls(begun.shapes(), level), scale, drawn);
    }

    /** Draws a level in a language, without the parts of the sheet around the plan. */
    static LevelDrawing of(DesignContext context, LevelSnapshot level, Locale locale) {
        return of(level, FloorPlanSheet.plan(context, level, SheetSettings.of(locale)));
    }

    /** The drawing of a level as it lies on its sheet. */
    static LevelDrawing of(LevelSnapshot level, DrawingGroup plan) {
        double scaleDenominator = 1 / plan.scale();
        DrawnBounds bounds = new DrawnBounds(scaleDenominator);
        plan.elements().forEach(element -> bounds.add(element.primitives()));
        Box drawn = bounds.isEmpty() ? level.outline().box() : bounds.box();
        return new LevelDrawing(level, withWalls(plan.elements(), level), scaleDenominator, drawn);
    }

    /** Inner walls are drawn in one with the shell; each gets an element without ink of its own, to be clicked. */
    private static List<DrawnElement> withWalls(List<DrawnElement> elements, LevelSnapshot level) {
        List<DrawnElement> all = new ArrayList<>(elements);
        int shell = 0;
        while (shell < all.size() && all.get(shell).layer() != DrawingLayer.SHELL) {
            shell++;
        }
        all.addAll(Math.min(shell + 1, all.size()), level.walls().stream()
                .map(wall -> new DrawnElement(wall.id(), DrawingLayer.SHELL, List.of())).toList());
        return all;
    }

    /**
     * The same drawing with the elements of an earlier one where they are drawn the same, so that whoever shows them
     * need not compare.
     */
    public LevelDrawing keeping(LevelDrawing earlier) {
        List<DrawnElement> kept = new ArrayList<>(elements.size());
        int next = 0;
        for (DrawnElement element : elements) {
            DrawnElement before = next < earlier.elements.size() ? earlier.elements.get(next) : null;
            boolean alike = before != null && before.layer() == element.layer()
                    && before.elementId().equals(element.elementId());
            kept.add(alike && before.equals(element) ? before : element);
            next += alike ? 1 : 0;
        }
        return new LevelDrawing(level, kept, scaleDenominator, drawn);
    }

    /** The same drawing without what layers hide. */
    LevelDrawing without(LayerVisibility layers) {
        return layers.isEmpty() ? this
                : new LevelDrawing(level, layers.shown(elements, level), scaleDenominator, drawn);
    }
}
