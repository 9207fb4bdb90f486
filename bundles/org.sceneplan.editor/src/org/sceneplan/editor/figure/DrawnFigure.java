package org.sceneplan.editor.figure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnBounds;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.ScreenText;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;

/** One drawn element; can be hit inside its outline when it has one. {@link PaperFigure} lets it paint. */
public final class DrawnFigure extends Figure {
    /** Texts below this size do not show. */
    public static final double READABLE_PIXELS = Mark.MIN_TEXT_PIXELS;
    /** Room for antialiasing and for lines drawn thicker than they are. */
    private static final int SPARE_PIXELS = 2;
    /** From so many primitives on, each is looked at before it is painted. */
    private static final int MANY = 8;
    /** Elements smaller than this are shown without their smallest parts. */
    private static final int SMALL_PIXELS = 40;
    private static final double DETAIL_PIXELS = 3;
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final Draw2dPen pen;
    private final PlanScale scale;
    private final BooleanSupplier quiet;
    private List<Primitive> primitives = List.of();
    /** Where it can be clicked, plan mm; null when it cannot. */
    private Supplier<Ring> outline;
    private double paperToPlan;
    private Box drawn;
    private double labelMm;
    private boolean hasTexts;
    /** Mark of each primitive; null where it was not asked for. Threads that paint make equal ones. */
    private Mark[] marks;
    /** How far each primitive reaches. */
    private Box[] boxes;
    private Supplier<IFigure> toolTip = () -> null;
    private double leastNamePixels;
    /** How its name shows where it is painted larger: null = about its anchor. */
    private ScreenText name;
    private boolean nameHidden;
    private double leastNumberPixels;
    /** How its numbers show; null as long as all show as they are. */
    private Map<Primitive.Text, ScreenText> numbers;

    /**
     * A figure without a drawing yet.
     *
     * @param quiet whether tool tips would disturb
     */
    public DrawnFigure(Draw2dPen pen, PlanScale scale, BooleanSupplier quiet) {
        this.quiet = quiet;
        this.pen = pen;
        this.scale = scale;
    }

    /**
     * Takes a drawing, which cannot be clicked.
     *
     * @param newPaperToPlan plan mm of one paper mm
     */
    public void take(DrawnElement element, double newPaperToPlan) {
        settle();
        forgetName();
        nameHidden = false;
        primitives = element.primitives();
        outline = null;
        paperToPlan = newPaperToPlan;
        marks = new Mark[primitives.size()];
        measure();
        double textMm = largestTextMm();
        hasTexts = textMm > 0;
        labelMm = element.layer() == DrawingLayer.LABELS ? textMm : 0;
        repaint();
        updateBounds();
        repaint();
    }

    /**
     * Takes where the element can be clicked.
     *
     * @param newOutline asked when it matters; gives plan mm, null when the element cannot be clicked
     */
    public void answerInside(Supplier<Ring> newOutline) {
        outline = newOutline;
        if (drawn == null && outline.get() != null) {
            drawn = outline.get().box();
            updateBounds();
        }
    }

    /** To be called before what it is drawn with is released: threads may be painting it. */
    public void settle() {
        if (getParent() instanceof PaperFigure paper) {
            paper.settle();
        }
    }

    /** Takes the current scale into the bounds, paints nothing; called after every zoom. */
    public void updateBounds() {
        if (drawn != null) {
            settle();
            bounds.setBounds(ScaledBounds.of(reach(), scale, sparePixels()));
            if (isEnlarged() && primitives.getFirst() instanceof Primitive.Text) {
                enlarge(largerName());
            }
        }
    }

    /** How far it is painted out of its bounds in the plan, with numbers that show larger than they are. */
    private int sparePixels() {
        return SPARE_PIXELS + (int) Math.ceil(leastNumberPixels);
    }

    private Box reach() {
        return name == null || !name.isRewritten() ? drawn
                : drawn.union(new DrawnBounds(paperToPlan).add(List.copyOf(name.lines())).box());
    }

    private void enlarge(ScreenText larger) {
        double factor = larger.factor();
        double anchorX = scale.x(larger.fixed().x());
        double anchorY = scale.y(larger.fixed().y());
        int left = (int) Math.floor(anchorX + (bounds.x - anchorX) * factor);
        int top = (int) Math.floor(anchorY + (bounds.y - anchorY) * factor);
        int right = (int) Math.ceil(anchorX + (bounds.right() - anchorX) * factor);
        int bottom = (int) Math.ceil(anchorY + (bounds.bottom() - anchorY) * factor);
        bounds.setBounds(new Rectangle(left, top, right - left, bottom - top));
    }

