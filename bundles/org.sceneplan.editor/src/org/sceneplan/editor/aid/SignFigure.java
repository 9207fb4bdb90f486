package org.sceneplan.editor.aid;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.editor.overlay.BrokenLines;
import org.sceneplan.model.standard.Severity;

/** The sign of findings at one object: an octagon for what forbids, a triangle for what warns, with their number. */
final class SignFigure extends Figure {
    private static final int SIZE = 14;
    private static final int GAP = 2;
    private static final int STEP = 4;
    /** A sign farther from its object would not be taken for its own. */
    private static final int MOST_STEPS = 5;
    private static final int[][] SIDES = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}};
    private static final Color FORBIDS = new Color(196, 55, 43);
    private static final Color WARNS = new Color(240, 163, 28);
    private static final Color DARK = new Color(59, 38, 0);
    private static final Color PAPER = new Color(255, 255, 255);

    private final FindingSign sign;
    private final String number;
    /** The sign itself; a line leads from it to its object where it stands apart. */
    private Rectangle box = new Rectangle();
    private Point corner = new Point();
    private Label tip;

    SignFigure(FindingSign sign, Font font) {
        this.sign = sign;
        this.number = sign.count() > 1 ? String.valueOf(sign.count()) : "";
        setFont(font);
    }

    /** Made when the pointer rests on the sign; its lines take long to measure. */
    @Override
    public IFigure getToolTip() {
        if (tip == null) {
            tip = new Label(sign.text().lines().map(line -> BrokenLines.of(line, getFont()))
                    .collect(Collectors.joining("\n")));
            tip.setOpaque(true);
            tip.setForegroundColor(ColorConstants.tooltipForeground);
            tip.setBackgroundColor(ColorConstants.tooltipBackground);
            tip.setBorder(new MarginBorder(3, 6, 3, 6));
        }
        return tip;
    }

    FindingSign sign() {
        return sign;
    }

    /**
     * Stands centred on its point, the number right of it; just beside that where it would cover a name or the middle
     * of a fixture.
     *
     * @param names boxes of the names, canvas pixels
     */
    void place(PlanScale scale, List<Rectangle> names, FixtureMiddles middles) {
        Dimension text = number.isEmpty() ? new Dimension() : FigureUtilities.getTextExtents(number, getFont());
        int height = Math.max(SIZE + 2, text.height);
        corner = new Point((int) Math.round(scale.x(sign.at().xMm())), (int) Math.round(scale.y(sign.at().yMm())));
        Rectangle own = new Rectangle(corner.x - SIZE / 2, corner.y - height / 2,
                SIZE + 2 + (number.isEmpty() ? 0 : text.width + 2 * GAP), height);
        Rectangle next = beside(own, names, middles);
        if (!next.equals(box)) {
            box = next;
            repaint();
        }
        setBounds(box.getUnion(new Rectangle(corner, new Dimension(1, 1))).expand(1, 1));
    }

    private static Rectangle beside(Rectangle own, List<Rectangle> names, FixtureMiddles middles) {
        Rectangle offNames = null;
        for (int step = 0; step <= MOST_STEPS; step++) {
            for (int[] side : SIDES) {
                Rectangle moved = own.getTranslated(side[0] * step * STEP, side[1] * step * STEP);
                if (names.stream().noneMatch(moved::intersects)) {
                    if (!middles.meet(moved)) {
                        return moved;
                    }
                    offNames = offNames == null ? moved : offNames;
                }
            }
        }
        return offNames == null ? own : offNames;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return box.contains(x, y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        if (!box.contains(corner)) {
            graphics.setForegroundColor(Paper.of(DARK));
            graphics.drawLine(box.x + SIZE / 2, box.getCenter().y, corner.x, corner.y);
        }
        int x = box.x + 1;
        int y = box.y + (box.height - SIZE) / 2;
        boolean forbids = sign.severity() == Severity.H;
        int cut = SIZE * 3 / 10;
        int[] shape = forbids
                ? new int[] {x + cut, y, x + SIZE - cut, y, x + SIZE, y + cut, x + SIZE, y + SIZE - cut,
                    x + SIZE - cut, y + SIZE, x + cut, y + SIZE, x, y + SIZE - cut, x, y + cut}
                : new int[] {x + SIZE / 2, y, x + SIZE, y + SIZE, x, y + SIZE};
        graphics.setBackgroundColor(forbids ? FORBIDS : WARNS);
        graphics.fillPolygon(shape);
        graphics.setForegroundColor(Paper.ground());
        graphics.setLineWidth(1);
        graphics.drawPolygon(shape);
        graphics.setForegroundColor(forbids ? PAPER : DARK);
        graphics.setLineWidth(2);
        int middle = x + SIZE / 2;
        graphics.drawLine(middle, y + (forbids ? 3 : 5), middle, y + (forbids ? 8 : 9));
        graphics.drawLine(middle, y + SIZE - 3, middle, y + SIZE - 2);
        number(graphics, x + SIZE + 1);
    }

    private void number(Graphics graphics, int x) {
        if (!number.isEmpty()) {
            graphics.setBackgroundColor(Paper.ground());
            graphics.setAlpha(220);
            graphics.fillRoundRectangle(new Rectangle(x, box.y, box.right() - x, box.height), 4, 4);
            graphics.setAlpha(255);
            graphics.setForegroundColor(Paper.of(DARK));
            graphics.drawText(number, x + GAP, box.y);
        }
    }
}
