package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PlanDrawing;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
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

    public SheetComposer(DesignContext context, LevelSnapshot level, SheetSettings settings) {
        this.context = context;
        this.level = level;
        this.settings = settings;
    }

    /** The finished sheet. */
    public Sheet compose() {
        List<SheetPlan> preferences = SheetPlan.preferences();
        for (SheetPlan plan : preferences) {
            if (mayFit(plan)) {
                List<DrawnElement> drawing = PlanDrawing.of(context, level, settings.locale(), plan.scale());
                Extent extent = Extent.of(drawing, plan.scale());
                if (fits(plan, extent) || plan.equals(preferences.getLast())) {
                    return sheet(plan, drawing, extent);
                }
            }
        }
        SheetPlan last = preferences.getLast();
        List<DrawnElement> drawing = PlanDrawing.of(context, level, settings.locale(), last.scale());
        return sheet(last, drawing, Extent.of(drawing, last.scale()));
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

    private static boolean fits(SheetPlan plan, Extent extent) {
        Area area = plan.drawing();
        return extent.width() / plan.scale() <= area.width() - 2 * MARGIN_MM
                && extent.height() / plan.scale() <= area.height() - 2 * MARGIN_MM - TITLE_MM;
    }

    private Sheet sheet(SheetPlan plan, List<DrawnElement> drawing, Extent extent) {
        PlanScene scene = new PlanScene(context, level, Texts.of(settings.locale()), plan.scale());
        SheetFacts facts = new SheetFacts(scene, settings, plan.size(), plan.landscape());
        Area area = plan.drawing();
        double scale = 1.0 / plan.scale();
        double drawnHeight = extent.height() * scale + TITLE_MM;
        double originX = (area.minX() + area.maxX()) / 2 - (extent.minX() + extent.maxX()) / 2 * scale;
        double bottom = (area.minY() + area.maxY() - drawnHeight) / 2;
        double originY = bottom + TITLE_MM - extent.minY() * scale;
        PaperPad pad = new PaperPad();
        frame(pad, plan);
        title(pad, facts, area, bottom);
        blocks(pad, plan, facts);
        List<DrawingGroup> groups = new ArrayList<>();
        groups.add(new DrawingGroup(originX, originY, scale, drawing));
        groups.add(new DrawingGroup(0, 0, 1, List.of(new DrawnElement("", DrawingLayer.SHEET, pad.primitives()))));
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