    /** Whether its name is painted larger than it is. */
    private boolean isEnlarged() {
        return labelMm > 0 && labelMm * scale.pixelsPerMm() < leastNamePixels;
    }

    /** How its name is painted larger. */
    private ScreenText largerName() {
        return name != null ? name : usualName();
    }

    private ScreenText usualName() {
        return ScreenText.of((Primitive.Text) primitives.getFirst(),
                leastNamePixels / (labelMm * scale.pixelsPerMm()));
    }

    /** The text that is painted larger than it is; null when it has none or is painted as it is. */
    public Primitive.Text enlargedName() {
        return isEnlarged() && primitives.getFirst() instanceof Primitive.Text text ? text : null;
    }

    /** Takes how its name shows where it is painted larger; a name that is missing does not show. */
    public void showName(Map<Primitive.Text, ScreenText> names) {
        ScreenText chosen = names.get(enlargedName());
        boolean hidden = chosen == null;
        ScreenText aside = hidden || chosen.equals(usualName()) ? null : chosen;
        if (!Objects.equals(aside, name) || nameHidden != hidden) {
            settle();
            repaint();
            forgetName();
            name = aside;
            nameHidden = hidden;
            updateBounds();
            repaint();
        }
    }

    /** Takes the current scale; a name is where it usually is until one is chosen for this scale. */
    public void rescaled() {
        if (name != null) {
            settle();
            forgetName();
        }
        updateBounds();
    }

    /** Releases what its name is written with; threads that paint are done. */
    public void forgetName() {
        if (name != null && name.isRewritten()) {
            pen.release(List.copyOf(name.lines()));
        }
        name = null;
    }

    /** Asks the paper, which knows what is asked for already. */
    @Override
    public void repaint() {
        if (getParent() instanceof PaperFigure paper) {
            paper.changed(this, bounds);
        }
    }

    @Override
    public void erase() {
        repaint();
    }

    /**
     * Keeps the first text readable where the plan is shown small; the other texts hide as usual.
     *
     * @param leastPixels least size of the letters
     */
    public void keepNameReadable(double leastPixels) {
        leastNamePixels = leastPixels;
        updateBounds();
        repaint();
    }

    /**
     * Makes room for numbers that show larger than they are.
     *
     * @param leastPixels least size of the letters
     */
    public void keepNumbersReadable(double leastPixels) {
        leastNumberPixels = leastPixels;
        updateBounds();
    }

    /** Takes how its numbers show, null when all show as they are; those that are missing do not show. */
    public void showNumbers(Map<Primitive.Text, ScreenText> newNumbers) {
        Map<Primitive.Text, ScreenText> own = null;
        if (newNumbers != null) {
            own = new IdentityHashMap<>();
            for (Primitive primitive : primitives) {
                if (primitive instanceof Primitive.Text text && newNumbers.containsKey(text)) {
                    own.put(text, newNumbers.get(text));
                }
            }
        }
        if (!Objects.equals(own, numbers)) {
            settle();
            numbers = own;
            repaint();
        }
    }

    /** The texts that show, in their size; none of those that are too small to read. */
    public List<ScreenText> shownTexts() {
        List<ScreenText> texts = new ArrayList<>();
        if (enlargedName() != null) {
            if (!nameHidden) {
                texts.addAll(largerName().each());
            }
        } else if (labelMm == 0 || Mark.isReadable(labelMm * scale.pixelsPerMm())) {
            for (Primitive primitive : primitives) {
                if (primitive instanceof Primitive.Text text
                        && Mark.isReadable(text.sizeMm() * paperToPlan * scale.pixelsPerMm())) {
                    texts.add(ScreenText.of(text, 1));
                }
            }
        }
        return texts;
    }

    /** Where the name shows that it keeps readable, canvas pixels; empty where it keeps none. */
    public List<Rectangle> nameBoxes() {
        return leastNamePixels == 0 ? List.of() : shownTexts().stream()
                .map(text -> ScaledBounds.of(text.box(paperToPlan), scale, 0)).toList();
    }

    /** No tool tip while something is drawn or dragged. */
    @Override
    public IFigure getToolTip() {
        return quiet.getAsBoolean() ? null : toolTip.get();
    }

