package org.sceneplan.editor.aid;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.GuideSnapshot;

/** Grid and guides across the whole paper; only what is to be painted anew costs anything. */
final class GuidesFigure extends Figure {
    private static final int LEAST_GRID_PIXELS = 8;
    private static final int GRID_ALPHA = 46;
    private static final int[] GROWTH = {5, 2};
    private static final int[] DASH = {12, 4, 2, 4};
    private static final Color GRID = new Color(70, 90, 120);
    private static final Color GUIDE = new Color(0, 140, 160);
    private static final Color SELECTED_GUIDE = new Color(0, 90, 200);
    private static final int SELECTED_PIXELS = 3;

    private PlanScale scale;
    private List<GuideSnapshot> guides = List.of();
    private Set<String> selectedIds = Set.of();
    private Point gridOrigin;
    private int gridMm;

    /**
     * Shows guides and a grid.
     *
     * @param newGridMm distance of grid lines, 0 for no grid
     * @param newGridOrigin a point where grid lines cross
     */
    void show(PlanScale newScale, List<GuideSnapshot> newGuides, int newGridMm, Point newGridOrigin) {
        scale = newScale;
        guides = newGuides;
        gridMm = newGridMm;
        gridOrigin = newGridOrigin;
        setBounds(new Rectangle(0, 0, scale.widthPixels(), scale.heightPixels()));
        repaint();
    }

    /** Marks the guides that are selected. */
    void select(Collection<String> ids) {
        Set<String> selected = new HashSet<>(ids);
        selected.retainAll(guides.stream().map(GuideSnapshot::id).toList());
        if (!selected.equals(selectedIds)) {
            selectedIds = selected;
            repaint();
        }
    }

    /** Ids of the guides of this level that are selected. */
    Set<String> selectedIds() {
        return Set.copyOf(selectedIds);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (scale == null) {
            return;
        }
        Rectangle clip = graphics.getClip(new Rectangle());
        if (gridMm > 0) {
            grid(graphics, clip);
        }
        if (!guides.isEmpty()) {
            guides(graphics);
        }
    }

    private void guides(Graphics graphics) {
        graphics.setLineDash(DASH);
        for (GuideSnapshot guide : guides) {
            boolean selected = selectedIds.contains(guide.id());
            graphics.setForegroundColor(Paper.of(selected ? SELECTED_GUIDE : GUIDE));
            graphics.setLineWidth(selected ? SELECTED_PIXELS : 1);
            graphics.setLineStyle(selected ? SWT.LINE_SOLID : SWT.LINE_CUSTOM);
            if (guide.vertical()) {
                int x = (int) Math.round(scale.x(guide.positionMm()));
                graphics.drawLine(x, bounds.y, x, bounds.bottom());
            } else {
                int y = (int) Math.round(scale.y(guide.positionMm()));
                graphics.drawLine(bounds.x, y, bounds.right(), y);
            }
        }
        graphics.setLineWidth(1);
        graphics.setLineStyle(SWT.LINE_SOLID);
    }

    /** The distance of lines that are shown: that of the grid or a round multiple of it that is not too dense. */
    static long shownGridMm(int gridMm, double pixelsPerMm) {
        long shown = gridMm;
        for (int i = 0; shown * pixelsPerMm < LEAST_GRID_PIXELS; i++) {
            shown *= GROWTH[i % GROWTH.length];
        }
        return shown;
    }

    private void grid(Graphics graphics, Rectangle clip) {
        double step = shownGridMm(gridMm, scale.pixelsPerMm()) * scale.pixelsPerMm();
        graphics.setForegroundColor(Paper.of(GRID));
        graphics.setAlpha(GRID_ALPHA);
        graphics.setLineWidth(1);
        graphics.setLineStyle(SWT.LINE_SOLID);
        double x0 = scale.x(gridOrigin.xMm());
        double y0 = scale.y(gridOrigin.yMm());
        for (double x = x0 + Math.ceil((clip.x - x0) / step) * step; x <= clip.right(); x += step) {
            graphics.drawLine((int) Math.round(x), clip.y, (int) Math.round(x), clip.bottom());
        }
        for (double y = y0 + Math.ceil((clip.y - y0) / step) * step; y <= clip.bottom(); y += step) {
            graphics.drawLine(clip.x, (int) Math.round(y), clip.right(), (int) Math.round(y));
        }
        graphics.setAlpha(255);
    }
}
