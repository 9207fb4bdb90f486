package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetPlace;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.StoreyDrawing;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.floor.FreeStrips;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** Chooses sheet and scale, then puts plan, title and blocks on the paper. */
public final class SheetComposer {
    /** Least space that chains need on both sides together; a plan that does not fit with it is not tried. */
    private static final double LEAST_CHAINS_MM = 26;
    private static final double MARGIN_MM = 3;
    private static final double TITLE_MM = 13;
    private static final double BLOCK_GAP_MM = 4;
    private static final double PAD_MM = 4;
    private static final double LEAST_GAP_MM = 2;
    private static final double MOST_GAP_MM = 8;

    private final DesignContext context;
    private final LevelSnapshot level;
    private final SheetSettings settings;
    private final FreeStrips strips;
    /** Shapes that are drawn already, or null. */
    private final StoreyDrawing begun;

    /** The storey as it is drawn on a sheet. */
    private record Drawn(SheetPlan plan, List<DrawnElement> elements, Extent extent) {

        boolean fits() {
            Area area = plan.drawing();
            return extent.width() / plan.scale() <= area.width() - 2 * MARGIN_MM
                    && extent.height() / plan.scale() <= area.height() - 2 * MARGIN_MM - TITLE_MM;
        }

        /** Lower end of drawing and title in the middle of their area, paper mm. */
        double bottom() {
            Area area = plan.drawing();
            double drawnHeight = extent.height() * (1.0 / plan.scale()) + TITLE_MM;
            return (area.minY() + area.maxY() - drawnHeight) / 2;
        }

        DrawingGroup group() {
            Area area = plan.drawing();
            double scale = 1.0 / plan.scale();
            double originX = (area.minX() + area.maxX()) / 2 - (extent.minX() + extent.maxX()) / 2 * scale;
            return new DrawingGroup(originX, bottom() + TITLE_MM - extent.minY() * scale, scale, elements);
        }

        SheetPlace place() {
            DrawingGroup group = group();
            return new SheetPlace(plan.size(), plan.scale(), box(group, new Area(0, 0, plan.widthMm(),
                    plan.heightMm())), box(group, plan.frame()), box(group, plan.blocks()));
        }

        /** A part of the paper in the measure of the plan. */
        private Box box(DrawingGroup group, Area area) {
            return new Box(planMm(area.minX() - group.originXMm()), planMm(area.minY() - group.originYMm()),
                    planMm(area.maxX() - group.originXMm()), planMm(area.maxY() - group.originYMm()));
        }

        private int planMm(double paperMm) {
            return (int) Math.round(paperMm * plan.scale());
        }
    }

    public SheetComposer(DesignContext context, LevelSnapshot level, SheetSettings settings) {
        this.context = context;
        this.level = level;
        this.settings = settings;
        this.strips = new FreeStrips(level);
        this.begun = null;
    }

    /** A composer of a storey whose shapes are drawn, in the language of the settings. */
    public SheetComposer(StoreyDrawing begun, SheetSettings settings) {
        this.context = begun.scene().context();
        this.level = begun.scene().level();
        this.settings = settings;
        this.strips = begun.strips();
        this.begun = begun;
    }

    /**
     * The finished sheet.
     *
     * @param printedShare how large it will be printed; the sheet says so unless that is its true size, 1
     */
    public Sheet compose(double printedShare) {
        return sheet(draw(), printedShare);
    }

    /** The plan of the sheet, as it lies on the paper. */
    public DrawingGroup plan() {
        return draw().group();
    }

    /** Where the sheet falls around the plan. */
    public SheetPlace place() {
        return draw().place();
    }

    /** The drawing on the first sheet it fits on, else on the last; drawn once where sheets have the same scale. */
    private Drawn draw() {
        List<SheetPlan> preferences = SheetPlan.preferences();
        Drawn drawn = null;
        for (SheetPlan plan : preferences) {
            if (mayFit(plan) || plan.equals(preferences.getLast())) {
                drawn = drawn != null && drawn.plan.scale() == plan.scale()
                        ? new Drawn(plan, drawn.elements, drawn.extent) : draw(plan);
                if (drawn.fits()) {
                    break;
                }
            }
        }
        return drawn;
    }

    private Drawn draw(SheetPlan plan) {
        List<DrawnElement> elements = begun != null && begun.scene().scale() == plan.scale() ? begun.whole()
                : StoreyDrawing.of(scene(plan), strips);
        return new Drawn(plan, elements, Extent.of(elements, plan.scale()));
    }

    private PlanScene scene(SheetPlan plan) {
        return new PlanScene(context, level, Texts.of(settings.locale()), plan.scale());
    }

    /** Denominator of the first scale that may fit. */
    public int likelyScale() {
        List<SheetPlan> preferences = SheetPlan.preferences();
        return preferences.stream().filter(this::mayFit).findFirst().orElse(preferences.getLast()).scale();
    }

    private boolean mayFit(SheetPlan plan) {
        Box box = level.outline().box();
        Area area = plan.drawing();
        double walls = 2.0 * PlanScene.WALL_MM;
        return (box.widthMm() + walls) / plan.scale() + LEAST_CHAINS_MM <= area.width() - 2 * MARGIN_MM
                && (box.depthMm() + walls) / plan.scale() + LEAST_CHAINS_MM <= area.height() - 2 * MARGIN_MM - TITLE_MM;
    }

