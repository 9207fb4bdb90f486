package org.sceneplan.editor.overlay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Paints overlay marks; covers no more of the canvas than they do, so that little is painted anew. */
public final class OverlayFigure extends Figure {
    private static final int GRIP_PIXELS = 9;
    private static final int CROSS_PIXELS = 6;
    private static final int ARROW_PIXELS = 4;
    private static final int KEPT_PIXELS = 240;

    private final TagPlacer tags = new TagPlacer();
    private PlanScale scale;
    private List<OverlayMark> marks = List.of();
    private List<TagPlacer.PlacedText> texts = List.of();

    /** Shows marks in place of those shown before. */
    public void show(List<OverlayMark> newMarks, PlanScale newScale, Rectangle window) {
        scale = newScale;
        marks = List.copyOf(newMarks);
        Rectangle reach = new Rectangle();
        boolean first = true;
        for (OverlayMark mark : marks) {
            Rectangle box = boxOf(mark);
            reach = first ? box : reach.union(box);
            first = false;
        }
        texts = tags.place(marks, this::pixel, getFont(), window, keptBoxes());
        for (TagPlacer.PlacedText text : texts) {
            reach = reach.union(text.box());
        }
        repaint();
        setBounds(reach);
        repaint();
    }

    /** Boxes of what is dragged, which texts stay off; off a large zone they would be far from the pointer. */
    private List<Rectangle> keptBoxes() {
        return marks.stream().filter(mark -> mark instanceof OverlayMark.Shape shape
                && shape.style() == OverlayStyle.GHOST).map(this::boxOf)
                .filter(box -> Math.max(box.width, box.height) <= KEPT_PIXELS).toList();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        marks.forEach(mark -> paint(graphics, mark));
        texts.forEach(text -> text.paint(graphics));
    }

    private void paint(Graphics graphics, OverlayMark mark) {
        switch (mark) {
            case OverlayMark.Shape(Ring ring, OverlayStyle style) -> shape(graphics, ring, style);
            case OverlayMark.Line(Point from, Point to, OverlayStyle style) -> line(graphics, from, to, style);
            case OverlayMark.Length(Point from, Point to, String text, OverlayStyle style) -> {
                line(graphics, from, to, style);
                arrow(graphics, pixel(from), pixel(to), style);
                arrow(graphics, pixel(to), pixel(from), style);
            }
            case OverlayMark.Grip(Point at, boolean round) -> grip(graphics, pixel(at), round);
            case OverlayMark.Cross(Point at, OverlayStyle style) -> cross(graphics, pixel(at), style);
            case OverlayMark.Tag tag -> { /* painted with the texts */ }
        }
    }

    private void shape(Graphics graphics, Ring ring, OverlayStyle style) {
        int[] points = new int[2 * ring.size()];
        int i = 0;
        for (Point point : ring.points()) {
            org.eclipse.draw2d.geometry.Point pixel = pixel(point);
            points[i++] = pixel.x;
            points[i++] = pixel.y;
        }
        graphics.setAlpha(style.fillAlpha());
        graphics.setBackgroundColor(style.colour());
        graphics.fillPolygon(points);
        graphics.setAlpha(255);
        pen(graphics, style);
        graphics.drawPolygon(points);
    }

    private void line(Graphics graphics, Point from, Point to, OverlayStyle style) {
        pen(graphics, style);
        graphics.drawLine(pixel(from), pixel(to));
    }

    private static void pen(Graphics graphics, OverlayStyle style) {
        graphics.setForegroundColor(style.colour());
        graphics.setLineWidth(style.linePixels());
        if (style.dashPixels().length == 0) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        } else {
            graphics.setLineDash(style.dashPixels());
            graphics.setLineStyle(SWT.LINE_CUSTOM);
        }
    }

    private static void arrow(Graphics graphics, org.eclipse.draw2d.geometry.Point tip,
            org.eclipse.draw2d.geometry.Point tail, OverlayStyle style) {
        double dx = tail.x - tip.x;
        double dy = tail.y - tip.y;
        double length = Math.hypot(dx, dy);
        if (length >= 3 * ARROW_PIXELS) {
            double ux = dx / length * ARROW_PIXELS;
            double uy = dy / length * ARROW_PIXELS;
            int[] head = {tip.x, tip.y, (int) Math.round(tip.x + 2 * ux - uy), (int) Math.round(tip.y + 2 * uy + ux),
                    (int) Math.round(tip.x + 2 * ux + uy), (int) Math.round(tip.y + 2 * uy - ux)};
            graphics.setBackgroundColor(style.colour());
            graphics.fillPolygon(head);
        }
    }

    private static void grip(Graphics graphics, org.eclipse.draw2d.geometry.Point at, boolean round) {
        Rectangle box = new Rectangle(at.x - GRIP_PIXELS / 2, at.y - GRIP_PIXELS / 2, GRIP_PIXELS - 1,
                GRIP_PIXELS - 1);
        graphics.setBackgroundColor(Paper.ground());
        pen(graphics, OverlayStyle.GRIP);
        if (round) {
            graphics.fillOval(box);
            graphics.drawOval(box);
        } else {
            graphics.fillRectangle(box);
            graphics.drawRectangle(box);
        }
    }

    private static void cross(Graphics graphics, org.eclipse.draw2d.geometry.Point at, OverlayStyle style) {
        pen(graphics, style);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.drawLine(at.x - CROSS_PIXELS, at.y - CROSS_PIXELS, at.x + CROSS_PIXELS, at.y + CROSS_PIXELS);
        graphics.drawLine(at.x - CROSS_PIXELS, at.y + CROSS_PIXELS, at.x + CROSS_PIXELS, at.y - CROSS_PIXELS);
    }

    private Rectangle boxOf(OverlayMark mark) {
        List<Point> points = new ArrayList<>();
        switch (mark) {
            case OverlayMark.Shape shape -> points.addAll(shape.ring().points());
            case OverlayMark.Line line -> points.addAll(List.of(line.from(), line.to()));
            case OverlayMark.Length length -> points.addAll(List.of(length.from(), length.to()));
            case OverlayMark.Tag tag -> points.add(tag.at());
            case OverlayMark.Grip grip -> points.add(grip.at());
            case OverlayMark.Cross cross -> points.add(cross.at());
        }
        org.eclipse.draw2d.geometry.Point start = pixel(points.getFirst());
        Rectangle box = new Rectangle(start.x, start.y, 1, 1);
        points.forEach(point -> box.union(pixel(point)));
        return box.expand(GRIP_PIXELS, GRIP_PIXELS);
    }

    private org.eclipse.draw2d.geometry.Point pixel(Point point) {
        return new org.eclipse.draw2d.geometry.Point((int) Math.round(scale.x(point.xMm())),
                (int) Math.round(scale.y(point.yMm())));
    }
}
