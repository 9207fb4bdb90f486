package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drawing.internal.sheet.FrontBoard.Front;
import org.sceneplan.drawing.internal.sheet.FrontRows.Size;

/**
 * Shares drawings out among sheets, in their order, so that little paper stays empty: of all ways to cut the row of
 * drawings into sheets the one whose papers together cost least, where a smaller scale and every sheet cost too. How
 * large a drawing is on paper is reckoned from its content; whoever draws it looks whether it fits.
 */
final class FrontPacking {
    /** The smallest scale for several drawings on a sheet; one that needs more room alone may be smaller. */
    private static final int READABLE = 50;
    private static final int LARGEST = 25;
    /** Paper that dimensions and floor line take beside and below a drawing. */
    private static final double BESIDE_MM = 23;
    private static final double BELOW_MM = 20;
    private static final double SHEET_COST = 0.6;
    private static final double SCALE_COST = 0.01;
    private static final double FURTHER_COST = 1.5;

    private final List<Front> fronts;
    private final List<PaperScale> papers;

    FrontPacking(List<Front> fronts, List<PaperScale> preferences) {
        this.fronts = fronts;
        this.papers = preferences.stream().filter(on -> on.paper().landscape() && on.scale() >= LARGEST)
                .sorted(Comparator.comparing((PaperScale on) -> on.paper().size())
                        .thenComparingInt(PaperScale::scale)).toList();
    }

    /**
     * The drawings {@code from} up to but without {@code to} on one sheet.
     *
     * @param cost of this sheet and all after it
     */
    record Sheetful(int from, int to, PaperScale on, double cost) {
    }

    /** The sheets in order. */
    List<Sheetful> sheets() {
        Sheetful[] best = new Sheetful[fronts.size()];
        for (int from = fronts.size() - 1; from >= 0; from--) {
            for (int to = from + 1; to <= fronts.size(); to++) {
                Sheetful next = sheetful(from, to, to < fronts.size() ? best[to].cost : 0);
                if (next == null) {
                    break;
                }
                best[from] = best[from] == null || next.cost < best[from].cost ? next : best[from];
            }
        }
        List<Sheetful> sheets = new ArrayList<>();
        for (int from = 0; from < fronts.size(); from = sheets.getLast().to) {
            sheets.add(best[from]);
        }
        return sheets;
    }

    /** The cheapest sheet for some drawings; null when none holds them. */
    private Sheetful sheetful(int from, int to, double after) {
        List<Table> tables = tables(fronts.subList(from, to));
        Sheetful best = null;
        for (PaperScale on : papers) {
            double cost = cost(on) + after;
            if (best != null && cost >= best.cost || to > from + 1 && on.scale() > READABLE) {
                continue;
            }
            List<Size> sizes = fronts.subList(from, to).stream().map(front -> size(front, on.scale())).toList();
            Area area = on.paper().drawing();
            if (FrontRows.of(sizes, tables, area).isPresent()) {
                best = new Sheetful(from, to, on, cost);
            } else if (sizes.size() == 1 && (best == null || cost + FURTHER_COST < best.cost)
                    && FrontRows.alone(sizes.getFirst(), tables, area).isPresent()) {
                best = new Sheetful(from, to, on, cost + FURTHER_COST);
            }
        }
        return best == null && to == from + 1 ? new Sheetful(from, to, papers.getLast(), cost(papers.getLast()) + after)
                : best;
    }

    static List<Table> tables(List<Front> fronts) {
        return fronts.stream().map(Front::table).filter(table -> table.size() > 0).toList();
    }

    private static Size size(Front front, int scale) {
        return new Size(front.widthMm() / scale + BESIDE_MM, front.heightMm() / scale + BELOW_MM
                + SheetLayout.TITLE_MM);
    }

    /** Paper in sheets of A4, dearer for smaller scales. */
    private static double cost(PaperScale on) {
        return (1 << on.paper().size().ordinal()) * (1 + (on.scale() - LARGEST) * SCALE_COST) + SHEET_COST;
    }
}
