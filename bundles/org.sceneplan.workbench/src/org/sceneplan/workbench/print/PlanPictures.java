package org.sceneplan.workbench.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PlanDrawing;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.figure.DrawnBounds;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** Sheets that hold a plan and nothing around it: for printing to scale, for picture files and the clipboard. */
final class PlanPictures {
    /** Steps until the scale that fits is found; the chains around a plan keep their size on paper. */
    private static final int FITTING_STEPS = 4;
    private static final double FIRST_GUESS = 100;
    private static final int SPARE_MM = 2;

    private PlanPictures() {
    }

    /** A level at a scale. */
    static Sheet toScale(DesignContext context, LevelSnapshot level, Locale locale, double scaleDenominator) {
        return sheet(context, level, locale, scaleDenominator,
                PlanDrawing.of(context, level, locale, scaleDenominator));
    }

    /** A level at the scale at which it just fits into a room on the paper. */
    static Sheet fitting(DesignContext context, LevelSnapshot level, Locale locale, double widthMm, double heightMm) {
        double denominator = FIRST_GUESS;
        Sheet sheet = toScale(context, level, locale, denominator);
        for (int i = 0; i < FITTING_STEPS; i++) {
            denominator *= Math.max(sheet.widthMm() / widthMm, sheet.heightMm() / heightMm);
            sheet = toScale(context, level, locale, denominator);
        }
        while (sheet.widthMm() > widthMm || sheet.heightMm() > heightMm) {
            denominator *= 1.01;
            sheet = toScale(context, level, locale, denominator);
        }
        return sheet;
    }

    /**
     * Some elements of a level, with everything drawn for them.
     *
     * @param ids ids of the elements
     * @return the sheet, or null when nothing is drawn for them
     */
    static Sheet of(DesignContext context, LevelSnapshot level, Locale locale, double scaleDenominator,
            Collection<String> ids) {
        List<DrawnElement> elements = new ArrayList<>();
        for (DrawnElement element : PlanDrawing.of(context, level, locale, scaleDenominator)) {
            if (ids.contains(element.elementId())) {
                elements.add(element);
            }
        }
        return elements.isEmpty() ? null : sheet(context, level, locale, scaleDenominator, elements);
    }

    /** Some of what is drawn of a level, and nothing around it. */
    static Sheet sheet(DesignContext context, LevelSnapshot level, Locale locale, double scaleDenominator,
            List<DrawnElement> elements) {
        DrawnBounds bounds = new DrawnBounds(scaleDenominator);
        elements.forEach(element -> bounds.add(element.primitives()));
        Box box = bounds.isEmpty() ? level.outline().box() : bounds.box();
        double scale = 1 / scaleDenominator;
        DrawingGroup group = new DrawingGroup(SPARE_MM - box.minXMm() * scale, SPARE_MM - box.minYMm() * scale, scale,
                elements);
        return new Sheet(context.plan().store().name(), locale.getLanguage(), box.widthMm() * scale + 2 * SPARE_MM,
                box.depthMm() * scale + 2 * SPARE_MM, List.of(group));
    }
}
