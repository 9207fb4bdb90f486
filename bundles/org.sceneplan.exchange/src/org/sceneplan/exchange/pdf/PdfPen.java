package org.sceneplan.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.picture.SheetPicture;

/** Writes sheets as the pages of one PDF. */
public final class PdfPen {
    private static final float PT_PER_MM = 72f / 25.4f;
    private static final float PDF_VERSION = 1.6f;

    private PdfPen() {
    }

    /**
     * Writes the sheets in order, one page each, at true size, vector with embedded font subsets, one optional content
     * group per drawing layer, a bookmark for each sheet of a package. There is no clock in the file: the same sheets give the same bytes.
     *
     * @param sheets one or more
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if there is no sheet
     */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        write(sheets, List.of(), out);
    }

    /**
     * The same with pictures below everything else on the first page.
     *
     * @param pictures in painting order
     */
    public static void write(List<Sheet> sheets, List<SheetPicture> pictures, OutputStream out) throws IOException {
        List<PdfPage> pages = new ArrayList<>(sheets.stream().map(sheet -> PdfPage.of(sheet, List.of())).toList());
        if (!pages.isEmpty()) {
            pages.set(0, PdfPage.of(sheets.getFirst(), pictures));
        }
        writePages(pages, out);
    }

    /**
     * The same for sheets on paper of other sizes.
     *
     * @param pages one or more
     */
    public static void writePages(List<PdfPage> pages, OutputStream out) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("sheets is empty; a PDF needs a page");
        }
        try (PDDocument document = new PDDocument(); PdfStreams streams = new PdfStreams(document)) {
            document.setVersion(PDF_VERSION);
            describe(document, pages.getFirst().sheet());
            PdfResources resources = new PdfResources(new PdfLayers(document));
            PDDocumentOutline outline = new PDDocumentOutline();
            OperatorBytes content = new OperatorBytes();
            for (PdfPage each : pages) {
                PDPage page = new PDPage(new PDRectangle((float) each.widthMm() * PT_PER_MM,
                        (float) each.heightMm() * PT_PER_MM));
                document.addPage(page);
                new PageWriter(content, resources).write(each);
                page.setContents(new PDStream(streams.packed(content.array(), content.length())));
                bookmark(outline, each.sheet(), page);
            }
            PDResources all = resources.all(streams);
            document.getPages().forEach(page -> page.setResources(all));
            PdfPictures pictures = new PdfPictures(document);
            for (int i = 0; i < pages.size(); i++) {
                if (!pages.get(i).under().isEmpty()) {
                    pictures.under(document.getPage(i), pages.get(i));
                }
            }
            if (outline.hasChildren()) {
                outline.openNode();
                document.getDocumentCatalog().setDocumentOutline(outline);
                document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            }
            document.save(out);
        }
        out.flush();
    }

    /** Sheets of a package are found by their names; pages without an id are not. */
    private static void bookmark(PDDocumentOutline outline, Sheet sheet, PDPage page) {
        if (!sheet.id().isEmpty()) {
            PDPageFitDestination whole = new PDPageFitDestination();
            whole.setPage(page);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(sheet.title());
            item.setDestination(whole);
            outline.addLast(item);
        }
    }

    private static void describe(PDDocument document, Sheet first) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(first.title());
        information.setCreator("Sceneplan");
        information.setProducer("Sceneplan");
        document.getDocumentCatalog().setLanguage(first.language());
        document.setDocumentId((long) first.title().hashCode());
    }
}
