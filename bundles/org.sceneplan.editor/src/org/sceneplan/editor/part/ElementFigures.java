package org.sceneplan.editor.part;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.outline.PlanTree;

/**
 * Makes the figures of drawn elements; those without texts in any thread.
 *
 * @param quiet whether something is drawn or dragged, so that tool tips would disturb
 */
record ElementFigures(Draw2dPen pen, PlanScale scale, BooleanSupplier quiet) {
    /** Size below which the name of a zone or a note is shown larger than it is. */
    static final double ZONE_NAME_PIXELS = 11;

    /** A figure that shows nothing yet. */
    DrawnFigure empty() {
        return new DrawnFigure(pen, scale, quiet);
    }

    /**
     * Lets a figure show an element, which can't be clicked yet.
     *
     * @param scaleDenominator plan mm of one paper mm
     */
    void draw(DrawnElement element, DrawnFigure figure, double scaleDenominator) {
        figure.take(element, scaleDenominator);
    }

    /**
     * Lets a figure answer for the element it shows.
     *
     * @param tree asked when that matters: it is made after the first painting
     */
    void connect(DrawnElement element, DrawnFigure figure, Supplier<PlanTree> tree) {
        PlanNodeKind named = element.layer() == DrawingLayer.LABELS ? named(element, tree.get()) : null;
        if (!isAnnotation(element.layer()) || named == PlanNodeKind.NOTE) {
            figure.answerInside(() -> {
                PlanNode node = node(element, tree.get());
                return node == null ? null : node.outline();
            });
            figure.explainBy(() -> {
                PlanNode node = node(element, tree.get());
                return node == null ? null : toolTip(named == null ? node.label() : text(element));
            });
        }
        if (element.layer() == DrawingLayer.DIMENSIONS) {
            figure.keepNumbersReadable(ReadableNumbers.LEAST_PIXELS);
        } else if (named == PlanNodeKind.ZONE || named == PlanNodeKind.NOTE) {
            figure.keepNameReadable(ZONE_NAME_PIXELS);
        }
    }

    /**
     * The node of an element, or null for labels, decoration and what has no area to click. A wall is clicked where it
     * stands: its dimension chains would lie over the doors in it. A note is its label.
     */
    static PlanNode node(DrawnElement element, PlanTree tree) {
        boolean isNote = element.layer() == DrawingLayer.LABELS && named(element, tree) == PlanNodeKind.NOTE;
        PlanNode found = isAnnotation(element.layer()) && !isNote ? null : tree.node(element.elementId());
        boolean isChainOfWall = found != null && found.kind() == PlanNodeKind.WALL
                && element.layer() == DrawingLayer.DIMENSIONS;
        return found == null || found.outline() == null || isChainOfWall ? null : found;
    }

    /** Whether nothing of a layer can be clicked. */
    static boolean isAnnotation(DrawingLayer layer) {
        return switch (layer) {
            case UNDERLAY, LABELS, CLEARANCES, SHEET -> true;
            case ZONES, AISLES, OBSTACLES, FIXTURES, PRODUCTS, SHELL, OPENINGS, SERVICES, DIMENSIONS -> false;
        };
    }

    /** The kind of what a label belongs to; null when that is not in the tree. */
    private static PlanNodeKind named(DrawnElement label, PlanTree tree) {
        PlanNode named = tree.node(label.elementId());
        return named == null ? null : named.kind();
    }

    /** All of a note, of which there may not have been room. */
    private static String text(DrawnElement note) {
        return note.primitives().stream().filter(Primitive.Text.class::isInstance)
                .map(each -> ((Primitive.Text) each).text()).collect(Collectors.joining("\n"));
    }

    private static Label toolTip(String text) {
        Label label = new Label(text);
        label.setOpaque(true);
        label.setForegroundColor(ColorConstants.tooltipForeground);
        label.setBackgroundColor(ColorConstants.tooltipBackground);
        label.setBorder(new MarginBorder(3, 6, 3, 6));
        return label;
    }
}
