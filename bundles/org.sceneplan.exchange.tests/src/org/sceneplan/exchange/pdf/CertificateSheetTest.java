package org.sceneplan.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.TestCertificate;
import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.CertifiedRule;
import org.sceneplan.rules.certificate.SignOff;

class CertificateSheetTest {

    private static final double MARGIN_MM = 11.9;
    private static final double WIDTH_MM = 210;

    @Test
    void sheetShowsEveryRuleTheSignerAndTheHashOnEveryPage() throws IOException {
        Certificate certificate = TestCertificate.signed(new SignOff("Li Na", "store designer", "2026-11-30"));
        try (PDDocument document = Loader.loadPDF(written(certificate, Locale.ENGLISH))) {
            PDFTextStripper stripper = new PDFTextStripper();
            String text = stripper.getText(document);
            for (CertifiedRule rule : certificate.rules()) {
                assertTrue(text.replaceAll("\\s", "").contains(rule.id()), rule.id());
            }
            assertTrue(text.contains("Li Na") && text.contains("2026-11-30") && text.contains("BLOCKED"), text);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String own = stripper.getText(document);
                assertTrue(own.contains(CertificateJson.contentSha256(certificate)), own);
                assertTrue(own.contains("page " + page + " of " + document.getNumberOfPages()), own);
            }
        }
    }

    @Test
    void chineseSheetSpeaksChinese() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(TestCertificate.create(), Locale.CHINESE))) {
            String text = new PDFTextStripper().getText(document);

            assertTrue(text.contains("规则检查证书") && text.contains("不得提交") && text.contains("签名"), text);
            String unbroken = text.replaceAll("\\s", "");
            assertTrue(unbroken.contains("[K]总部审核清单第8项"), text);
            assertFalse(unbroken.contains("checklist") || unbroken.contains("manual"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noTextLeavesThePaperOrRunsIntoItsNeighbour(String language) {
        for (Sheet page : CertificateSheet.pages(TestCertificate.create(), Locale.forLanguageTag(language))) {
            List<Primitive.Text> texts = page.groups().getFirst().elements().stream()
                    .flatMap(element -> element.primitives().stream()).filter(Primitive.Text.class::isInstance)
                    .map(Primitive.Text.class::cast).toList();
            for (Primitive.Text text : texts) {
                assertTrue(left(text) >= MARGIN_MM && right(text) <= WIDTH_MM - MARGIN_MM && text.at().y() > 8,
                        text.text());
            }
            for (int i = 0; i < texts.size(); i++) {
                for (Primitive.Text other : texts.subList(i + 1, texts.size())) {
                    assertFalse(meet(texts.get(i), other), texts.get(i).text() + " / " + other.text());
                }
            }
        }
    }

    @Test
    void sameCertificateGivesTheSameBytes() throws IOException {
        assertArrayEquals(written(TestCertificate.create(), Locale.CHINESE),
                written(TestCertificate.create(), Locale.CHINESE));
    }

    @Test
    void fileIsToldToBeASheet(@TempDir Path folder) throws IOException {
        Path sheet = Files.write(folder.resolve("c.pdf"), written(TestCertificate.create(), Locale.CHINESE));
        Path other = Files.writeString(folder.resolve("other.pdf"), "%PDF-1.6 or so");

        assertTrue(CertificateSheet.isSheet(sheet));
        assertFalse(CertificateSheet.isSheet(other));
    }

    private static byte[] written(Certificate certificate, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificateSheet.write(certificate, locale, out);
        return out.toByteArray();
    }

    private static double left(Primitive.Text text) {
        return text.anchor() == Anchor.END ? text.at().x() - width(text) : text.at().x();
    }

    private static double right(Primitive.Text text) {
        return left(text) + width(text);
    }

    private static double width(Primitive.Text text) {
        return NotoSansMetrics.INSTANCE.widthEm(text.text(), text.weight()) * text.sizeMm();
    }

    private static boolean meet(Primitive.Text a, Primitive.Text b) {
        return left(a) < right(b) - 0.05 && left(b) < right(a) - 0.05
                && Math.abs(a.at().y() - b.at().y()) < 0.8 * Math.min(a.sizeMm(), b.sizeMm());
    }
}
