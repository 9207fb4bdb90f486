package org.sceneplan.workbench.print;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSize;
import org.sceneplan.exchange.pdf.PdfPage;
import org.sceneplan.exchange.picture.SheetPicture;

/**
 * What is printed and how.
 *
 * @param withTitleBlock the standard sheet instead of the bare plan
 * @param scaleDenominator 50 for 1:50, or {@link #USUAL} or {@link #FITTING}
 * @param orientation how the paper lies
 */
record PrintChoice(boolean withTitleBlock, double scaleDenominator, PaperSize paper, Orientation orientation) {

    /** As large as one page allows, at whatever scale; the standard sheet reduced to one page. */
    static final int FITTING = 0;
    /** At the largest of the scales drawings usually have that one page allows; the standard sheet in true size. */
    static final int USUAL = -1;
    /** What can be chosen for a plan. */
    static final List<Integer> SCALES = List.of(USUAL, 20, 25, 30, 40, 50, 60, 75, 80, 100, 125, 150, 200, 250, 300,
            400, 500, FITTING);
    /** What can be chosen for the standard sheet, which has its scale. */
    static final List<Integer> SHEET_SCALES = List.of(USUAL, FITTING);
    private static final List<Integer> USUAL_SCALES = List.of(20, 25, 50, 75, 100, 150, 200, 300, 500);
    /** What just fits is found by steps, which may stop this much short of a usual scale. */
    private static final double STEP = 0.98;
    /** Paper of the size of a sheet may differ by this. */
    private static final double SPARE_MM = 0.5;

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

        /** Whether something stands nearer to the edge of the paper than printers reach. */
        boolean isNearEdge() {
            return grid.marginMm() == 0 && factor == 1 && Math.min(grid.pageWidthMm() - content.widthMm(),
                    grid.pageHeightMm() - content.heightMm()) / 2 + frameMm() < PaperSize.MARGIN_MM;
        }

        private double frameMm() {
            return SheetSize.valueOf(PaperSize.of(content).name()).marginMm();
        }

        /**
         * The pages for a file.
         *
         * @param under the pictures that lie under the content
         */
        List<PdfPage> pdf(List<SheetPicture> under) {
            if (factor < 1) {
                return List.of(new PdfPage(content, under, grid.pageWidthMm(), grid.pageHeightMm(), factor));
            }
            List<PdfPage> all = new ArrayList<>();
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    Sheet page = grid.page(content, column, row);
                    all.add(new PdfPage(page, on(page, under), page.widthMm(), page.heightMm(), 1));
                }
            }
            return all;
        }

        /** The pictures where a page has them; those that do not reach it are left out. */
        private List<SheetPicture> on(Sheet page, List<SheetPicture> under) {
            if (under.isEmpty()) {
                return under;
            }
            DrawingGroup from = content.groups().getFirst();
            DrawingGroup to = page.groups().getFirst();
            return under.stream().map(picture -> picture.moved(to.originXMm() - from.originXMm(),
                    to.originYMm() - from.originYMm())).filter(picture -> picture.isOn(page.widthMm(), page.heightMm()))
                    .toList();
        }

        double scaleDenominator() {
            return 1 / (scale(content) * factor);
        }
    }

    /** The scale of a choice for the content; what was chosen for the standard sheet is its true size or reduced. */
    int scale() {
        return withTitleBlock && scaleDenominator != FITTING ? USUAL : (int) scaleDenominator;
    }

    /** The pages for what is drawn. */
    Pages pages(PrintSource source) {
        if (withTitleBlock) {
            return sheetPages(source);
        }
        Sheet content = switch (scale()) {
            case USUAL -> usual(source);
            case FITTING -> largest(source);
            default -> source.plan(scaleDenominator);
        };
        return new Pages(content, grid(content), 1);
    }

    /** The sheet on paper that lies as the sheet does, to the edge: its frame keeps the margin. */
    private Pages sheetPages(PrintSource source) {
        Sheet sheet = source.sheet(1);
        boolean turned = orientation == Orientation.TURNED
                || orientation == Orientation.AUTOMATIC && sheet.widthMm() > sheet.heightMm();
        double pageWidthMm = turned ? paper.longMm() : paper.shortMm();
        double pageHeightMm = turned ? paper.shortMm() : paper.longMm();
        double share = Math.min((pageWidthMm - 2 * PaperSize.MARGIN_MM) / sheet.widthMm(),
                (pageHeightMm - 2 * PaperSize.MARGIN_MM) / sheet.heightMm());
        if (scale() == FITTING && share < 1) {
            return new Pages(source.sheet(share), new PageGrid(1, 1, pageWidthMm, pageHeightMm, PaperSize.MARGIN_MM),
                    share);
        }
        boolean fits = sheet.widthMm() <= pageWidthMm + SPARE_MM && sheet.heightMm() <= pageHeightMm + SPARE_MM;
        return new Pages(sheet, fits ? new PageGrid(1, 1, pageWidthMm, pageHeightMm, 0) : grid(sheet), 1);
    }

    /** At a usual scale; at another only where a page has no room at the last of them. */
    private Sheet usual(PrintSource source) {
        Sheet largest = largest(source);
        return USUAL_SCALES.stream().filter(each -> each >= STEP / scale(largest)).map(source::plan)
                .filter(sheet -> grid(sheet).pages() == 1).findFirst().orElse(largest);
    }

    private Sheet largest(PrintSource source) {
        double shortMm = paper.shortMm() - 2 * PaperSize.MARGIN_MM;
        double longMm = paper.longMm() - 2 * PaperSize.MARGIN_MM;
        return switch (orientation) {
            case UPRIGHT -> source.fitting(shortMm, longMm);
            case TURNED -> source.fitting(longMm, shortMm);
            case AUTOMATIC -> {
                Sheet upright = source.fitting(shortMm, longMm);
                Sheet turned = source.fitting(longMm, shortMm);
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
