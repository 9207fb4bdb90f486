package org.sceneplan.exchange.pdf.certificate;

import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.Certificate.Verdict;
import org.sceneplan.rules.certificate.CertifiedResult;
import org.sceneplan.rules.certificate.CertifiedRule;

/** Composes the pages of one certificate: head, findings, questions, all rules, sign-off. */
public final class CertificatePages {

    private static final double BAND_MM = 6.5;
    private static final double GAP_MM = 5;
    private static final double SIGN_MM = 26;

    private final Certificate certificate;
    private final CertificateTexts texts;
    private final PageFlow flow;

    private CertificatePages(Certificate certificate, CertificateTexts texts, boolean sealRoom) {
        this.flow = new PageFlow(sealRoom);
        this.certificate = certificate;
        this.texts = texts;
    }

    /**
     * The pages of a certificate.
     *
     * @param contentSha256 hash of the JSON, stands on every page
     * @param locale language: Chinese for {@code zh}, else English
     * @param mark   stands in the title of the document, so that a file can be told to be a certificate
     * @param sealRoom whether every page keeps room for a seal
     */
    public static List<Sheet> of(Certificate certificate, String contentSha256, Locale locale, String mark,
            boolean sealRoom) {
        CertificateTexts texts = new CertificateTexts(locale);
        CertificatePages pages = new CertificatePages(certificate, texts, sealRoom);
        pages.compose();
        String title = "%s %s (%s)".formatted(texts.get("title"), certificate.plan().storeCode(), mark);
        return pages.flow.sheets(title, texts.language(),
                texts.get("foot", contentSha256),
                (page, count) -> texts.get("page", certificate.plan().id(), certificate.plan().revision(), page,
                        count));
    }

    private void compose() {
        head();
        findings();
        questions();
        new RuleTable(flow, texts).print(certificate.rules());
        signOff();
    }

    private void head() {
        flow.text(texts.get("title"), PageFlow.LEFT_MM, 0, 130, Type.TITLE);
        Verdict verdict = certificate.verdict();
        String colour = verdict == Verdict.PASSES ? Type.GREEN : verdict == Verdict.BLOCKED ? Type.RED : Type.AMBER;
        flow.box(142, PageFlow.RIGHT_MM, 0, 10, Style.stroked(colour, 0.5));
        flow.text(texts.get("verdict." + verdict), 145, 1.9, 50, Type.HEAD.in(colour));
        flow.down(14);
        pair("store", certificate.plan().storeCode() + "  " + certificate.plan().storeName(), "revision",
                String.valueOf(certificate.plan().revision()));
        pair("plan", certificate.plan().id() + "  " + certificate.plan().name(), "standard",
                certificate.standardId() + " " + certificate.standardVersion());
        pair("findings", texts.get("counts", certificate.count(Severity.H), certificate.count(Severity.W),
                certificate.count(Severity.I)), "catalogue",
                certificate.catalogueId() + " " + certificate.catalogueVersion());
        pair("rules", texts.get("results", certificate.rules().size(), certificate.count(CertifiedResult.HOLDS),
                certificate.count(CertifiedResult.BROKEN), certificate.count(CertifiedResult.ASKED),
                certificate.count(CertifiedResult.NOT_APPLICABLE)), "questions",
                String.valueOf(certificate.questions()));
        pair("file", certificate.plan().sha256(), "", "");
        flow.rule();
        flow.down(1.5);
        double width = PageFlow.RIGHT_MM - PageFlow.LEFT_MM;
        flow.down(flow.text(texts.get("notice"), PageFlow.LEFT_MM, 0, width, Type.SMALL));
        flow.down(GAP_MM);
    }

    private void pair(String leftKey, String left, String rightKey, String right) {
        flow.rule();
        double width = rightKey.isEmpty() ? 158 : 92;
        double height = Math.max(PageFlow.height(left, width, Type.BODY), PageFlow.height(right, 38, Type.BODY));
        flow.text(texts.get("head." + leftKey), PageFlow.LEFT_MM, 0.9, 26, Type.SMALL.in(Type.GREY));
        flow.text(left, PageFlow.LEFT_MM + 27, 0.75, width, Type.BODY);
        if (!rightKey.isEmpty()) {
            flow.text(texts.get("head." + rightKey), 134, 0.9, 26, Type.SMALL);
            flow.text(right, 159, 0.75, 38, Type.BODY);
        }
        flow.down(height + 1.5);
    }

