package org.sceneplan.exchange.pdf.certificate;

import java.util.List;

import org.sceneplan.drawing.Style;
import org.sceneplan.rules.Measure;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.certificate.CertifiedResult;
import org.sceneplan.rules.certificate.CertifiedRule;

/** The table of every rule: id, title, result, measured value, limit, margin, source. */
final class RuleTable {

    /** Left edges of the columns; numbers end at the right edge of theirs. */
    private static final double[] LEFT = {12, 38, 86, 99, 118, 140, 162, 198};
    private static final double PAD_MM = 1.5;
    private static final double ROW_PAD_MM = 0.8;
    private static final List<String> COLUMNS = List.of("rule", "title", "result", "measured", "limit", "margin",
            "source");
    private static final int FIRST_NUMBER = 3;
    private static final int SOURCE = 6;

    private final PageFlow flow;
    private final CertificateTexts texts;

    RuleTable(PageFlow flow, CertificateTexts texts) {
        this.flow = flow;
        this.texts = texts;
    }

    void print(List<CertifiedRule> rules) {
        flow.repeat(() -> { });
        flow.need(30);
        flow.box(PageFlow.LEFT_MM, PageFlow.RIGHT_MM, 0, 6.5, Style.filled(Type.BAND));
        flow.text(texts.get("section.rules", rules.size()), PageFlow.LEFT_MM + PAD_MM,
                (6.5 - Type.HEAD.lineMm()) / 2, 180, Type.HEAD);
        flow.down(7);
        columns();
        flow.repeat(this::columns);
        rules.forEach(this::row);
        flow.rule();
        flow.repeat(() -> { });
        flow.down(6);
    }

    private void columns() {
        for (int i = 0; i < COLUMNS.size(); i++) {
            String word = texts.get("column." + COLUMNS.get(i));
            if (isNumber(i)) {
                flow.right(word, LEFT[i + 1] - PAD_MM, 0.5, Type.SMALL.bold());
            } else {
                flow.text(word, LEFT[i] + PAD_MM, 0.5, width(i), Type.SMALL.bold());
            }
        }
        flow.down(Type.SMALL.lineMm() + 1);
    }

    private void row(CertifiedRule rule) {
        String title = texts.pick(rule.titleZh(), rule.titleEn());
        String reason = texts.pick(rule.reasonZh(), rule.reasonEn());
        String source = rule.setting().map(texts::source).orElse("");
        boolean none = rule.result() == CertifiedResult.NOT_APPLICABLE;
        double reasonWidth = LEFT[SOURCE] - LEFT[FIRST_NUMBER] - 2 * PAD_MM;
        double height = Math.max(
                Math.max(PageFlow.height(title, width(1), Type.BODY),
                        PageFlow.height(rule.id(), width(0), Type.STRONG)),
                Math.max(PageFlow.height(source, width(SOURCE), Type.SMALL),
                        none ? PageFlow.height(reason, reasonWidth, Type.SMALL) : 0));
        flow.need(height + 2 * ROW_PAD_MM);
        flow.rule();
        Type type = none ? Type.BODY.in(Type.GREY) : Type.BODY;
        flow.text(rule.id(), LEFT[0] + PAD_MM, ROW_PAD_MM, width(0), type.bold());
        flow.text(title, LEFT[1] + PAD_MM, ROW_PAD_MM, width(1), type);
        flow.text(texts.get("result." + rule.result()), LEFT[2] + PAD_MM, none ? ROW_PAD_MM + 0.2 : ROW_PAD_MM,
                width(2), result(rule));
        if (none) {
            flow.text(reason, LEFT[FIRST_NUMBER] + PAD_MM, ROW_PAD_MM, reasonWidth, Type.SMALL);
        } else {
            rule.tightest().ifPresent(this::numbers);
        }
        flow.text(source, LEFT[SOURCE] + PAD_MM, ROW_PAD_MM, width(SOURCE), Type.SMALL);
        flow.down(height + 2 * ROW_PAD_MM);
    }

    private void numbers(Measure measure) {
        String limit = (measure.sense() == Sense.AT_LEAST ? "≥ " : "≤ ")
                + CertificateTexts.value(measure.limit(), measure.unit());
        number(CertificateTexts.value(measure.value(), measure.unit()), FIRST_NUMBER, Type.BODY);
        number(limit, FIRST_NUMBER + 1, Type.BODY);
        number(CertificateTexts.margin(measure.margin(), measure.unit()), FIRST_NUMBER + 2,
                measure.margin() < 0 ? Type.BODY.in(Type.RED) : Type.BODY);
    }

    private void number(String text, int column, Type type) {
        flow.right(text, LEFT[column + 1] - PAD_MM, ROW_PAD_MM, type);
    }

    private static Type result(CertifiedRule rule) {
        return switch (rule.result()) {
            case HOLDS -> rule.questions().isEmpty() ? Type.BODY.in(Type.GREEN) : Type.BODY.in(Type.AMBER);
            case BROKEN -> Type.STRONG.in(Type.RED);
            case ASKED -> Type.BODY.in(Type.AMBER);
            case NOT_APPLICABLE -> Type.SMALL;
        };
    }

    private static boolean isNumber(int column) {
        return column >= FIRST_NUMBER && column < SOURCE;
    }

    private static double width(int column) {
        return LEFT[column + 1] - LEFT[column] - PAD_MM - 0.5;
    }
}
