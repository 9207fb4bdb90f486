package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.PhotoFrame;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.svg.SvgPen;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;

/** Who writes sheets and lists of a package; another one than {@link #OWN} is for measurements. Safe for any thread. */
public interface PackagePens {

    /** The pens of the product. */
    PackagePens OWN = new PackagePens() {
        @Override
        public void pdf(List<Sheet> pages, OutputStream out) throws IOException {
            PdfPen.write(pages, out);
        }

        @Override
        public void svg(Sheet sheet, OutputStream out) throws IOException {
            SvgPen.write(sheet, out);
        }

        @Override
        public void workbook(List<ListTable> tables, List<PhotoFrame> photos, TableSettings settings,
                OutputStream out) throws IOException {
            XlsxTableWriter.write(tables, photos, settings, out);
        }
    };

    /** Writes pages as one PDF. */
    void pdf(List<Sheet> pages, OutputStream out) throws IOException;

    /** Writes a sheet as SVG. */
    void svg(Sheet sheet, OutputStream out) throws IOException;

    /** Writes lists as one workbook, with places for photos. */
    void workbook(List<ListTable> tables, List<PhotoFrame> photos, TableSettings settings, OutputStream out)
            throws IOException;
}
