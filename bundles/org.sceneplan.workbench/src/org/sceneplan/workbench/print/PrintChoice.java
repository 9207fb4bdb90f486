package org.sceneplan.workbench.print;

import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.Sheet;

/**
 * What is printed and how.
 *
 * @param withTitleBlock the standard sheet instead of the bare plan
 * @param scaleDenominator 50 for 1:50; 0 = the largest of {@link #SCALES} that one page allows
 * @param orientation how the paper lies
 */
record PrintChoice(boolean withTitleBlock, double scaleDenominator, PaperSize paper, Orientation orientation) {

    /** Denominators that can be chosen; of the standard sheet the first and, for its true size, the second. */
    static final List<Integer> SCALES = List.of(0, 20, 25, 30, 40, 50, 60, 75, 80, 100, 125, 150, 200, 250, 300,
            400, 500);

    /** How the paper lies. */
    enum Orientation {
        AUTOMATIC, UPRIGHT, TURNED
    }

    /**
     * The pages of a choice.
     *
     * @param content what is cut into pages
     * @param factor what the content is shrunk by; 1 = true to scale
     */
    record Pages(Sheet content, PageGrid grid, double factor) {
    }

    /** The pages for a part of a plan. */
    Pages pages(PlanPart part) {
        if (!withTitleBlock) {
            Sheet content = scaleDenominator > 0 ? part.plan(scaleDenominator) : fitting(part);
            return new Pages(content, grid(content), 1);
        }
        Sheet sheet = part.sheet();
        if (scaleDenominator > 0) {
            return new Pages(sheet, grid(sheet), 1);
        }
        boolean turned = orientation == Orientation.TURNED
                || orientation == Orientation.AUTOMATIC && sheet.widthMm() > sheet.heightMm();
        double widthMm = (turned ? paper.longMm() : paper.shortMm()) - 2 * PaperSize.MARGIN_MM;
        double heightMm = (turned ? paper.shortMm() : paper.longMm()) - 2 * PaperSize.MARGIN_MM;
        double factor = Math.min(widthMm / sheet.widthMm(), heightMm / sheet.heightMm());
        return new Pages(sheet, new PageGrid(1, 1, widthMm + 2 * PaperSize.MARGIN_MM,
                heightMm + 2 * PaperSize.MARGIN_MM, PaperSize.MARGIN_MM), factor);
    }

    /** At a scale of the series, which rulers have; smaller only where a page has no room at the last of them. */
    private Sheet fitting(PlanPart part) {
        Sheet largest = largest(part);
        return usual(1 / scale(largest)).map(part::plan).orElse(largest);
    }

    /** The first scale of the series that is no larger than one. */
    static Optional<Integer> usual(double denominator) {
        return SCALES.stream().filter(each -> each > 0 && each >= denominator).findFirst();
    }

    private Sheet largest(PlanPart part) {
        double shortMm = paper.shortMm() - 2 * PaperSize.MARGIN_MM;
        double longMm = paper.longMm() - 2 * PaperSize.MARGIN_MM;
        return switch (orientation) {
            case UPRIGHT -> part.fitting(shortMm, longMm);
            case TURNED -> part.fitting(longMm, shortMm);
            case AUTOMATIC -> {
                Sheet upright = part.fitting(shortMm, longMm);
                Sheet turned = part.fitting(longMm, shortMm);
                yield scale(turned) > scale(upright) ? turned : upright;
            }
        };
    }

    private static double scale(Sheet sheet) {
        return sheet.groups().getFirst().scale();
    }

    private PageGrid grid(Sheet content) {
        return switch (orientation) {
            case UPRIGHT -> PageGrid.on(content, paper.shortMm(), paper.longMm(), PaperSize.MARGIN_MM);
            case TURNED -> PageGrid.on(content, paper.longMm(), paper.shortMm(), PaperSize.MARGIN_MM);
            case AUTOMATIC -> PageGrid.of(content, paper.shortMm(), paper.longMm(), PaperSize.MARGIN_MM);
        };
    }
}