    private void section(String title) {
        flow.repeat(() -> { });
        flow.need(BAND_MM * 4);
        flow.box(PageFlow.LEFT_MM, PageFlow.RIGHT_MM, 0, BAND_MM, Style.filled(Type.BAND));
        flow.text(title, PageFlow.LEFT_MM + 1.5, (BAND_MM - Type.HEAD.lineMm()) / 2, 180, Type.HEAD);
        flow.down(BAND_MM + 1.5);
    }

    private void findings() {
        List<Finding> findings = certificate.rules().stream().flatMap(rule -> rule.findings().stream())
                .sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
        section(texts.get("section.findings", findings.size()));
        if (findings.isEmpty()) {
            flow.down(flow.text(texts.get("none"), PageFlow.LEFT_MM + 1.5, 0, 180, Type.BODY));
        }
        for (Finding finding : findings) {
            String sentence = texts.pick(finding.messageZh(), finding.messageEn());
            String source = texts.source(finding.source());
            double height = PageFlow.height(sentence, 155, Type.BODY) + PageFlow.height(source, 155, Type.SMALL);
            flow.need(height + 1.5);
            flow.text(finding.severity().name(), PageFlow.LEFT_MM + 1.5, 0, 6,
                    Type.STRONG.in(finding.severity() == Severity.H ? Type.RED : Type.AMBER));
            flow.text(finding.rule(), PageFlow.LEFT_MM + 7, 0, 22, Type.BODY.bold());
            double sentenceMm = flow.text(sentence, PageFlow.LEFT_MM + 31, 0, 155, Type.BODY);
            flow.text(source, PageFlow.LEFT_MM + 31, sentenceMm, 155, Type.SMALL);
            flow.down(height + 1.5);
        }
        flow.down(GAP_MM);
    }

    private void questions() {
        section(texts.get("section.questions", certificate.questions()));
        if (certificate.questions() == 0) {
            flow.down(flow.text(texts.get("none"), PageFlow.LEFT_MM + 1.5, 0, 180, Type.BODY));
        }
        for (CertifiedRule rule : certificate.rules()) {
            rule.questions().forEach(question -> {
                String text = texts.pick(question.textZh(), question.textEn());
                String source = texts.source(question.source());
                double height = Math.max(PageFlow.height(text, 118, Type.BODY)
                        + PageFlow.height(source, 118, Type.SMALL), 5);
                flow.need(height + 1.5);
                flow.text(rule.id(), PageFlow.LEFT_MM + 1.5, 0, 24, Type.STRONG);
                double textMm = flow.text(text, PageFlow.LEFT_MM + 31, 0, 118, Type.BODY);
                flow.text(source, PageFlow.LEFT_MM + 31, textMm, 118, Type.SMALL);
                tick(texts.get("yes"), 163);
                tick(texts.get("no"), 180);
                flow.down(height + 1.5);
            });
        }
        flow.down(GAP_MM);
    }

    private void tick(String word, double x) {
        flow.box(x, x + 3, 0.4, 3, Style.stroked(Type.INK, 0.2));
        flow.text(word, x + 4.2, 0, 12, Type.BODY);
    }

    private void signOff() {
        flow.repeat(() -> { });
        flow.need(BAND_MM + SIGN_MM + 16);
        section(texts.get("section.signOff"));
        flow.down(flow.text(texts.get("statement"), PageFlow.LEFT_MM + 1.5, 0, 183, Type.BODY) + 2);
        String[] keys = {"name", "role", "date", "signature"};
        String[] values = {certificate.signOff().name(), certificate.signOff().role(), certificate.signOff().date(),
            ""};
        double width = (PageFlow.RIGHT_MM - PageFlow.LEFT_MM) / keys.length;
        for (int i = 0; i < keys.length; i++) {
            double x = PageFlow.LEFT_MM + i * width;
            flow.box(x, x + width, 0, SIGN_MM, Style.stroked(Type.GREY, 0.18));
            flow.text(texts.get("sign." + keys[i]), x + 1.5, 1, width - 3, Type.SMALL);
            flow.text(values[i], x + 1.5, 9, width - 3, Type.BODY);
        }
        flow.down(SIGN_MM);
    }
}
