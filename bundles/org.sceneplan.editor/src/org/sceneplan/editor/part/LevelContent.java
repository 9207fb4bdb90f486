package org.sceneplan.editor.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanTree;

/** What the canvas shows: the drawing of one level, and what its parts share. */
public final class LevelContent {
    private record Key(DrawingLayer layer, String elementId) {
    }

    /** Figures that one thread makes at a time. */
    private static final int PIECE = 128;

    private final String levelId;
    private final Supplier<PlanTree> tree;
    private final PlanScale scale;
    private final Draw2dPen pen;
    private final ElementFigures figures;
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
        this.figures = new ElementFigures(pen, scale, quiet);
        this.shown = shown;
        take(drawing);
    }

    /**
     * Makes the figures before the parts that will show them, in pieces that several threads can work on.
     *
     * @return each piece gives its figures; all in order, lowest first
     */
    public List<FutureTask<List<DrawnFigure>>> figureTasks() {
        List<FutureTask<List<DrawnFigure>>> pieces = new ArrayList<>();
        for (int from = 0; from < items.size(); from += PIECE) {
            List<DrawnItem> piece = items.subList(from, Math.min(items.size(), from + PIECE));
            pieces.add(new FutureTask<>(() -> piece.stream().map(this::makeFigure).toList()));
        }
        return pieces;
    }

    private DrawnFigure makeFigure(DrawnItem item) {
        DrawnFigure figure = figures.empty();
        figures.draw(item.element(), figure, scaleDenominator);
        item.keep(figure);
        return figure;
    }

    /** Takes another drawing of the level; what is drawn the same keeps its part. */
    public void take(LevelDrawing drawing) {
        Kept kept = new Kept(scaleDenominator == drawing.scaleDenominator() ? items : List.of());
        scaleDenominator = drawing.scaleDenominator();
        List<DrawnItem> next = new ArrayList<>(drawing.elements().size());
        for (DrawnElement element : drawing.elements()) {
            if (shown.test(element)) {
                next.add(kept.item(element));
            }
        }
        items = next;
    }

    /** Finds the items of elements that are drawn again, mostly in the order there was. */
    private static final class Kept {
        private final List<DrawnItem> items;
        /** Items before this one are found. */
        private int same;
        /** The others by what they are; null as long as the order is the same. */
        private Map<Key, Deque<DrawnItem>> known;

        Kept(List<DrawnItem> items) {
            this.items = items;
        }

        /** The item of an element, which shows it, or a new one. */
        DrawnItem item(DrawnElement element) {
            DrawnItem item = find(element);
            if (item == null) {
                return new DrawnItem(element);
            }
            item.redraw(element);
            return item;
        }

        private DrawnItem find(DrawnElement element) {
            if (same == items.size()) {
                return null;
            }
            if (known == null && isSame(items.get(same).element(), element)) {
                return items.get(same++);
            }
            known = known == null ? byKey(items.subList(same, items.size())) : known;
            Deque<DrawnItem> alike = known.get(key(element));
            return alike == null ? null : alike.poll();
        }
    }

    /** Whether two drawings are of one thing. */
    private static boolean isSame(DrawnElement one, DrawnElement other) {
        return one.layer() == other.layer() && one.elementId().equals(other.elementId());
    }

    private static Map<Key, Deque<DrawnItem>> byKey(List<DrawnItem> items) {
        Map<Key, Deque<DrawnItem>> known = new HashMap<>();
        items.forEach(item -> known.computeIfAbsent(key(item.element()), key -> new ArrayDeque<>(1)).add(item));
        return known;
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

    /** The node of an element that can be clicked, or null. */
    PlanNode nodeOf(DrawnElement element) {
        return ElementFigures.node(element, tree.get());
    }

    /** The figure of an item, made ahead or now. */
    DrawnFigure figure(DrawnItem item) {
        DrawnFigure figure = item.takeFigure();
        if (figure == null) {
            figure = figures.empty();
            figures.draw(item.element(), figure, scaleDenominator);
        }
        figures.connect(item.element(), figure, tree);
        return figure;
    }

    /** Lets a figure show an element. */
    void draw(DrawnElement element, DrawnFigure figure) {
        figures.draw(element, figure, scaleDenominator);
        figures.connect(element, figure, tree);
    }

    /** Scale between plan and canvas. */
    public PlanScale scale() {
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