    /** Takes who makes the tool tip when the pointer rests. */
    public void explainBy(Supplier<IFigure> newToolTip) {
        toolTip = newToolTip;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (outline == null || !super.containsPoint(x, y)) {
            return false;
        }
        Ring ring = outline.get();
        // a label is clicked where its text shows
        return ring != null && (labelMm > 0 || ring.contains(scale.toPlan(x, y)));
    }

    /**
     * Paints on graphics that are scaled to plan mm.
     *
     * @param shown what is to be painted, canvas pixels; parts of large drawings outside are left out
     */
    void paintScaled(Graphics graphics, Rectangle shown) {
        if (enlargedName() != null) {
            if (!nameHidden) {
                largerName().lines().forEach(line -> paintLarger(graphics, largerName(), pen.mark(line, paperToPlan)));
            }
        } else if (labelMm == 0 || Mark.isReadable(labelMm * scale.pixelsPerMm())) {
            paintMarks(graphics, shown);
        }
    }

    /** Leaves out what is too small to see beside the first part, and parts of large drawings not asked for. */
    private void paintMarks(Graphics graphics, Rectangle shown) {
        int count = primitives.size();
        boolean tiny = count > 1 && Math.max(bounds.width, bounds.height) < SMALL_PIXELS;
        boolean partly = count >= MANY && !shown.contains(bounds);
        for (int i = 0; i < count; i++) {
            boolean hidden = isUnreadable(primitives.get(i)) || tiny && i > 0 && isDetail(boxes[i])
                    || partly && !ScaledBounds.of(boxes[i], scale, sparePixels()).intersects(shown);
            if (!hidden) {
                paintMark(graphics, i);
            }
        }
    }

    private void paintMark(Graphics graphics, int index) {
        ScreenText number = numbers != null && primitives.get(index) instanceof Primitive.Text text
                ? numbers.get(text) : null;
        if (number == null) {
            mark(index).paint(graphics, scale.pixelsPerMm());
        } else {
            paintLarger(graphics, number, mark(index));
        }
    }

    /** Whether something is a text that does not show at this scale. */
    private boolean isUnreadable(Primitive primitive) {
        return primitive instanceof Primitive.Text text && (numbers == null
                ? !Mark.isReadable(text.sizeMm() * paperToPlan * scale.pixelsPerMm()) : !numbers.containsKey(text));
    }

    /** Whether there are texts in the drawing. */
    boolean hasTexts() {
        return hasTexts;
    }

    /** Makes the outlines of the texts that show, so that other threads can paint the figure. */
    void prepareTexts() {
        if (isEnlarged() && primitives.getFirst() instanceof Primitive.Text) {
            largerName().lines().forEach(line -> pen.mark(line, paperToPlan));
        } else if (labelMm == 0 || Mark.isReadable(labelMm * scale.pixelsPerMm())) {
            for (int i = 0; i < primitives.size(); i++) {
                if (primitives.get(i) instanceof Primitive.Text text && !isUnreadable(text)) {
                    mark(i);
                }
            }
        }
    }

    private boolean isDetail(Box box) {
        return Math.max(box.widthMm(), box.depthMm()) * scale.pixelsPerMm() < DETAIL_PIXELS;
    }

    private void paintLarger(Graphics graphics, ScreenText larger, Mark mark) {
        double factor = larger.factor();
        Coordinate fixed = larger.fixed();
        graphics.pushState();
        try {
            graphics.translate((float) (fixed.x() * (1 - factor)), (float) (-fixed.y() * (1 - factor)));
            graphics.scale((float) factor, (float) factor);
            mark.paint(graphics, scale.pixelsPerMm() * factor);
        } finally {
            graphics.popState();
        }
    }

    private Mark mark(int index) {
        if (marks[index] == null) {
            marks[index] = pen.mark(primitives.get(index), paperToPlan);
        }
        return marks[index];
    }

    private void measure() {
        boxes = new Box[primitives.size()];
        drawn = null;
        for (int i = 0; i < boxes.length; i++) {
            DrawnBounds reach = new DrawnBounds(paperToPlan).add(primitives.get(i));
            boxes[i] = reach.isEmpty() ? NOWHERE : reach.box();
            if (!reach.isEmpty()) {
                drawn = drawn == null ? boxes[i] : drawn.union(boxes[i]);
            }
        }
    }

    /** Size of the largest text in plan mm; the frame of a label shows only with its text. */
    private double largestTextMm() {
        double size = 0;
        for (Primitive primitive : primitives) {
            if (primitive instanceof Primitive.Text text) {
                size = Math.max(size, text.sizeMm() * paperToPlan);
            }
        }
        return size;
    }
}
