package org.sceneplan.bench.packages;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.PhotoFrame;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.pkg.PackagePens;
import org.sceneplan.exchange.table.TableSettings;

/** The usual libraries, used plainly: POI XSSF, PDFBox with its fonts loaded for each document, Batik. */
final class PeerPens implements PackagePens {
    private final Map<String, Cells> cellsByPlan;
    private final Map<Weight, byte[]> fontFiles = new EnumMap<>(Weight.class);
    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);

    /**
     * Pens that write given cells.
     *
     * @param cellsByPlan cells of the workbook by id of the plan
     */
    PeerPens(Map<String, Cells> cellsByPlan) throws IOException {
        this.cellsByPlan = cellsByPlan;
        for (Weight weight : Weight.values()) {
            String name = weight == Weight.BOLD ? "Bold" : "Regular";
            try (InputStream in = CarriedFonts.class.getResourceAsStream("/fonts/NotoSansSC-" + name + ".ttf")) {
                fontFiles.put(weight, in.readAllBytes());
            }
            try {
                fonts.put(weight, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fontFiles.get(weight))));
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void pdf(List<Sheet> pages, OutputStream out) throws IOException {
        PdfBoxPeer.write(pages, fontFiles, out);
    }

    @Override
    public void svg(Sheet sheet, OutputStream out) throws IOException {
        BatikPeer.write(sheet, fonts, out);
    }

    @Override
    public void workbook(List<ListTable> tables, List<PhotoFrame> photos, TableSettings settings, OutputStream out)
            throws IOException {
        PoiPeer.write(cellsByPlan.get(tables.get(0).subject().planId()), out);
    }
}
