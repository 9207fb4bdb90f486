package org.sceneplan.exchange.seal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** Reads the QR code of a printed page as a phone would: from a picture of the whole page. */
public final class CodeReader {

    private CodeReader() {
    }

    /** The text of the code on a page; empty when there is none. */
    public static String read(byte[] pdf, int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB));
        }
    }

    /** The text of the code in a picture; empty when there is none. */
    public static String read(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (NotFoundException none) {
            return "";
        } catch (ReaderException damaged) {
            throw new IllegalStateException("a code that can't be read", damaged);
        }
    }
}
