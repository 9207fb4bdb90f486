package org.sceneplan.workbench.print;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.Sheet;

/**
 * Pages that a drawing is cut into. Each repeats a strip of the next one, to be glued over. Lengths in paper mm.
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
    /** Strip that two neighbours share. */
    static final double OVERLAP_MM = 10;

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
        if (widthMm <= OVERLAP_MM || heightMm <= OVERLAP_MM) {
            throw new IllegalArgumentException("a page of %s x %s mm has no room inside margins of %s mm"
                    .formatted(pageWidthMm, pageHeightMm, marginMm));
        }
        return new PageGrid(count(content.widthMm(), widthMm), count(content.heightMm(), heightMm), pageWidthMm,
                pageHeightMm, marginMm);
    }

    private static int count(double contentMm, double roomMm) {
        return contentMm - SPARE_MM <= roomMm ? 1
                : (int) Math.ceil((contentMm - SPARE_MM - OVERLAP_MM) / (roomMm - OVERLAP_MM));
    }

    int pages() {
        return columns * rows;
    }

    boolean isTurned() {
        return pageWidthMm > pageHeightMm;
    }

    /** One page with its part of the drawing; a single page is centred. */
    Sheet page(Sheet content, int column, int row) {
        double roomX = pageWidthMm - 2 * marginMm;
        double roomY = pageHeightMm - 2 * marginMm;
        double stepX = roomX - OVERLAP_MM;
        double stepY = roomY - OVERLAP_MM;
        double left = marginMm + ((columns - 1) * stepX + roomX - content.widthMm()) / 2 - column * stepX;
        double top = marginMm + ((rows - 1) * stepY + roomY - content.heightMm()) / 2 - row * stepY;
        double bottom = pageHeightMm - top - content.heightMm();
        List<DrawingGroup> groups = new ArrayList<>(content.groups().stream().map(group -> group.moved(left, bottom))
                .toList());
        if (pages() > 1) {
            groups.add(PageMarks.of(this, column, row));
        }
        return new Sheet(content.title(), content.language(), pageWidthMm, pageHeightMm, groups);
    }

    /** Where the right neighbour begins, mm from the left edge of the paper. */
    double nextColumnMm() {
        return pageWidthMm - marginMm - OVERLAP_MM;
    }

    /** Where the page below begins, mm from the lower edge of the paper. */
    double nextRowMm() {
        return marginMm + OVERLAP_MM;
    }
}
