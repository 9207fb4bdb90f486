package org.sceneplan.drawing.internal.sheet;

import java.util.Locale;

import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.SheetSize;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * What the blocks of one sheet write about.
 *
 * @param printedShare how large the sheet is printed; 1 = its true size
 */
public record SheetFacts(PlanScene scene, SheetSettings settings, SheetSize size, boolean landscape,
        double printedShare) {
    private static final int PERCENT = 100;

    Texts texts() {
        return scene.texts();
    }

    PlanSnapshot plan() {
        return scene.context().plan();
    }

    LevelSnapshot level() {
        return scene.level();
    }

    /** Name of the drawing: level and kind. */
    String drawingName() {
        String levelName = level().name().isEmpty() ? level().id() : level().name();
        return texts().get("sheet.name", levelName, Integer.toString(level().storey()));
    }

    /** The scale that is measured on the printed sheet. */
    String scaleText() {
        return "1:" + Math.round(scene.scale() / printedShare);
    }

    /** Heading of the scale bar. */
    String barText() {
        return isTrueSize() ? texts().get("compass.scale", scaleText())
                : texts().get("compass.reduced", scaleText(), percentText());
    }

    private String sizeText() {
        return isTrueSize() ? size.name() : texts().get("title.reduced", size.name(), percentText());
    }

    private boolean isTrueSize() {
        return printedShare == 1;
    }

    private String percentText() {
        return Long.toString(Math.round(printedShare * PERCENT));
    }

    /** Number of the sheet in the set: P-01 for the first level. */
    String sheetNumber() {
        int index = 0;
        for (int i = 0; i < plan().levels().size(); i++) {
            if (plan().levels().get(i).id().equals(level().id())) {
                index = i;
            }
        }
        return String.format(Locale.ROOT, "P-%02d", index + 1);
    }

    /** What the title block of a sheet that stands alone says. */
    TitleFacts title() {
        return new TitleFacts(scene.context(), texts(), settings, drawingName(), sheetNumber(), scaleText(),
                sizeText(), false);
    }
}
