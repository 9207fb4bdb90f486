package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.rules.DesignContext;

/**
 * Several drawings of one scale on a sheet, row by row from the top, each with its name below and its table in the
 * columns at the right; as many sheets as it takes.
 */
public final class FrontBoard {
    private static final double GAP_MM = 8;
    private static final double TABLE_GAP_MM = 4;

    private final DesignContext context;
    private final SheetSettings settings;
    private final SheetKind kind;
    private final String part;
    private final String name;
    private final SheetLayout layout;

    public FrontBoard(DesignContext context, SheetSettings settings, SheetKind kind, String part, String name) {
        this.context = context;
        this.settings = settings;
        this.kind = kind;
        this.part = part;
        this.name = name;
        this.layout = new SheetLayout(context, settings);
    }

    /**
     * One drawing.
     *
     * @param widthMm width of the bare content in mm of the building
     * @param drawing draws it at a scale
     */
    public record Front(String name, double widthMm, double heightMm, DoubleFunction<List<DrawnElement>> drawing,
            Table table) {
    }

    /** A front drawn, with its size on paper. */
    private record Drawn(Front front, List<DrawnElement> elements, Extent extent, double scale) {
        double width() {
            return extent.width() / scale;
        }

        double height() {
            return extent.height() / scale + SheetLayout.TITLE_MM;
        }
    }

    /** A place on the sheet for a drawing. */
    private record Spot(Drawn drawn, double x, double top) {
    }

    /**
     * The sheets.
     *
     * @param side blocks of the column for the indices of the fronts on a sheet
     */
    public List<SheetDraft> compose(List<Front> fronts, Function<List<Integer>, List<SheetBlock>> side,
            List<PaperScale> preferences) {
        PaperScale on = choose(fronts, preferences);
        List<SheetDraft> drafts = new ArrayList<>();
        List<Drawn> drawn = fronts.stream().map(front -> drawn(front, on.scale())).toList();
        int from = 0;
        while (from < drawn.size()) {
            int to = from + 1;
            while (to < drawn.size() && fits(drawn.subList(from, to + 1), on.paper())) {
                to++;
            }
            drafts.addAll(sheet(drawn.subList(from, to), on, side.apply(range(from, to)), drafts.size() + 1));
            from = to;
        }
        return drafts;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static Drawn drawn(Front front, double scale) {
        List<DrawnElement> elements = front.drawing.apply(scale);
        return new Drawn(front, elements, Extent.of(elements, scale), scale);
    }

    /** The first paper and scale on which the widest front fits beside its table. */
    private PaperScale choose(List<Front> fronts, List<PaperScale> preferences) {
        double widest = fronts.stream().mapToDouble(Front::widthMm).max().orElse(0);
        double highest = fronts.stream().mapToDouble(Front::heightMm).max().orElse(0);
        double table = fronts.stream().mapToDouble(front -> front.table.widthMm()).max().orElse(0) + TABLE_GAP_MM;
        return preferences.stream().filter(on -> on.scale() >= 25 && on.paper().landscape())
                .filter(on -> widest / on.scale() + 26 + table <= on.paper().drawing().width()
                        && highest / on.scale() + 40 <= on.paper().drawing().height())
                .findFirst().orElse(preferences.getLast());
    }

    private boolean fits(List<Drawn> drawn, Paper paper) {
        TableFlow tables = tables(drawn, paper);
        return tables.isComplete() && spots(drawn, tables.free()).size() == drawn.size();
    }

    private static TableFlow tables(List<Drawn> drawn, Paper paper) {
        List<Table> tables = drawn.stream().map(each -> each.front.table).filter(table -> table.size() > 0).toList();
        double width = drawn.stream().mapToDouble(Drawn::width).max().orElse(0);
        return TableFlow.right(tables, paper.drawing(), width);
    }

    /** Places row by row; fewer than drawings when they do not fit. */
    private static List<Spot> spots(List<Drawn> drawn, Area area) {
        List<Spot> spots = new ArrayList<>();
        double x = area.minX();
        double top = area.maxY();
        double rowHeight = 0;
        for (Drawn each : drawn) {
            if (x > area.minX() && x + each.width() > area.maxX()) {
                x = area.minX();
                top -= rowHeight + GAP_MM;
                rowHeight = 0;
            }
            if (x + each.width() > area.maxX() + 1e-6 || top - each.height() < area.minY() - 1e-6) {
                return spots;
            }
            spots.add(new Spot(each, x, top));
            x += each.width() + GAP_MM;
            rowHeight = Math.max(rowHeight, each.height());
        }
        return spots;
    }

    private List<SheetDraft> sheet(List<Drawn> drawn, PaperScale on, List<SheetBlock> side, int number) {
        PaperPad pad = new PaperPad();
        TableFlow tables = tables(drawn, on.paper());
        tables.draw(pad);
        Area free = tables.free();
        List<Spot> spots = spots(drawn, free);
        if (spots.size() < drawn.size()) {
            spots = List.of(new Spot(drawn.getFirst(), free.minX(), free.maxY()));
        }
        double lowest = spots.stream().mapToDouble(spot -> spot.top - spot.drawn.height()).min().orElse(free.minY());
        double down = Math.max(0, (lowest - free.minY()) / 2);
        List<DrawingGroup> groups = new ArrayList<>();
        for (Spot spot : spots) {
            Extent extent = spot.drawn.extent;
            double scale = 1.0 / on.scale();
            double rowWidth = free.width();
            double x = spots.size() == 1 ? spot.x + (rowWidth - spot.drawn.width()) / 2 : spot.x;
            double bottom = spot.top - down - spot.drawn.height();
            groups.add(new DrawingGroup(x - extent.minX() * scale, bottom + SheetLayout.TITLE_MM
                    - extent.minY() * scale, scale, spot.drawn.elements));
            SheetLayout.name(pad, spot.drawn.front.name, on.text(), x + spot.drawn.width() / 2, bottom + 3.5,
                    Math.max(60, spot.drawn.width()));
        }
        blocks(pad, on.paper(), side, on.scale());
        String title = number == 1 ? name : Texts.of(settings.locale()).get("sheet.continued", name,
                Integer.toString(number));
        String id = number == 1 ? part : part + "-" + number;
        List<SheetDraft> drafts = new ArrayList<>(List.of(new SheetDraft(kind, id, title, on.paper(), on.text(),
                groups, pad.primitives())));
        if (!tables.isComplete()) {
            String tablesName = Texts.of(settings.locale()).get("sheet.tables", title);
            SheetSpec rest = new SheetSpec(kind, id + "-tables", tablesName, null, scale -> List.of(), List.of(),
                    List.of());
            drafts.addAll(layout.furtherSheets(rest, on.paper(), tables));
        }
        return drafts;
    }

    private void blocks(PaperPad pad, Paper paper, List<SheetBlock> side, int scale) {
        Area blocks = paper.blocks();
        double y = blocks.maxY();
        double least = blocks.minY() + SheetDraft.titleHeightMm(context, settings, paper);
        List<SheetBlock> all = new ArrayList<>(List.of(new Compass(Texts.of(settings.locale()), scale)));
        all.addAll(side);
        for (SheetBlock block : all) {
            double height = block.heightMm(blocks.width());
            if (height > 0 && y - height >= least) {
                block.draw(pad, blocks.minX(), y, blocks.width());
                y -= height + 5;
            }
        }
    }
}
