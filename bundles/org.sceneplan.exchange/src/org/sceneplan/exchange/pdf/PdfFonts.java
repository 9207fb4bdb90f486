package org.sceneplan.exchange.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.exchange.font.CarriedFonts;

/** The fonts of one document; each is subset to what the document uses when it is saved. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<Weight, PDType0Font> fontByWeight = new EnumMap<>(Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font get(Weight weight) throws IOException {
        PDType0Font font = fontByWeight.get(weight);
        if (font == null) {
            font = PDType0Font.load(document, CarriedFonts.face(weight).trueType(), true);
            fontByWeight.put(weight, font);
        }
        return font;
    }
}
