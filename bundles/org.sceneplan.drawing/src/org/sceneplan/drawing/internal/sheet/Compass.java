package org.sceneplan.drawing.internal.sheet;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;

/** North arrow (up, by the frame of the survey) and scale bar. */
public final class Compass implements SheetBlock {
    private static final double HEIGHT_MM = 19;
    private static final double RADIUS_MM = 6.5;
    private static final double[] STEPS_M = { 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500 };

    private final Texts texts;
    private final double scale;
    private final String heading;

    public Compass(Texts texts, double scale) {
        this(texts, scale, texts.get("compass.scale", "1:" + Math.round(scale)));
    }

    Compass(Texts texts, double scale, String heading) {
        this.texts = texts;
        this.scale = scale;
        this.heading = heading;
    }

    @Override
    public double heightMm(double widthMm) {
        return HEIGHT_MM;
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        double centreX = x + RADIUS_MM + 1;
        double centreY = top - RADIUS_MM - 4.5;
        Sketch sketch = new Sketch(Frame.at(new Coordinate(centreX, centreY), 0));
        sketch.circle(0, 0, RADIUS_MM, Style.stroked(Ink.BLACK, Ink.PRODUCT_MM));
        sketch.polygon(Style.filled(Ink.BLACK), 0, RADIUS_MM, 0, -RADIUS_MM * 0.45, -RADIUS_MM * 0.55,
                -RADIUS_MM * 0.82);
        sketch.polygon(Style.stroked(Ink.BLACK, Ink.PRODUCT_MM), 0, RADIUS_MM, RADIUS_MM * 0.55, -RADIUS_MM * 0.82, 0,
                -RADIUS_MM * 0.45);
        pad.add(sketch.primitives());
        pad.text(texts.get("compass.north"), centreX, centreY + RADIUS_MM + 1, 10,
                new Type(3, Weight.BOLD, Ink.BLACK, Anchor.MIDDLE));
        bar(pad, x + 2 * RADIUS_MM + 8, top, width - 2 * RADIUS_MM - 10);
    }

    private void bar(PaperPad pad, double x, double top, double width) {
        double perMetre = 1000 / scale;
        double step = STEPS_M[0];
        for (double candidate : STEPS_M) {
            if (4 * candidate * perMetre <= width - 4) {
                step = candidate;
            }
        }
        double length = step * perMetre;
        double y = top - 12;
        pad.text(heading, x, top - 5, width, Type.BODY);
        for (int i = 0; i < 4; i++) {
            pad.rectangle(x + i * length, y, x + (i + 1) * length, y + 1.5,
                    PaperPad.THIN.withFill(i % 2 == 0 ? Ink.BLACK : Ink.PAPER, 1));
        }
        for (int i = 0; i <= 4; i++) {
            if (i == 3 && length < 8) {
                continue;
            }
            String number = PlanScene.number(i * step, i * step == Math.rint(i * step) ? 0 : 1);
            pad.text(number + (i == 4 ? " m" : ""), x + i * length, y - 2.8, 12,
                    Type.BODY.sized(2).anchored(i == 0 ? Anchor.START : Anchor.MIDDLE));
        }
    }
}
