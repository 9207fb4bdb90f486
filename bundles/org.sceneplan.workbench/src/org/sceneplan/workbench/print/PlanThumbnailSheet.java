package org.sceneplan.workbench.print;

import java.util.Locale;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.BarePlan;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.LayerVisibility;
import org.sceneplan.drawing.PlanArea;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** The first level of a plan without letters and dimensions, for a picture as large as an icon. */
public final class PlanThumbnailSheet {
    private static final double MM_PER_INCH = 25.4;
    private static final double SCALE_DENOMINATOR = 400;

    private PlanThumbnailSheet() {
    }

    /** Draws it; may be called in any thread. */
    public static Sheet of(DesignContext context, Locale locale) {
        LevelSnapshot level = context.plan().levels().getFirst();
        LayerVisibility shapes = LayerVisibility.ALL.without(DrawingLayer.LABELS).without(DrawingLayer.DIMENSIONS);
        return new BarePlan(context, level, locale, shapes, PlanArea.WHOLE).at(SCALE_DENOMINATOR);
    }

    /** Its picture, the longer side so many pixels long; UI thread. */
    public static ImageData image(Sheet sheet, Display display, int pixels) {
        return SheetImages.of(sheet, display, pixels * MM_PER_INCH / Math.max(sheet.widthMm(), sheet.heightMm()));
    }
}
