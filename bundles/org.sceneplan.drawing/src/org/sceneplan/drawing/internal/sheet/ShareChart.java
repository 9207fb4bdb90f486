package org.sceneplan.drawing.internal.sheet;

import java.util.List;

import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;

/** The share of each zone as a bar over the range the standard gives, with a line at its target. */
public final class ShareChart implements SheetBlock {
    private static final double HEAD_MM = 6.5;
    private static final double ROW_MM = 5;
    private static final double NAME_SHARE = 0.38;
    private static final double VALUE_MM = 9;

    private final Texts texts;
    private final List<ZoneTable.Line> lines;

    public ShareChart(SheetFacts facts) {
        this.texts = facts.texts();
        this.lines = ZoneTable.lines(facts);
    }

    @Override
    public double heightMm(double widthMm) {
        return lines.isEmpty() ? 0 : HEAD_MM + lines.size() * ROW_MM + 4;
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        pad.text(texts.get("chart.title"), x, top - 4, width, Type.STRONG);
        double left = x + NAME_SHARE * width;
        double most = lines.stream().mapToDouble(line -> Math.max(line.percent(), line.target().maxPercent())).max()
                .orElse(1);
        double perPercent = (width * (1 - NAME_SHARE) - VALUE_MM) / most;
        double y = top - HEAD_MM;
        for (ZoneTable.Line line : lines) {
            row(pad, line, x, y - ROW_MM / 2, left, perPercent);
            y -= ROW_MM;
        }
        pad.line(left, top - HEAD_MM, left, y, PaperPad.THIN);
        pad.text(texts.get("chart.key"), x, y - 2.8, width, Type.LABEL);
    }

    private void row(PaperPad pad, ZoneTable.Line line, double x, double middle, double left, double perPercent) {
        var target = line.target();
        pad.centred(PlanScene.shortName(texts.pick(target.nameZh(), target.nameEn())), x, middle, left - x - 1,
                Type.BODY.sized(2.1));
        pad.rectangle(left + target.minPercent() * perPercent, middle - 1.7, left + target.maxPercent() * perPercent,
                middle + 1.7, Style.filled("#E4E7EC"));
        pad.rectangle(left, middle - 1, left + Math.max(0.01, line.percent() * perPercent), middle + 1,
                Style.stroked(Ink.DETAIL, Ink.THIN_MM).withFill(target.tint(), 1));
        double at = left + target.targetPercent() * perPercent;
        pad.line(at, middle - 1.9, at, middle + 1.9, Style.stroked(Ink.BLACK, Ink.PANEL_MM));
        double end = Math.max(line.percent(), target.maxPercent()) * perPercent;
        pad.centred(PlanScene.number(line.percent(), 1), left + end + 0.8, middle, VALUE_MM,
                new Type(2, Weight.REGULAR, line.holds() ? Ink.BLACK : Ink.ACCENT, Anchor.START));
    }
}
