package org.sceneplan.bench.packages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
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
import org.w3c.dom.Document;

/**
 * Sheets with Batik's {@code SVGGraphics2D}, painted as on any graphics. It can't embed TrueType fonts, so texts are
 * outlines: only so does the file look the same everywhere, as ours does.
 */
final class BatikPeer {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double HALO_EM = 0.4;

    private final Sheet sheet;
    private final Map<Weight, Font> fonts;
    private final SVGGraphics2D graphics;
    private DrawingGroup group;

    private BatikPeer(Sheet sheet, Map<Weight, Font> fonts, SVGGraphics2D graphics) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.graphics = graphics;
    }

    static void write(Sheet sheet, Map<Weight, Font> fonts, OutputStream out) throws IOException {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .getDOMImplementation().createDocument(SVG, "svg", null);
            SVGGraphics2D graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), true);
            new BatikPeer(sheet, fonts, graphics).paint();
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            graphics.stream(writer, true);
            writer.flush();
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private void paint() {
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

    private void path(Primitive.Path path) {
        Style style = path.style();
        Shape shape = shape(path);
        if (!style.fill().isEmpty()) {
            Color fill = Color.decode(style.fill());
            graphics.setPaint(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(),
                    (int) Math.round(style.fillOpacity() * 255)));
            graphics.fill(shape);
        }
        if (!style.stroke().isEmpty() && style.strokeWidthMm() > 0) {
            graphics.setPaint(Color.decode(style.stroke()));
            float[] dashes = new float[style.dashMm().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = style.dashMm().get(i).floatValue();
            }
            graphics.setStroke(new BasicStroke((float) style.strokeWidthMm(), BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER, 10, dashes.length == 0 ? null : dashes, 0));
            graphics.draw(shape);
        }
    }

    private Shape shape(Primitive.Path path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.MoveTo to -> shape.moveTo(x(to.x()), y(to.y()));
                case PathStep.LineTo to -> shape.lineTo(x(to.x()), y(to.y()));
                case PathStep.CurveTo to -> shape.curveTo(x(to.x1()), y(to.y1()), x(to.x2()), y(to.y2()), x(to.x()),
                        y(to.y()));
                case PathStep.Close close -> shape.closePath();
            }
        }
        return shape;
    }

    private void text(Primitive.Text text) {
        double width = 0;
        for (Run run : CarriedFonts.runs(text.text(), text.weight())) {
            width += NotoSansMetrics.INSTANCE.widthEm(run.text(), run.weight()) * text.sizeMm();
        }
        double back = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.MIDDLE ? width / 2 : width;
        AffineTransform place = AffineTransform.getTranslateInstance(x(text.at().x()), y(text.at().y()));
        place.rotate(-Math.toRadians(text.angleDeg()));
        double at = -back;
        for (Run run : CarriedFonts.runs(text.text(), text.weight())) {
            GlyphVector glyphs = fonts.get(run.weight()).deriveFont((float) text.sizeMm())
                    .createGlyphVector(graphics.getFontRenderContext(), run.text());
            Shape outline = place.createTransformedShape(glyphs.getOutline((float) at, 0));
            if (!text.halo().isEmpty()) {
                graphics.setPaint(Color.decode(text.halo()));
                graphics.setStroke(new BasicStroke((float) (text.sizeMm() * HALO_EM), BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND));
                graphics.draw(outline);
            }
            graphics.setPaint(Color.decode(text.colour()));
            graphics.fill(outline);
            at += NotoSansMetrics.INSTANCE.widthEm(run.text(), run.weight()) * text.sizeMm();
        }
    }

    private double x(double groupX) {
        return group.originXMm() + group.scale() * groupX;
    }

    private double y(double groupY) {
        return sheet.heightMm() - group.originYMm() - group.scale() * groupY;
    }
}
