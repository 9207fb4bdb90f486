package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SealField;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** Title block (图签): store, drawing, scale, versions, signatures, and what the sheet is not. */
final class TitleBlock implements SheetBlock {
    private static final double HEAD_MM = 13;
    private static final double ROW_MM = 6;
    private static final double NAME_MM = 10;
    private static final double SIGN_MM = 9;
    private static final double NOTICE_MM = 6.5;
    private static final double LABEL_SHARE = 0.21;
    private static final double PAD_MM = 1.3;

    private static final double SEAL_MM = 24;

    private final TitleFacts facts;
    private final Texts texts;

    TitleBlock(TitleFacts facts) {
        this.facts = facts;
        this.texts = facts.texts();
    }

    /** One row: one or two label-value pairs. */
    private record Row(String labelA, String valueA, String labelB, String valueB) {
    }

    @Override
    public double heightMm(double widthMm) {
        return HEAD_MM + NAME_MM + rows().size() * ROW_MM + SIGN_MM + sealMm() + NOTICE_MM;
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        double y = head(pad, x, top, width);
        y = name(pad, x, y, width);
        for (Row row : rows()) {
            row(pad, row, x, y, width);
            y -= ROW_MM;
        }
        signatures(pad, x, y, width);
        y -= SIGN_MM;
        if (facts.sealed()) {
            pad.rectangle(x, y - SEAL_MM, x + width, y, PaperPad.THIN);
            y -= SEAL_MM;
        }
        pad.rectangle(x, y - NOTICE_MM, x + width, y, PaperPad.THIN.withFill("#FDF0EE", 1));
        pad.centred(texts.get("title.notice"), x + width / 2, y - NOTICE_MM / 2, width - 2 * PAD_MM,
                new Type(2.3, Weight.BOLD, Ink.ACCENT, Anchor.MIDDLE));
        pad.rectangle(x, y - NOTICE_MM, x + width, top, Style.stroked(Ink.BLACK, Ink.FIXTURE_MM));
    }

    /** Where the seal goes, for a block drawn with the same corner and width. */
    SealField seal(double x, double top, double width) {
        double bottom = top - heightMm(width) + NOTICE_MM;
        return facts.sealed() ? new SealField(x, bottom, width, SEAL_MM) : SealField.NONE;
    }

    private double sealMm() {
        return facts.sealed() ? SEAL_MM : 0;
    }

    private double head(PaperPad pad, double x, double top, double width) {
        PlanSnapshot plan = facts.context().plan();
        pad.rectangle(x, top - HEAD_MM, x + width, top, PaperPad.THIN.withFill("#F1F3F6", 1));
        pad.centred(plan.store().name(), x + width / 2, top - 4.7, width - 2 * PAD_MM,
                new Type(4, Weight.BOLD, Ink.BLACK, Anchor.MIDDLE));
        pad.centred(plan.store().contact().place(plan.store().region()), x + width / 2, top - 10, width - 2 * PAD_MM,
                new Type(2.1, Weight.REGULAR, Ink.ANNOTATION, Anchor.MIDDLE));
        return top - HEAD_MM;
    }

    private double name(PaperPad pad, double x, double top, double width) {
        pad.rectangle(x, top - NAME_MM, x + width, top, PaperPad.THIN);
        pad.text(texts.get("title.drawing"), x + PAD_MM, top - 2.7, width, Type.LABEL);
        Type type = new Type(4, Weight.BOLD, Ink.BLACK, Anchor.MIDDLE);
        Type small = type.sized(3);
        List<String> lines = PaperPad.lines(facts.drawingName(), width - 16, small);
        if (PaperPad.lines(facts.drawingName(), width - 14, type.sized(4 * PaperPad.LEAST_SIZE)).size() > 1
                && lines.size() > 1) {
            pad.centred(lines.get(0), x + width / 2 + 4, top - 3.4, width - 12, small);
            pad.centred(String.join(" ", lines.subList(1, lines.size())), x + width / 2 + 4, top - 7.3, width - 12,
                    small);
        } else {
            pad.centred(facts.drawingName(), x + width / 2, top - NAME_MM * 0.56, width - 14, type);
        }
        return top - NAME_MM;
    }

    private List<Row> rows() {
        PlanSnapshot plan = facts.context().plan();
        List<Row> rows = new ArrayList<>();
        var standard = facts.context().standard();
        rows.add(new Row(texts.get("title.store"), plan.store().code(), texts.get("title.format"),
                texts.pick(standard.nameZh(), standard.nameEn())));
        if (!plan.store().contact().people().isEmpty()) {
            rows.add(new Row(texts.get("title.franchisee"), plan.store().contact().people(), "", ""));
        }
        rows.add(new Row(texts.get("title.plan"), plan.name(), "", ""));
        rows.add(new Row(texts.get("title.plan_id"), plan.id(), texts.get("title.revision"),
                texts.get("title.revision_value", Integer.toString(plan.revision()))));
        rows.add(new Row(texts.get("title.sheet"), facts.sheetNumber(), texts.get("title.scale"),
                facts.scaleText() + "  (" + facts.sizeText() + ")"));
        rows.add(new Row(texts.get("title.standard"), plan.standardId() + " " + plan.standardVersion(),
                texts.get("title.date"), facts.settings().dateText()));
        return rows;
    }

    private void row(PaperPad pad, Row row, double x, double top, double width) {
        boolean two = !row.labelB().isEmpty();
        double half = two ? width / 2 : width;
        pad.rectangle(x, top - ROW_MM, x + width, top, PaperPad.THIN);
        pair(pad, row.labelA(), row.valueA(), x, top, half, width * LABEL_SHARE);
        if (two) {
            pad.line(x + half, top, x + half, top - ROW_MM, PaperPad.THIN);
            pair(pad, row.labelB(), row.valueB(), x + half, top, half, width * LABEL_SHARE);
        }
    }

    private static void pair(PaperPad pad, String label, String value, double x, double top, double width,
            double labelWidth) {
        double middle = top - ROW_MM / 2;
        pad.centred(label, x + PAD_MM, middle, labelWidth - PAD_MM, Type.LABEL);
        pad.centred(value, x + labelWidth, middle, width - labelWidth - PAD_MM, Type.BODY);
    }

    private void signatures(PaperPad pad, double x, double top, double width) {
        String[] labels = { texts.get("title.designed"), texts.get("title.checked"), texts.get("title.approved") };
        String[] values = { facts.settings().drawnBy(), facts.settings().checkedBy(), "" };
        for (int i = 0; i < labels.length; i++) {
            double left = x + i * width / labels.length;
            pad.rectangle(left, top - SIGN_MM, left + width / labels.length, top, PaperPad.THIN);
            pad.text(labels[i], left + PAD_MM, top - 2.8, width / labels.length - PAD_MM, Type.LABEL);
            pad.text(values[i], left + PAD_MM, top - 7, width / labels.length - 2 * PAD_MM, Type.BODY);
        }
    }
}
