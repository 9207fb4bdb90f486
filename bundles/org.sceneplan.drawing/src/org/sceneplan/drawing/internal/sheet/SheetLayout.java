package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.rules.DesignContext;

/** Chooses paper and scale of a sheet and puts drawing, blocks and tables on it. */
public final class SheetLayout {
    static final double TITLE_MM = 13;
    private static final double MOST_SHRINK = 1.67;
    private static final double BLOCK_GAP_MM = 6;
    private static final double LEAST_GAP_MM = 2.5;

    private final DesignContext context;
    private final SheetSettings settings;
    private final Texts texts;

    public SheetLayout(DesignContext context, SheetSettings settings) {
        this.context = context;
        this.settings = settings;
        this.texts = Texts.of(settings.locale());
    }

    /** A drawing with its size on paper. */
    private record Drawn(PaperScale on, List<DrawnElement> elements, Extent extent) {
        double width() {
            return extent.width() / on.scale();
        }

        double height() {
            return extent.height() / on.scale() + TITLE_MM;
        }
    }

    /**
     * The sheets: the first preference on which drawing, blocks and tables fit; else the one that needs the fewest
     * further sheets for the rest of the tables.
     */
    public List<SheetDraft> compose(SheetSpec spec) {
        Drawn first = null;
        Drawn best = null;
        int fewest = Integer.MAX_VALUE;
        Drawn last = null;
        for (PaperScale on : spec.preferences()) {
            if (first != null && isFar(first.on, on) || !mayFit(spec, on)) {
                continue;
            }
            if (last == null || last.on.scale() != on.scale()) {
                List<DrawnElement> elements = spec.view().draw(on.scale());
                last = new Drawn(on, elements, Extent.of(elements, on.scale()));
            }
            last = new Drawn(on, last.elements, last.extent);
            if (fits(last)) {
                TableFlow flow = flow(spec, last);
                if (flow.isComplete()) {
                    return List.of(draft(spec, last, flow));
                }
                first = first == null ? last : first;
                int further = furtherFlows(on.paper(), flow).size();
                best = further < fewest ? last : best;
                fewest = Math.min(fewest, further);
            }
        }
        if (best == null) {
            PaperScale on = spec.preferences().getLast();
            List<DrawnElement> elements = spec.view().draw(on.scale());
            best = new Drawn(on, elements, Extent.of(elements, on.scale()));
        }
        TableFlow flow = flow(spec, best);
        List<SheetDraft> drafts = new ArrayList<>(List.of(draft(spec, best, flow)));
        drafts.addAll(furtherSheets(spec, best.on.paper(), flow));
        return drafts;
    }

    /** The smallest paper of the specification that holds the rest on no more sheets than the first sheet's paper. */
    private static Paper smallest(SheetSpec spec, Paper first, TableFlow rest) {
        int most = furtherFlows(first, rest).size();
        return spec.preferences().stream().map(PaperScale::paper).distinct()
                .filter(paper -> paper.size().ordinal() < first.size().ordinal())
                .sorted(Comparator.comparing(Paper::size)).filter(paper -> furtherFlows(paper, rest).size() <= most)
                .findFirst().orElse(first);
    }

    /** Tables alone stand on a sheet that lies where an upright one is narrower than they are. */
    private static Paper wideEnough(Paper paper, TableFlow rest) {
        return rest.isComplete() || paper.drawing().width() >= rest.leastWidth() ? paper
                : new Paper(paper.size(), true);
    }

    private static List<TableFlow> furtherFlows(Paper paper, TableFlow before) {
        List<TableFlow> flows = new ArrayList<>();
        for (TableFlow flow = before; !flow.isComplete(); flows.add(flow)) {
            flow = flow.onward(paper.drawing());
        }
        return flows;
    }

    /** Whether a drawing had better keep its sheet and leave the rest of its tables to a further one. */
    private static boolean isFar(PaperScale first, PaperScale other) {
        return other.scale() > MOST_SHRINK * first.scale()
                || other.paper().size().ordinal() > first.paper().size().ordinal() + 1;
    }

    private static boolean mayFit(SheetSpec spec, PaperScale on) {
        Area area = on.paper().drawing();
        return spec.view().widthMm() / on.scale() + spec.view().besideMm() <= area.width()
                && spec.view().heightMm() / on.scale() + spec.view().besideMm() + TITLE_MM <= area.height();
    }

    private static boolean fits(Drawn drawn) {
        Area area = drawn.on.paper().drawing();
        return drawn.width() <= area.width() && drawn.height() <= area.height();
    }

