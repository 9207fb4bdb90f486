package org.sceneplan.drawing;

import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.StoreyDrawing;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.floor.FreeStrips;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** The drawing of one storey, free of any sheet: what the editor paints and the sheet composes. */
public final class PlanDrawing {

    private PlanDrawing() {
    }

    /**
     * Draws a storey.
     *
     * <p>Coordinates are plan mm (x east, y north); text sizes, line widths and distances between annotations are paper
     * mm at the given scale.
     *
     * @param context plan, standard and catalogue; unknown codes are drawn as plain boxes with their code
     * @param level the storey, one of the plan's
     * @param locale language of all texts: Chinese for {@code zh}, else English
     * @param scaleDenominator 100 for 1:100, greater than 0
     * @return elements in painting order: by layer, inside a layer in the order of the plan
     * @throws IllegalArgumentException if the scale is not greater than 0
     */
    public static List<DrawnElement> of(DesignContext context, LevelSnapshot level, Locale locale,
            double scaleDenominator) {
        PlanScene scene = scene(context, level, locale, scaleDenominator);
        return StoreyDrawing.of(scene, new FreeStrips(level));
    }

    private static PlanScene scene(DesignContext context, LevelSnapshot level, Locale locale,
            double scaleDenominator) {
        if (!(scaleDenominator > 0)) {
            throw new IllegalArgumentException("scaleDenominator " + scaleDenominator + " must be greater than 0");
        }
        return new PlanScene(context, level, Texts.of(locale), scaleDenominator);
    }
}
