package org.sceneplan.editor.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanTree;

/** What the canvas shows: the drawing of one level, and what its parts share. */
public final class LevelContent {
    private record Key(DrawingLayer layer, String elementId) {
    }

    private final String levelId;
    private final Supplier<PlanTree> tree;
    private final PlanScale scale;
    private final Draw2dPen pen;
    private final BooleanSupplier quiet;
    private final Predicate<DrawnElement> shown;
    private double scaleDenominator;
    private List<DrawnItem> items = List.of();

    /**
     * Content of a canvas.
     *
     * @param tree gives the tree of the present plan
     * @param quiet whether something is drawn or dragged, so that tool tips would disturb
     * @param shown which of the drawing shows
     */
    public LevelContent(LevelDrawing drawing, Supplier<PlanTree> tree, PlanScale scale, Draw2dPen pen,
            BooleanSupplier quiet, Predicate<DrawnElement> shown) {
        this.levelId = drawing.level().id();
        this.tree = tree;
        this.scale = scale;
        this.pen = pen;
        this.quiet = quiet;
        this.shown = shown;
        take(drawing);
    }

    /** Takes another drawing of the level; what is drawn the same keeps its part. */
    public void take(LevelDrawing drawing) {
        boolean sameScale = scaleDenominator == drawing.scaleDenominator();
        scaleDenominator = drawing.scaleDenominator();
        Map<Key, Deque<DrawnItem>> known = new HashMap<>();
        if (sameScale) {
            items.forEach(item -> known.computeIfAbsent(key(item.element()), key -> new ArrayDeque<>()).add(item));
        }
        List<DrawnItem> next = new ArrayList<>(drawing.elements().size());
        for (DrawnElement element : drawing.elements().stream().filter(shown).toList()) {
            Deque<DrawnItem> same = known.get(key(element));
            DrawnItem item = same == null ? null : same.poll();
            if (item == null) {
                item = new DrawnItem(element);
            } else {
                item.redraw(element);
            }
            next.add(item);
        }
        items = next;
    }

    private static Key key(DrawnElement element) {
        return new Key(element.layer(), element.elementId());
    }

    /** Id of the level shown. */
    public String levelId() {
        return levelId;
    }

    List<DrawnItem> items() {
        return items;
    }

    /** The node of an element in the present plan, or null. */
    PlanNode node(String elementId) {
        return tree.get().node(elementId);
    }

    boolean isQuiet() {
        return quiet.getAsBoolean();
    }

    PlanScale scale() {
        return scale;
    }

    Draw2dPen pen() {
        return pen;
    }

    /** Plan mm of one paper mm. */
    double scaleDenominator() {
        return scaleDenominator;
    }
}
