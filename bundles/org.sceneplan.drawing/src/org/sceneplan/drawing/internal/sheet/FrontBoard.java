package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.FrontPacking.Sheetful;
import org.sceneplan.drawing.internal.sheet.FrontRows.Size;
import org.sceneplan.drawing.internal.sheet.FrontRows.Spot;
import org.sceneplan.rules.DesignContext;

/**
 * Several drawings of one scale on a sheet, row by row from the top, each with its name below, their tables below them
 * all or in columns at the right; as many sheets as it takes.
 */
public final class FrontBoard {
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
        Size size() {
            return new Size(extent.width() / scale, extent.height() / scale + SheetLayout.TITLE_MM);
        }
    }

    /**
     * The sheets.
     *
     * @param side blocks of the column for the indices of the fronts on a sheet
     */
    public List<SheetDraft> compose(List<Front> fronts, Function<List<Integer>, List<SheetBlock>> side,
            List<PaperScale> preferences) {
        List<SheetDraft> drafts = new ArrayList<>();
        int number = 0;
        for (Sheetful sheet : new FrontPacking(fronts, preferences).sheets()) {
            List<Front> shown = fronts.subList(sheet.from(), sheet.to());
            List<SheetBlock> blocks = side.apply(IntStream.range(sheet.from(), sheet.to()).boxed().toList());
            drafts.addAll(sheet(fitting(shown, sheet.on(), preferences), blocks, ++number));
        }
        return drafts;
    }

    /** Drawings arranged on a paper. */
    private record Board(PaperScale on, List<Drawn> drawn, FrontRows rows) {
    }

    /** Drawn at the scale that was reckoned, else at the next one on which they fit. */
    private static Board fitting(List<Front> fronts, PaperScale wanted, List<PaperScale> preferences) {
        List<Table> tables = FrontPacking.tables(fronts);
        List<PaperScale> papers = new ArrayList<>(List.of(wanted));
        preferences.stream().filter(on -> on.paper().landscape() && on.scale() > wanted.scale()
                && on.paper().size().ordinal() >= wanted.paper().size().ordinal()).forEach(papers::add);
        Board last = null;
        for (PaperScale on : papers) {
            List<Drawn> drawn = fronts.stream().map(front -> drawn(front, on.scale())).toList();
            List<Size> sizes = drawn.stream().map(Drawn::size).toList();
            Area area = on.paper().drawing();
            Optional<FrontRows> rows = FrontRows.of(sizes, tables, area);
            if (rows.isEmpty() && sizes.size() == 1) {
                rows = FrontRows.alone(sizes.getFirst(), tables, area);
            }
            if (rows.isPresent()) {
                return new Board(on, drawn, rows.get());
            }
            last = new Board(on, drawn, new FrontRows(IntStream.range(0, sizes.size()).mapToObj(List::of).toList(),
                    sizes.stream().map(Size::height).toList(), area.width(), TableFlow.besides(tables, area, 0, 0)));
        }
        return last;
    }

    private static Drawn drawn(Front front, double scale) {
        List<DrawnElement> elements = front.drawing.apply(scale);
        return new Drawn(front, elements, Extent.of(elements, scale), scale);
    }

    private List<SheetDraft> sheet(Board board, List<SheetBlock> side, int number) {
        PaperPad pad = new PaperPad();
        PaperScale on = board.on;
        TableFlow tables = board.rows.tables();
        tables.draw(pad);
        List<DrawingGroup> groups = new ArrayList<>();
        for (Spot spot : board.rows.spots(board.drawn.stream().map(Drawn::size).toList())) {
            Drawn drawn = board.drawn.get(spot.index());
            double scale = 1.0 / on.scale();
            double bottom = spot.top() - drawn.size().height();
            groups.add(new DrawingGroup(spot.x() - drawn.extent.minX() * scale, bottom + SheetLayout.TITLE_MM
                    - drawn.extent.minY() * scale, scale, drawn.elements));
            SheetLayout.name(pad, drawn.front.name, on.text(), spot.x() + drawn.size().width() / 2, bottom + 3.5,
                    Math.max(60, drawn.size().width()));
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
