package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.text.TextMetrics;

/** Texts of a drawing under a plan as the pens write them. */
public final class BackgroundText {
    /** Distance of the lines of a paragraph, heights of its letters: the usual one of DXF paragraphs. */
    private static final double LINE_STEP = 5.0 / 3;
    /** A Chinese character fills more of its em than a capital letter. */
    private static final double CHINESE_EM = 0.9;
    private static final int FIRST_CHINESE = 0x2E80;

    private BackgroundText() {
    }

    /**
     * The lines of a text, from top to bottom; blank ones are left out.
     *
     * @param mmPerUnit plan mm of one mm of the drawing
     * @param colour colour of the letters
     * @return texts in plan mm from the origin of the drawing; their size is in plan mm too
     */
    public static List<Primitive.Text> lines(DxfUnderlay.Label label, double mmPerUnit, String colour) {
        String[] lines = label.text().split("\n", -1);
        double heightMm = label.heightMm() * mmPerUnit;
        double wholeMm = heightMm * (1 + (lines.length - 1) * LINE_STEP);
        double turn = Math.toRadians(label.angleDeg());
        List<Primitive.Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].strip();
            double up = -label.anchor().up() * wholeMm + (lines.length - 1 - i) * LINE_STEP * heightMm;
            if (!text.isEmpty()) {
                Coordinate at = new Coordinate(label.x() * mmPerUnit - Math.sin(turn) * up,
                        label.y() * mmPerUnit + Math.cos(turn) * up);
                texts.add(new Primitive.Text(text, at, heightMm / heightEm(text), label.angleDeg(),
                        anchor(label.anchor()), Weight.REGULAR, colour, ""));
            }
        }
        return texts;
    }

    private static Anchor anchor(TextAnchor anchor) {
        return anchor.across() < 0.25 ? Anchor.START : anchor.across() > 0.75 ? Anchor.END : Anchor.MIDDLE;
    }

    private static double heightEm(String text) {
        return text.chars().anyMatch(each -> each >= FIRST_CHINESE) ? CHINESE_EM : TextMetrics.CAP_HEIGHT_EM;
    }
}
