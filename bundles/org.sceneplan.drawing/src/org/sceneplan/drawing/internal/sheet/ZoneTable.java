package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.standard.ZoneTarget;

/** Area of each zone, its share of the store, what the standard asks, and whether it holds. */
public final class ZoneTable implements SheetBlock {
    private static final double HEAD_MM = 6.5;
    private static final double ROW_MM = 4.6;
    private static final double MM2_PER_M2 = 1e6;
    private static final double ROUNDING_PERCENT = 0.05;
    /** Left edges of the columns as shares of the width: name, area, share, standard, verdict. */
    private static final double[] COLUMNS = { 0, 0.44, 0.575, 0.685, 0.915, 1 };

    private final SheetFacts facts;
    private final Texts texts;

    public ZoneTable(SheetFacts facts) {
        this.facts = facts;
        this.texts = facts.texts();
    }

    /** One zone of the standard, summed over the store. */
    record Line(ZoneTarget target, double levelM2, double percent) {
        boolean holds() {
            return percent >= target.minPercent() - ROUNDING_PERCENT && percent <= target.maxPercent()
                    + ROUNDING_PERCENT;
        }
    }

    @Override
    public double heightMm(double widthMm) {
        List<Line> lines = lines();
        return lines.isEmpty() ? 0 : HEAD_MM + (lines.size() + 2) * ROW_MM;
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        List<Line> lines = lines();
        pad.text(texts.get("zones.title"), x, top - 4, width * 0.5, Type.STRONG);
        double y = top - HEAD_MM;
        pad.rectangle(x, y - ROW_MM, x + width, y, PaperPad.THIN.withFill("#F1F3F6", 1));
        String[] heads = { texts.get("zones.zone"), texts.get("zones.area"), texts.get("zones.share"),
                texts.get("zones.standard"), texts.get("zones.verdict") };
        for (int i = 0; i < heads.length; i++) {
            cell(pad, heads[i], x, y, width, i, Type.LABEL.coloured(Ink.BLACK));
        }
        for (Line line : lines) {
            y -= ROW_MM;
            row(pad, line, x, y, width);
        }
        y -= ROW_MM;
        double total = lines.stream().mapToDouble(Line::levelM2).sum();
        double percent = lines.stream().mapToDouble(Line::percent).sum();
        cell(pad, texts.get("zones.total"), x, y, width, 0, Type.BODY.sized(2.1));
        cell(pad, PlanScene.number(total, 1), x, y, width, 1, Type.BODY.sized(2.1));
        cell(pad, PlanScene.number(percent, 1), x, y, width, 2, Type.BODY.sized(2.1));
        pad.rectangle(x, y - ROW_MM, x + width, top - HEAD_MM, PaperPad.THIN);
        for (int i = 1; i < COLUMNS.length - 1; i++) {
            pad.line(x + COLUMNS[i] * width, y - ROW_MM, x + COLUMNS[i] * width, top - HEAD_MM, PaperPad.HAIR);
        }
    }

    private void row(PaperPad pad, Line line, double x, double top, double width) {
        pad.line(x, top, x + width, top, PaperPad.HAIR);
        pad.rectangle(x + 1, top - ROW_MM + 1.1, x + 4, top - 1.1,
                Style.stroked(Ink.DETAIL, Ink.THIN_MM).withFill(line.target.tint(), 0.5));
        Type type = Type.BODY.sized(2.1);
        String name = PlanScene.shortName(texts.pick(line.target.nameZh(), line.target.nameEn()));
        pad.centred(name, x + 5, top - ROW_MM / 2, COLUMNS[1] * width - 5.6, type);
        cell(pad, PlanScene.number(line.levelM2, 1), x, top, width, 1, type);
        cell(pad, PlanScene.number(line.percent, 1), x, top, width, 2, type);
        cell(pad, "%s / %s / %s".formatted(whole(line.target.minPercent()), whole(line.target.targetPercent()),
                whole(line.target.maxPercent())), x, top, width, 3, type);
        if (line.holds()) {
            double middle = x + (COLUMNS[4] + COLUMNS[5]) / 2 * width;
            Sketch sketch = new Sketch(Frame.at(new Coordinate(middle, top - ROW_MM / 2), 0));
            Tick.draw(sketch, Ink.ESCAPE);
            pad.add(sketch.primitives());
        } else {
            cell(pad, "×", x, top, width, 4, new Type(2.4, Weight.BOLD, Ink.ACCENT, Anchor.START));
        }
    }

    private static void cell(PaperPad pad, String text, double x, double top, double width, int column, Type type) {
        double left = x + COLUMNS[column] * width;
        double right = x + COLUMNS[column + 1] * width;
        if (column == 0) {
            pad.centred(text, left + 1, top - ROW_MM / 2, right - left - 1.5, type);
        } else if (column <= 2) {
            pad.centred(text, right - 1, top - ROW_MM / 2, right - left - 1.3, type.anchored(Anchor.END));
        } else {
            pad.centred(text, (left + right) / 2, top - ROW_MM / 2, right - left - 1, type.anchored(Anchor.MIDDLE));
        }
    }

    private List<Line> lines() {
        return lines(facts);
    }

    /** The zones of the standard that the store has or must have. */
    static List<Line> lines(SheetFacts facts) {
        List<Line> lines = new ArrayList<>();
        double total = facts.plan().totalAreaM2();
        for (ZoneTarget target : facts.scene().context().standard().zones()) {
            double storeM2 = facts.plan().levels().stream().mapToDouble(level -> areaM2(level, target)).sum();
            double levelM2 = areaM2(facts.level(), target);
            if (storeM2 > 0 || target.mandatory()) {
                lines.add(new Line(target, levelM2, 100 * storeM2 / total));
            }
        }
        return lines;
    }

    /** Area of a zone on one level; a main aisle that is no zone counts by its aisles. */
    private static double areaM2(LevelSnapshot level, ZoneTarget target) {
        List<ZoneSnapshot> zones = level.zones().stream().filter(zone -> zone.code().equals(target.code())).toList();
        if (zones.isEmpty() && target.kind() == ZoneKind.MAIN_AISLE) {
            return level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                    .mapToDouble(aisle -> aisle.outline().areaMm2()).sum() / MM2_PER_M2;
        }
        return zones.stream().mapToDouble(zone -> zone.outline().areaMm2()).sum() / MM2_PER_M2;
    }

    private static String whole(double percent) {
        return PlanScene.number(percent, percent == Math.rint(percent) ? 0 : 1);
    }
}
