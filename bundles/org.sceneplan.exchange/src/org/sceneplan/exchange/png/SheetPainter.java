package org.sceneplan.exchange.png;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.font.CarriedFonts.Run;
import org.sceneplan.exchange.font.GlyphOutlines;
import org.sceneplan.exchange.picture.SheetPicture;

/** Paints a sheet on a Java 2D surface whose unit is one paper mm, y down. */
final class SheetPainter {
    private static final double HALO_EM = 0.4;

    private final Graphics2D graphics;
    private final double heightMm;
    private final Map<String, Color> colours = new HashMap<>();
    private DrawingGroup group;

    SheetPainter(Graphics2D graphics, double heightMm) {
        this.graphics = graphics;
        this.heightMm = heightMm;
    }

    void paint(Sheet sheet) {
        for (DrawingGroup next : sheet.groups()) {
            group = next;
            Shape everywhere = graphics.getClip();
            next.window().ifPresent(this::clip);
            for (DrawnElement element : next.elements()) {
                for (Primitive primitive : element.primitives()) {
                    switch (primitive) {
                        case Primitive.Path path -> path(path);
                        case Primitive.Text text -> text(text);
                    }
                }
            }
            graphics.setClip(everywhere);
        }
    }

    /** Paints pictures, which lie below everything else. */
    void paintUnder(List<SheetPicture> pictures) {
        Shape everywhere = graphics.getClip();
        for (SheetPicture picture : pictures) {
            clip(picture.frame());
            AffineTransform place = AffineTransform.getTranslateInstance(picture.xMm(), heightMm - picture.yMm());
            place.rotate(-StrictMath.toRadians(picture.angleDeg()));
            place.translate(0, -picture.heightMm());
            place.scale(picture.widthMm() / picture.image().getWidth(),
                    picture.heightMm() / picture.image().getHeight());
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) picture.opacity()));
            graphics.drawImage(picture.image(), place, null);
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.setClip(everywhere);
        }
    }

    private void clip(PaperBox box) {
        graphics.clip(new Rectangle2D.Double(box.xMm(), heightMm - box.yMm() - box.heightMm(), box.widthMm(),
                box.heightMm()));
    }

    private void path(Primitive.Path path) {
        Style style = path.style();
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO, path.steps().size());
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.MoveTo to -> shape.moveTo(x(to.x()), y(to.y()));
                case PathStep.LineTo to -> shape.lineTo(x(to.x()), y(to.y()));
                case PathStep.CurveTo to -> shape.curveTo(x(to.x1()), y(to.y1()), x(to.x2()), y(to.y2()), x(to.x()),
                        y(to.y()));
                case PathStep.Close close -> shape.closePath();
            }
        }
        if (!style.fill().isEmpty()) {
            graphics.setColor(colour(style.fill()));
            boolean clear = style.fillOpacity() < 1;
            if (clear) {
                graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER,
                        (float) style.fillOpacity()));
            }
            graphics.fill(shape);
            if (clear) {
                graphics.setComposite(AlphaComposite.SrcOver);
            }
        }
        if (!style.stroke().isEmpty() && style.strokeWidthMm() > 0) {
            graphics.setColor(colour(style.stroke()));
            graphics.setStroke(stroke(style));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Style style) {
        float width = (float) style.strokeWidthMm();
        if (style.dashMm().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10);
        }
        float[] dashes = new float[style.dashMm().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = style.dashMm().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private void text(Primitive.Text text) {
        var runs = CarriedFonts.runs(text.text(), text.weight());
        double widthEm = runs.stream()
                .mapToDouble(run -> NotoSansMetrics.INSTANCE.widthEm(run.text(), run.weight())).sum();
        double back = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.MIDDLE ? widthEm / 2 : widthEm;
        Path2D.Double letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = -back;
        for (Run run : runs) {
            for (int code : run.text().codePoints().toArray()) {
                letters.append(GlyphOutlines.of(run.weight(), code).getPathIterator(
                        AffineTransform.getTranslateInstance(at, 0)), false);
                at += NotoSansMetrics.INSTANCE.widthEm(Character.toString(code), run.weight());
            }
        }
        AffineTransform place = AffineTransform.getTranslateInstance(x(text.at().x()), y(text.at().y()));
        place.rotate(-StrictMath.toRadians(text.angleDeg()));
        place.scale(text.sizeMm(), -text.sizeMm());
        letters.transform(place);
        if (!text.halo().isEmpty()) {
            graphics.setColor(colour(text.halo()));
            graphics.setStroke(new BasicStroke((float) (text.sizeMm() * HALO_EM), BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.setColor(colour(text.colour()));
        graphics.fill(letters);
    }

    private Color colour(String text) {
        return colours.computeIfAbsent(text, Color::decode);
    }

    private double x(double groupX) {
        return group.originXMm() + group.scale() * groupX;
    }

    private double y(double groupY) {
        return heightMm - group.originYMm() - group.scale() * groupY;
    }
}
