package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SealField;
import org.sceneplan.drawing.SheetSeal;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;

/** The seal in its field: code at the left with a quiet zone of four modules, revision and hash beside it. */
public final class SealDrawing {
    private static final int QUIET_MODULES = 4;
    private static final double GAP_MM = 1.5;
    private static final double VALUE_MM = 2.6;

    private SealDrawing() {
    }

    /** The seal as a group in paper mm. */
    public static DrawingGroup of(SealField field, SheetSeal seal, String language) {
        Texts texts = Texts.of(Locale.forLanguageTag(language));
        PaperPad pad = new PaperPad();
        boolean[][] code = seal.code();
        if (code.length > 0) {
            pad.add(List.of(modules(field, code)));
        }
        double x = field.minXMm() + field.heightMm() + GAP_MM;
        double width = field.widthMm() - field.heightMm() - 2 * GAP_MM;
        double top = field.minYMm() + field.heightMm();
        Type value = new Type(VALUE_MM, Weight.BOLD, Ink.BLACK, Anchor.START);
        pad.text(texts.get("seal.revision"), x, top - 3, width, Type.LABEL);
        pad.text(seal.revisionId(), x, top - 6.8, width, value);
        pad.text(texts.get("seal.hash"), x, top - 11, width, Type.LABEL);
        pad.text(seal.hashText(), x, top - 14.8, width, value);
        return new DrawingGroup(0, 0, 1, List.of(new DrawnElement("", DrawingLayer.SHEET, pad.primitives())));
    }

    /** All dark modules as one path; modules of a row that touch are one rectangle. */
    private static Primitive modules(SealField field, boolean[][] code) {
        double size = Math.min(field.heightMm(), field.widthMm()) / (code.length + 2.0 * QUIET_MODULES);
        double left = field.minXMm() + QUIET_MODULES * size;
        double top = field.minYMm() + field.heightMm() - QUIET_MODULES * size;
        List<PathStep> steps = new ArrayList<>();
        for (int row = 0; row < code.length; row++) {
            for (int from = 0; from < code.length; from++) {
                int to = from;
                while (to < code.length && code[row][to]) {
                    to++;
                }
                if (to > from) {
                    rectangle(steps, left + from * size, top - (row + 1) * size, left + to * size, top - row * size);
                    from = to;
                }
            }
        }
        return new Primitive.Path(steps, Style.filled(Ink.BLACK));
    }

    private static void rectangle(List<PathStep> steps, double minX, double minY, double maxX, double maxY) {
        steps.add(new PathStep.MoveTo(minX, minY));
        steps.add(new PathStep.LineTo(maxX, minY));
        steps.add(new PathStep.LineTo(maxX, maxY));
        steps.add(new PathStep.LineTo(minX, maxY));
        steps.add(new PathStep.Close());
    }
}
