package org.sceneplan.bench.packages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.font.CarriedFonts.Run;

/** Sheets with PDFBox, as its examples show: a document with its fonts loaded for it, page by page. */
final class PdfBoxPeer implements AutoCloseable {
    private static final float PT_PER_MM = 72f / 25.4f;
    private static final double HALO_EM = 0.4;

    private final PDPageContentStream stream;
    private final Map<Weight, PDFont> fonts;
    private DrawingGroup group;

    private PdfBoxPeer(PDPageContentStream stream, Map<Weight, PDFont> fonts) {
        this.stream = stream;
        this.fonts = fonts;
    }

    /**
     * Writes a document.
     *
     * @param fontFiles bytes of the fonts by weight
     */
    static void write(List<Sheet> sheets, Map<Weight, byte[]> fontFiles, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
            for (Map.Entry<Weight, byte[]> file : fontFiles.entrySet()) {
                fonts.put(file.getKey(), PDType0Font.load(document, new ByteArrayInputStream(file.getValue()), true));
            }
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(new PDRectangle((float) sheet.widthMm() * PT_PER_MM,
                        (float) sheet.heightMm() * PT_PER_MM));
                document.addPage(page);
                try (PdfBoxPeer peer = new PdfBoxPeer(new PDPageContentStream(document, page), fonts)) {
                    peer.paint(sheet);
                }
            }
            document.save(out);
        }
    }

    private void paint(Sheet sheet) throws IOException {
        stream.transform(Matrix.getScaleInstance(PT_PER_MM, PT_PER_MM));
        for (DrawingGroup next : sheet.groups()) {
            group = next;
            for (DrawnElement element : group.elements()) {
                for (Primitive primitive : element.primitives()) {
                    switch (primitive) {
                        case Primitive.Path path -> path(path);
                        case Primitive.Text text -> text(text);
                    }
                }
            }
        }
    }

    private void path(Primitive.Path path) throws IOException {
        Style style = path.style();
        boolean filled = !style.fill().isEmpty();
        boolean stroked = !style.stroke().isEmpty() && style.strokeWidthMm() > 0;
        if (!filled && !stroked) {
            return;
        }
        stream.saveGraphicsState();
        if (filled) {
            stream.setNonStrokingColor(java.awt.Color.decode(style.fill()));
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) style.fillOpacity());
            stream.setGraphicsStateParameters(state);
        }
        if (stroked) {
            stream.setStrokingColor(java.awt.Color.decode(style.stroke()));
            stream.setLineWidth((float) style.strokeWidthMm());
            stream.setLineDashPattern(dashes(style), 0);
        }
        for (PathStep step : path.steps()) {
            step(step);
        }
        if (filled && stroked) {
            stream.fillAndStroke();
        } else if (filled) {
            stream.fill();
        } else {
            stream.stroke();
        }
        stream.restoreGraphicsState();
    }

    private static float[] dashes(Style style) {
        float[] dashes = new float[style.dashMm().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = style.dashMm().get(i).floatValue();
        }
        return dashes;
    }

    private void step(PathStep step) throws IOException {
        switch (step) {
            case PathStep.MoveTo to -> stream.moveTo(x(to.x()), y(to.y()));
            case PathStep.LineTo to -> stream.lineTo(x(to.x()), y(to.y()));
            case PathStep.CurveTo to -> stream.curveTo(x(to.x1()), y(to.y1()), x(to.x2()), y(to.y2()), x(to.x()),
                    y(to.y()));
            case PathStep.Close close -> stream.closePath();
        }
    }

    private void text(Primitive.Text text) throws IOException {
        List<Run> runs = CarriedFonts.runs(text.text(), text.weight());
        if (!runs.isEmpty() && !text.halo().isEmpty()) {
            stream.saveGraphicsState();
            stream.setStrokingColor(java.awt.Color.decode(text.halo()));
            stream.setLineWidth((float) (text.sizeMm() * HALO_EM));
            stream.setLineJoinStyle(1);
            show(text, runs, RenderingMode.STROKE);
            stream.restoreGraphicsState();
        }
        if (!runs.isEmpty()) {
            stream.setNonStrokingColor(java.awt.Color.decode(text.colour()));
            show(text, runs, RenderingMode.FILL);
        }
    }

    private void show(Primitive.Text text, List<Run> runs, RenderingMode mode) throws IOException {
        double width = 0;
        for (Run run : runs) {
            width += NotoSansMetrics.INSTANCE.widthEm(run.text(), run.weight()) * text.sizeMm();
        }
        double back = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.MIDDLE ? width / 2 : width;
        double angle = Math.toRadians(text.angleDeg());
        stream.beginText();
        stream.setRenderingMode(mode);
        stream.setTextMatrix(Matrix.getRotateInstance(angle, (float) (x(text.at().x()) - back * Math.cos(angle)),
                (float) (y(text.at().y()) - back * Math.sin(angle))));
        for (Run run : runs) {
            stream.setFont(fonts.get(run.weight()), (float) text.sizeMm());
            stream.showText(run.text());
        }
        stream.endText();
    }

    private float x(double groupX) {
        return (float) (group.originXMm() + group.scale() * groupX);
    }

    private float y(double groupY) {
        return (float) (group.originYMm() + group.scale() * groupY);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
