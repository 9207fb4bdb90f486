package org.sceneplan.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.exchange.pdf.certificate.CertificatePages;
import org.sceneplan.rules.certificate.Certificate;

/**
 * A certificate on A4 paper for people: findings, questions with boxes for yes and no, every rule with measured value,
 * limit, margin and source, and lines to sign. Every page bears the hash of the JSON.
 */
public final class CertificateSheet {

    /** Stands in the title of the document. */
    private static final String MARK = CertificateJson.FORMAT + " " + CertificateJson.VERSION;

    private CertificateSheet() {
    }

    /** The pages in order. */
    public static List<Sheet> pages(Certificate certificate, Locale locale) {
        return CertificatePages.of(certificate, CertificateJson.contentSha256(certificate), locale, MARK,
                false);
    }

    /**
     * The pages in order, each with room for a seal, for a package.
     *
     * @param contentSha256 {@link CertificateJson#contentSha256} of this very certificate
     */
    public static List<Sheet> pagesToSeal(Certificate certificate, String contentSha256, Locale locale) {
        return CertificatePages.of(certificate, contentSha256, locale, MARK, true);
    }

    /**
     * Writes the pages as PDF; the same certificate gives the same bytes.
     *
     * @param locale language: Chinese for {@code zh}, else English
     * @param out    is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(Certificate certificate, Locale locale, OutputStream out) throws IOException {
        PdfPen.write(pages(certificate, locale), out);
    }

    /** Whether a file is a PDF that was written here; false when it can't be read. */
    public static boolean isSheet(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String title = document.getDocumentInformation().getTitle();
            return title != null && title.contains(CertificateJson.FORMAT);
        } catch (IOException other) {
            return false;
        }
    }
}
