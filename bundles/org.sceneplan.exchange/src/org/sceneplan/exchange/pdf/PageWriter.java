package org.sceneplan.exchange.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.font.CarriedFonts.Run;

/** Paints one sheet on one page. The page is scaled once, so that all numbers in it are paper mm. */
final class PageWriter implements AutoCloseable {
    private static final float PT_PER_MM = 72f / 25.4f;
    private static final double HALO_EM = 0.4;
    private static final double ROUNDING = 1000;

    private final PDPageContentStream stream;
    private final PdfFonts fonts;
    private final PdfLayers layers;
    private final Map<Float, PDExtendedGraphicsState> stateByOpacity = new TreeMap<>();
    private DrawingGroup group;
    private double currentOpacity = 1;

    PageWriter(PDDocument document, PDPage page, PdfFonts fonts, PdfLayers layers) throws IOException {
        this.stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        this.fonts = fonts;
        this.layers = layers;
    }

    void write(Sheet sheet) throws IOException {
        stream.transform(Matrix.getScaleInstance(PT_PER_MM, PT_PER_MM));
        stream.setLineJoinStyle(0);
        stream.setLineCapStyle(0);
        for (DrawingGroup next : sheet.groups()) {
            group = next;
            elements();
        }
    }

    private void elements() throws IOException {
        DrawingLayer open = null;
        for (DrawnElement element : group.elements()) {
            if (element.layer() != open) {
                if (open != null) {
                    stream.endMarkedContent();
                }
                open = element.layer();
                stream.beginMarkedContent(COSName.OC, layers.group(open));
            }
            for (Primitive primitive : element.primitives()) {
                switch (primitive) {
                    case Primitive.Path path -> path(path);
                    case Primitive.Text text -> text(text);
                }
            }
        }
        if (open != null) {
            stream.endMarkedContent();
        }
    }

    private void path(Primitive.Path path) throws IOException {
        Style style = path.style();
        boolean filled = !style.fill().isEmpty();
        boolean stroked = !style.stroke().isEmpty() && style.strokeWidthMm() > 0;
        if (!filled && !stroked) {
            return;
        }
        if (filled) {
            stream.setNonStrokingColor(PdfColour.of(style.fill()));
            opacity(style.fillOpacity());
        }
        if (stroked) {
            stream.setStrokingColor(PdfColour.of(style.stroke()));
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
        if (filled) {
            opacity(1);
        }
    }

    /** Fill opacity; strokes stay opaque. */
    private void opacity(double value) throws IOException {
        if (value == currentOpacity) {
            return;
        }
        currentOpacity = value;
        PDExtendedGraphicsState state = stateByOpacity.computeIfAbsent((float) value, alpha -> {
            PDExtendedGraphicsState fresh = new PDExtendedGraphicsState();
            fresh.setNonStrokingAlphaConstant(alpha);
            return fresh;
        });
        stream.setGraphicsStateParameters(state);
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
        if (runs.isEmpty()) {
            return;
        }
        if (!text.halo().isEmpty()) {
            stream.setStrokingColor(PdfColour.of(text.halo()));
            stream.setLineWidth((float) (text.sizeMm() * HALO_EM));
            stream.setLineDashPattern(new float[0], 0);
            stream.setLineJoinStyle(1);
            show(text, runs, RenderingMode.STROKE);
            stream.setLineJoinStyle(0);
        }
        stream.setNonStrokingColor(PdfColour.of(text.colour()));
        show(text, runs, RenderingMode.FILL);
    }

    private void show(Primitive.Text text, List<Run> runs, RenderingMode mode) throws IOException {
        double width = runs.stream().mapToDouble(run -> NotoSansMetrics.INSTANCE.widthEm(run.text(), run.weight()))
                .sum()
                * text.sizeMm();
        double back = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.MIDDLE ? width / 2 : width;
        double angle = StrictMath.toRadians(text.angleDeg());
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        Coordinate at = text.at();
        stream.beginText();
        stream.setRenderingMode(mode);
        stream.setTextMatrix(new Matrix(round(cos), round(sin), round(-sin), round(cos),
                (float) (x(at.x()) - back * cos), (float) (y(at.y()) - back * sin)));
        for (Run run : runs) {
            stream.setFont(fonts.get(run.weight()), (float) text.sizeMm());
            stream.showText(run.text());
        }
        stream.endText();
    }

    private float x(double groupX) {
        return round(group.originXMm() + group.scale() * groupX);
    }

    private float y(double groupY) {
        return round(group.originYMm() + group.scale() * groupY);
    }

    private static float round(double value) {
        return (float) (Math.round(value * ROUNDING) / ROUNDING);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
