package org.sceneplan.exchange.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.exchange.picture.SheetPicture;

/** Pictures under what pages show; what lies under several of them is in the file once. */
final class PdfPictures {
    private static final float PT_PER_MM = 72f / 25.4f;

    private final PDDocument document;
    private final Map<BufferedImage, PDImageXObject> known = new IdentityHashMap<>();

    PdfPictures(PDDocument document) {
        this.document = document;
    }

    /** Puts pictures below everything a finished page shows, in painting order. */
    void under(PDPage page, PdfPage content) throws IOException {
        float factor = (float) content.factor();
        Matrix sheet = new Matrix(factor, 0, 0, factor, (float) content.leftMm() * PT_PER_MM,
                (float) content.lowMm() * PT_PER_MM);
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
            for (SheetPicture picture : content.under()) {
                PDExtendedGraphicsState opacity = new PDExtendedGraphicsState();
                opacity.setNonStrokingAlphaConstant((float) picture.opacity());
                out.saveGraphicsState();
                out.setGraphicsStateParameters(opacity);
                if (!content.isWhole()) {
                    out.transform(sheet);
                }
                PaperBox frame = picture.frame();
                out.addRect((float) frame.xMm() * PT_PER_MM, (float) frame.yMm() * PT_PER_MM,
                        (float) frame.widthMm() * PT_PER_MM, (float) frame.heightMm() * PT_PER_MM);
                out.clip();
                out.drawImage(image(picture), place(picture));
                out.restoreGraphicsState();
            }
        }
    }

    private PDImageXObject image(SheetPicture picture) throws IOException {
        PDImageXObject image = known.get(picture.image());
        if (image == null) {
            image = picture.isJpeg() ? JPEGFactory.createFromByteArray(document, picture.bytes())
                    : LosslessFactory.createFromImage(document, picture.image());
            known.put(picture.image(), image);
        }
        return image;
    }

    /** Takes the unit square, which a picture fills, to its place on the page. */
    private static Matrix place(SheetPicture picture) {
        double turn = Math.toRadians(picture.angleDeg());
        double width = picture.widthMm() * PT_PER_MM;
        double height = picture.heightMm() * PT_PER_MM;
        return new Matrix((float) (width * Math.cos(turn)), (float) (width * Math.sin(turn)),
                (float) (-height * Math.sin(turn)), (float) (height * Math.cos(turn)),
                (float) picture.xMm() * PT_PER_MM, (float) picture.yMm() * PT_PER_MM);
    }
}
