package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.SealField;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.rules.DesignContext;

/**
 * A sheet but for its frame and title block, which need to know how many sheets there are.
 *
 * @param scaleText scale as it is printed
 * @param groups what is drawn to scale
 * @param ink everything else, in paper mm
 */
public record SheetDraft(SheetKind kind, String part, String name, Paper paper, String scaleText,
        List<DrawingGroup> groups, List<Primitive> ink) {

    /** The finished sheet. */
    public Sheet finish(DesignContext context, SheetSettings settings, int number, int total) {
        Texts texts = Texts.of(settings.locale());
        PaperPad pad = new PaperPad();
        Area frame = paper.frame();
        pad.rectangle(frame.minX(), frame.minY(), frame.maxX(), frame.maxY(), Style.stroked(Ink.BLACK, Ink.FRAME_MM));
        Area column = paper.column();
        pad.line(column.minX(), column.minY(), column.minX(), column.maxY(), Style.stroked(Ink.BLACK, Ink.FIXTURE_MM));
        TitleBlock title = title(context, settings, texts, texts.get("title.page", Integer.toString(number),
                Integer.toString(total)));
        Area blocks = paper.blocks();
        double top = blocks.minY() + title.heightMm(blocks.width());
        title.draw(pad, blocks.minX(), top, blocks.width());
        SealField seal = title.seal(blocks.minX(), top, blocks.width());
        pad.add(ink);
        List<DrawingGroup> all = new ArrayList<>(groups);
        all.add(new DrawingGroup(0, 0, 1, List.of(new DrawnElement("", DrawingLayer.SHEET, pad.primitives()))));
        String id = String.format(Locale.ROOT, "%02d-%s", number, kind.word()) + (part.isEmpty() ? "" : "-" + part);
        String about = context.plan().store().code() + " " + name;
        return new Sheet(id, kind, about, texts.isChinese() ? "zh" : "en", paper.widthMm(), paper.heightMm(), all,
                seal);
    }

    private TitleBlock title(DesignContext context, SheetSettings settings, Texts texts, String page) {
        return new TitleBlock(new TitleFacts(context, texts, settings, name, page, scaleText, paper.size().name(),
                true));
    }

    /** Height of the title block of any sheet of a package. */
    static double titleHeightMm(DesignContext context, SheetSettings settings, Paper paper) {
        return new SheetDraft(SheetKind.OTHER, "", "", paper, "", List.of(), List.of())
                .title(context, settings, Texts.of(settings.locale()), "").heightMm(paper.blocks().width());
    }
}