    private Sheet sheet(Drawn drawn, double printedShare) {
        SheetPlan plan = drawn.plan;
        SheetFacts facts = new SheetFacts(scene(plan), settings, plan.size(), plan.landscape(),
                printedShare);
        PaperPad pad = new PaperPad();
        frame(pad, plan);
        title(pad, facts, plan.drawing(), drawn.bottom());
        blocks(pad, plan, facts);
        DrawnElement paper = new DrawnElement("", DrawingLayer.SHEET, pad.primitives());
        List<DrawingGroup> groups = List.of(drawn.group(), new DrawingGroup(0, 0, 1, List.of(paper)));
        String title = context.plan().store().code() + " " + context.plan().name() + " " + facts.drawingName();
        return new Sheet(title, facts.texts().isChinese() ? "zh" : "en", plan.widthMm(), plan.heightMm(), groups);
    }

    private static void frame(PaperPad pad, SheetPlan plan) {
        Area frame = plan.frame();
        pad.rectangle(frame.minX(), frame.minY(), frame.maxX(), frame.maxY(), Style.stroked(Ink.BLACK, Ink.FRAME_MM));
        Area blocks = plan.blocks();
        Style divider = Style.stroked(Ink.BLACK, Ink.FIXTURE_MM);
        if (plan.landscape()) {
            pad.line(blocks.minX(), blocks.minY(), blocks.minX(), blocks.maxY(), divider);
        } else {
            pad.line(blocks.minX(), blocks.maxY(), blocks.maxX(), blocks.maxY(), divider);
        }
    }

    /** Name of the drawing under the plan, underlined, with its scale. */
    private static void title(PaperPad pad, SheetFacts facts, Area area, double bottom) {
        double size = 5;
        double most = area.width() - 40;
        double centreX = (area.minX() + area.maxX()) / 2;
        double width = Math.min(most, NotoSansMetrics.INSTANCE.widthEm(facts.drawingName(), Weight.BOLD) * size);
        double y = bottom + 3.5;
        pad.text(facts.drawingName(), centreX - 5, y, most, new Type(size, Weight.BOLD, Ink.BLACK, Anchor.MIDDLE));
        pad.text(facts.scaleText(), centreX - 3 + width / 2, y, 30, new Type(3.2, Weight.REGULAR, Ink.BLACK,
                Anchor.START));
        pad.line(centreX - 7 - width / 2, y - 1.9, centreX - 3 + width / 2, y - 1.9, Style.stroked(Ink.BLACK, 0.7));
        pad.line(centreX - 7 - width / 2, y - 2.7, centreX - 3 + width / 2, y - 2.7, Style.stroked(Ink.BLACK,
                Ink.PRODUCT_MM));
    }

    private static void blocks(PaperPad pad, SheetPlan plan, SheetFacts facts) {
        Area area = plan.blocks().inset(PAD_MM);
        TitleBlock title = new TitleBlock(facts.title());
        List<SheetBlock> others = PlanBlocks.of(facts);
        if (plan.landscape()) {
            column(pad, area, title, others);
        } else {
            strip(pad, area, title, others);
        }
    }

    private static void column(PaperPad pad, Area area, TitleBlock title, List<SheetBlock> others) {
        double titleTop = area.minY() + title.heightMm(area.width());
        title.draw(pad, area.minX(), titleTop, area.width());
        List<SheetBlock> shown = fitting(others, area.maxY() - titleTop, area.width());
        double needed = shown.stream().mapToDouble(block -> block.heightMm(area.width())).sum();
        double gap = Math.min(MOST_GAP_MM, (area.maxY() - titleTop - needed) / Math.max(1, shown.size()));
        double y = area.maxY();
        for (SheetBlock block : shown) {
            block.draw(pad, area.minX(), y, area.width());
            y -= block.heightMm(area.width()) + gap;
        }
    }

    /** The first blocks that fit above one another with a least gap. */
    private static List<SheetBlock> fitting(List<SheetBlock> blocks, double height, double width) {
        List<SheetBlock> shown = new ArrayList<>();
        double left = height;
        for (SheetBlock block : blocks) {
            double needed = block.heightMm(width) + LEAST_GAP_MM;
            if (block.heightMm(width) > 0 && needed <= left) {
                shown.add(block);
                left -= needed;
            }
        }
        return shown;
    }

    /** Three columns: legend, tables and notes, compass over the title block. */
    private static void strip(PaperPad pad, Area area, TitleBlock title, List<SheetBlock> others) {
        double width = (area.width() - 2 * BLOCK_GAP_MM) / 3;
        stack(pad, area, others.subList(1, 2), area.minX(), width);
        stack(pad, area, others.subList(2, others.size()), area.minX() + width + BLOCK_GAP_MM, width);
        double titleTop = area.minY() + title.heightMm(width);
        title.draw(pad, area.maxX() - width, titleTop, width);
        others.getFirst().draw(pad, area.maxX() - width, area.maxY(), width);
    }

    private static void stack(PaperPad pad, Area area, List<SheetBlock> blocks, double x, double width) {
        double y = area.maxY();
        for (SheetBlock block : fitting(blocks, area.height(), width)) {
            block.draw(pad, x, y, width);
            y -= block.heightMm(width) + BLOCK_GAP_MM;
        }
    }
}
