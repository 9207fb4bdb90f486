package org.sceneplan.workbench.print;

import java.util.List;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.Sheet;

/**
 * Pages that a drawing is cut into, edge to edge. Lengths in paper mm.
 *
 * @param columns pages side by side
 * @param rows pages one above the other; page 0, 0 is the upper left one
 * @param pageWidthMm paper width
 * @param pageHeightMm paper height
 * @param marginMm strip on every side of a page that stays white
 */
record PageGrid(int columns, int rows, double pageWidthMm, double pageHeightMm, double marginMm) {
    /** A drawing that is this much too large still counts as fitting: rounding of the paper. */
    private static final double SPARE_MM = 0.5;

    /**
     * The grid for a drawing on the paper of which it takes fewest pages, turned or not; upright where that makes
     * no difference.
     *
     * @param shortMm shorter side of the paper
     * @param longMm longer side of the paper
     */
    static PageGrid of(Sheet content, double shortMm, double longMm, double marginMm) {
        PageGrid upright = on(content, shortMm, longMm, marginMm);
        PageGrid turned = on(content, longMm, shortMm, marginMm);
        return turned.pages() < upright.pages() ? turned : upright;
    }

    /** The grid for a drawing on paper that lies in a given way. */
    static PageGrid on(Sheet content, double pageWidthMm, double pageHeightMm, double marginMm) {
        double widthMm = pageWidthMm - 2 * marginMm;
        double heightMm = pageHeightMm - 2 * marginMm;
        if (widthMm <= 0 || heightMm <= 0) {
            throw new IllegalArgumentException("a page of %s x %s mm has no room inside margins of %s mm"
                    .formatted(pageWidthMm, pageHeightMm, marginMm));
        }
        return new PageGrid(count(content.widthMm(), widthMm), count(content.heightMm(), heightMm), pageWidthMm,
                pageHeightMm, marginMm);
    }

    private static int count(double contentMm, double roomMm) {
        return Math.max(1, (int) Math.ceil((contentMm - SPARE_MM) / roomMm));
    }

    int pages() {
        return columns * rows;
    }

    boolean isTurned() {
        return pageWidthMm > pageHeightMm;
    }

    /** One page with its part of the drawing; what lies in the margin is to be cut off. A single page is centred. */
    Sheet page(Sheet content, int column, int row) {
        double roomX = pageWidthMm - 2 * marginMm;
        double roomY = pageHeightMm - 2 * marginMm;
        double left = marginMm + (columns * roomX - content.widthMm()) / 2 - column * roomX;
        double top = marginMm + (rows * roomY - content.heightMm()) / 2 - row * roomY;
        double bottom = pageHeightMm - top - content.heightMm();
        List<DrawingGroup> groups = content.groups().stream().map(group -> new DrawingGroup(group.originXMm() + left,
                group.originYMm() + bottom, group.scale(), group.elements())).toList();
        return new Sheet(content.title(), content.language(), pageWidthMm, pageHeightMm, groups);
    }
}