    /** The area of the column that blocks and tables share. */
    private Area column(Paper paper) {
        Area blocks = paper.blocks();
        double title = SheetDraft.titleHeightMm(context, settings, paper);
        return new Area(blocks.minX(), blocks.minY() + title + LEAST_GAP_MM, blocks.maxX(), blocks.maxY());
    }

    /** Blocks that fit, the first ones first. */
    private List<SheetBlock> fitting(SheetSpec spec, PaperScale on) {
        Area column = column(on.paper());
        List<SheetBlock> shown = new ArrayList<>();
        double left = column.height();
        for (SheetBlock block : spec.side().apply(on.scale())) {
            double needed = block.heightMm(column.width()) + LEAST_GAP_MM;
            if (block.heightMm(column.width()) > 0 && needed <= left) {
                shown.add(block);
                left -= needed;
            }
        }
        return shown;
    }

    private TableFlow flow(SheetSpec spec, Drawn drawn) {
        Area column = column(drawn.on.paper());
        double used = fitting(spec, drawn.on).stream()
                .mapToDouble(block -> block.heightMm(column.width()) + LEAST_GAP_MM).sum();
        Area gap = new Area(column.minX(), column.minY(), column.maxX(), column.maxY() - used);
        return TableFlow.beside(spec.tables(), drawn.on.paper().drawing(), drawn.width(), drawn.height(), gap);
    }

    private SheetDraft draft(SheetSpec spec, Drawn drawn, TableFlow flow) {
        PaperPad pad = new PaperPad();
        Area column = column(drawn.on.paper());
        double y = column.maxY();
        List<SheetBlock> blocks = fitting(spec, drawn.on);
        double needed = blocks.stream().mapToDouble(block -> block.heightMm(column.width())).sum();
        double gap = flow.usesGap() ? LEAST_GAP_MM
                : Math.min(BLOCK_GAP_MM, (column.height() - needed) / Math.max(1, blocks.size()));
        for (SheetBlock block : blocks) {
            block.draw(pad, column.minX(), y, column.width());
            y -= block.heightMm(column.width()) + gap;
        }
        flow.draw(pad);
        Area free = flow.free();
        double scale = 1.0 / drawn.on.scale();
        double bottom = (free.minY() + free.maxY() - drawn.height()) / 2;
        double originX = (free.minX() + free.maxX()) / 2 - (drawn.extent.minX() + drawn.extent.maxX()) / 2 * scale;
        double originY = bottom + TITLE_MM - drawn.extent.minY() * scale;
        name(pad, spec.name(), drawn.on.text(), (free.minX() + free.maxX()) / 2, bottom + 3.5, free.width());
        return new SheetDraft(spec.kind(), spec.part(), spec.name(), drawn.on.paper(), drawn.on.text(),
                List.of(new DrawingGroup(originX, originY, scale, drawn.elements)), pad.primitives());
    }

    /** Name of a drawing under it, underlined, with its scale. */
    public static void name(PaperPad pad, String name, String scaleText, double centreX, double y, double widthMm) {
        double size = 5;
        double scaleMm = NotoSansMetrics.INSTANCE.widthEm(scaleText, Weight.REGULAR) * 3.2;
        double most = widthMm - scaleMm - 6;
        double width = Math.min(most, NotoSansMetrics.INSTANCE.widthEm(name, Weight.BOLD) * size);
        double left = centreX - (width + scaleMm + 3) / 2;
        pad.text(name, left, y, most, new Type(size, Weight.BOLD, Ink.BLACK, Anchor.START));
        pad.text(scaleText, left + width + 3, y, scaleMm + 1, new Type(3.2, Weight.REGULAR, Ink.BLACK, Anchor.START));
        pad.line(left - 1, y - 1.9, left + width + 1, y - 1.9, Style.stroked(Ink.BLACK, 0.7));
        pad.line(left - 1, y - 2.7, left + width + 1, y - 2.7, Style.stroked(Ink.BLACK, Ink.PRODUCT_MM));
    }

    /** Sheets that hold the rest of the tables. */
    public List<SheetDraft> furtherSheets(SheetSpec spec, Paper first, TableFlow before) {
        List<SheetDraft> drafts = new ArrayList<>();
        Paper paper = wideEnough(smallest(spec, first, before), before);
        for (TableFlow flow : furtherFlows(paper, before)) {
            PaperPad pad = new PaperPad();
            flow.draw(pad);
            int sheet = drafts.size() + 2;
            drafts.add(new SheetDraft(spec.kind(), (spec.part().isEmpty() ? "" : spec.part() + "-") + sheet,
                    texts.get("sheet.continued", spec.name(), Integer.toString(sheet)), paper, "—", List.of(),
                    pad.primitives()));
        }
        return drafts;
    }
}
