package org.sceneplan.exchange.pdf;

import java.util.List;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.PathStep.Close;
import org.sceneplan.drawing.PathStep.LineTo;
import org.sceneplan.drawing.PathStep.MoveTo;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.font.CarriedFonts.Run;

/** Writes one sheet as the content of one page. The page is scaled once, so that all numbers in it are paper mm. */
final class PageWriter {
    private static final String PT_PER_MM = "2.834646";
    private static final double HALO_EM = 0.4;
    private static final int MITRE = 0;
    private static final int ROUND = 1;
    private static final int RECTANGLE_STEPS = 5;

    private final ContentStream stream;
    private final PdfResources resources;
    private DrawingGroup group;

    PageWriter(OperatorBytes out, PdfResources resources) {
        this.stream = new ContentStream(out);
        this.resources = resources;
    }

    void write(PdfPage page) {
        stream.scale(PT_PER_MM);
        if (!page.isWhole()) {
            stream.place(page.leftMm(), page.lowMm(), page.factor());
        }
        for (DrawingGroup next : page.sheet().groups()) {
            if (next.isStencil()) {
                stream.beginFrame(next.originXMm(), next.originYMm(), next.scale());
                group = new DrawingGroup(0, 0, 1, next.elements());
                elements();
                stream.endFrame();
            } else {
                group = next;
                next.window().ifPresent(stream::beginWindow);
                elements();
                next.window().ifPresent(window -> stream.endWindow());
            }
        }
        stream.finish();
    }

    private void elements() {
        DrawingLayer open = null;
        for (DrawnElement element : group.elements()) {
            if (element.layer() != open) {
                if (open != null) {
                    stream.endLayer();
                }
                open = element.layer();
                stream.beginLayer(resources.layer(open));
            }
            for (Primitive primitive : element.primitives()) {
                switch (primitive) {
                    case Primitive.Path path -> path(path);
                    case Primitive.Text text -> text(text);
                }
            }
        }
        if (open != null) {
            stream.endLayer();
        }
    }

    private void path(Primitive.Path path) {
        Style style = path.style();
        boolean filled = !style.fill().isEmpty();
        boolean stroked = !style.stroke().isEmpty() && style.strokeWidthMm() > 0;
        if (!filled && !stroked) {
            return;
        }
        if (filled) {
            stream.fillColour(style.fill());
            opacity(style.fillOpacity());
        }
        if (stroked) {
            stream.strokeColour(style.stroke());
            stream.line(style.strokeWidthMm(), style.dashMm(), MITRE);
        }
        steps(path.steps());
        stream.paint(filled, stroked);
    }

    private void opacity(double value) {
        if (stream.hasOtherOpacity(value)) {
            stream.opacity(value, resources.opacity(value));
        }
    }

    private void steps(List<PathStep> steps) {
        for (int at = 0; at < steps.size(); at++) {
            if (isRectangle(steps, at)) {
                MoveTo corner = (MoveTo) steps.get(at);
                LineTo opposite = (LineTo) steps.get(at + 2);
                stream.rectangle(x(corner.x()), y(corner.y()), x(opposite.x()), y(opposite.y()));
                at += RECTANGLE_STEPS - 1;
            } else {
                step(steps.get(at));
            }
        }
    }

    /** Whether the next steps are a closed rectangle whose first side is level. */
    private static boolean isRectangle(List<PathStep> steps, int at) {
        return at + RECTANGLE_STEPS <= steps.size() && steps.get(at) instanceof MoveTo a
                && steps.get(at + 1) instanceof LineTo b && a.y() == b.y()
                && steps.get(at + 2) instanceof LineTo c && b.x() == c.x()
                && steps.get(at + 3) instanceof LineTo d && c.y() == d.y() && d.x() == a.x()
                && steps.get(at + 4) instanceof Close;
    }

    private void step(PathStep step) {
        switch (step) {
            case PathStep.MoveTo to -> stream.moveTo(x(to.x()), y(to.y()));
            case PathStep.LineTo to -> stream.lineTo(x(to.x()), y(to.y()));
            case PathStep.CurveTo to -> stream.curveTo(x(to.x1()), y(to.y1()), x(to.x2()), y(to.y2()), x(to.x()),
                    y(to.y()));
            case PathStep.Close close -> stream.close();
        }
    }

    private void text(Primitive.Text text) {
        List<Run> runs = CarriedFonts.runs(text.text(), text.weight());
        if (runs.isEmpty()) {
            return;
        }
        if (!text.halo().isEmpty()) {
            stream.strokeColour(text.halo());
            stream.line(text.sizeMm() * HALO_EM, List.of(), ROUND);
            show(text, runs, ContentStream.STROKE);
        }
        stream.fillColour(text.colour());
        opacity(1);
        show(text, runs, ContentStream.FILL);
    }

    private void show(Primitive.Text text, List<Run> runs, int mode) {
        double back = 0;
        if (text.anchor() != Anchor.START) {
            double width = 0;
            for (Run run : runs) {
                width += NotoSansMetrics.INSTANCE.widthEm(run.text(), run.weight());
            }
            back = width * text.sizeMm() * (text.anchor() == Anchor.MIDDLE ? 0.5 : 1);
        }
        double angle = StrictMath.toRadians(text.angleDeg());
        double cos = angle == 0 ? 1 : StrictMath.cos(angle);
        double sin = angle == 0 ? 0 : StrictMath.sin(angle);
        stream.textAt(cos, sin, x(text.at().x()) - back * cos, y(text.at().y()) - back * sin, mode);
        for (Run run : runs) {
            PdfFont font = resources.font(run.weight());
            stream.font(font.name(), text.sizeMm());
            font.encode(run.text(), stream.openGlyphs());
            stream.closeGlyphs();
        }
    }

    private double x(double groupX) {
        return group.originXMm() + group.scale() * groupX;
    }

    private double y(double groupY) {
        return group.originYMm() + group.scale() * groupY;
    }
}
