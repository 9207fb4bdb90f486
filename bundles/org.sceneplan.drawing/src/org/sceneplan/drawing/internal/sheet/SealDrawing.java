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

    /** The seal: the code in modules from its lower left corner, if there is one, and the texts in paper mm. */
    public static List<DrawingGroup> of(SealField field, SheetSeal seal, String language) {
        return seal.code().length == 0 ? List.of(texts(field, seal, language))
                : List.of(code(field, seal.code()), texts(field, seal, language));
    }

    private static DrawingGroup texts(SealField field, SheetSeal seal, String language) {
        Texts texts = Texts.of(Locale.forLanguageTag(language));
        PaperPad pad = new PaperPad();
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

    private static DrawingGroup code(SealField field, boolean[][] code) {
        double size = Math.min(field.heightMm(), field.widthMm()) / (code.length + 2.0 * QUIET_MODULES);
        return new DrawingGroup(field.minXMm() + QUIET_MODULES * size,
                field.minYMm() + field.heightMm() - (code.length + QUIET_MODULES) * size, size,
                List.of(new DrawnElement("", DrawingLayer.SHEET, List.of(modules(code)))));
    }

    /** All dark modules as one path; those of a row that touch are one rectangle, and equal ones below one another. */
    private static Primitive modules(boolean[][] code) {
        List<PathStep> steps = new ArrayList<>();
        for (int row = 0; row < code.length; row++) {
            for (int from = 0; from < code.length; from++) {
                int to = end(code[row], from);
                if (to > from) {
                    if (row == 0 || !isRun(code[row - 1], from, to)) {
                        int below = row + 1;
                        while (below < code.length && isRun(code[below], from, to)) {
                            below++;
                        }
                        rectangle(steps, from, code.length - below, to, code.length - row);
                    }
                    from = to;
                }
            }
        }
        return new Primitive.Path(steps, Style.filled(Ink.BLACK));
    }

    private static int end(boolean[] row, int from) {
        int to = from;
        while (to < row.length && row[to]) {
            to++;
        }
        return to;
    }

    private static boolean isRun(boolean[] row, int from, int to) {
        return (from == 0 || !row[from - 1]) && end(row, from) == to;
    }

    private static void rectangle(List<PathStep> steps, int minX, int minY, int maxX, int maxY) {
        steps.add(new PathStep.MoveTo(minX, minY));
        steps.add(new PathStep.LineTo(maxX, minY));
        steps.add(new PathStep.LineTo(maxX, maxY));
        steps.add(new PathStep.LineTo(minX, maxY));
        steps.add(new PathStep.Close());
    }
}
