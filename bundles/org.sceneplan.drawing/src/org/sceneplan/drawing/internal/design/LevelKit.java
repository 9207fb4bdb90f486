package org.sceneplan.drawing.internal.design;

import java.util.List;

import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperScale;
import org.sceneplan.drawing.internal.sheet.PaperScale.Detail;
import org.sceneplan.drawing.internal.sheet.SheetFacts;
import org.sceneplan.drawing.internal.shell.LevelShell;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;

/**
 * What all sheets of one storey share.
 *
 * @param stops fixtures of the storey in walking order
 */
record LevelKit(DesignContext context, SheetSettings settings, LevelSnapshot level, LevelShell shell,
        List<WalkStop> stops) {

    LevelKit {
        stops = List.copyOf(stops);
    }

    Texts texts() {
        return Texts.of(settings.locale());
    }

    PlanScene scene(double scale) {
        return new PlanScene(context, level, texts(), scale);
    }

    /** The facts that blocks of a floor plan want. */
    SheetFacts facts(double scale) {
        return new SheetFacts(scene(scale), settings, settings.sizes().getFirst(), true, 1);
    }

    /** Name of a drawing of this storey. */
    String name(SheetKind kind, String... more) {
        String levelName = level.name().isEmpty() ? level.id() : level.name();
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = levelName;
        arguments[1] = Integer.toString(level.storey());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return texts().get("design." + kind.word(), arguments);
    }

    /** Part of the id of a sheet of this storey. */
    String part() {
        return part(level);
    }

    /** The id of a level as part of a sheet's id; by its storey where the id has no letters of ASCII. */
    static String part(LevelSnapshot level) {
        String word = fileWord(level.id());
        return word.isEmpty() ? (level.storey() < 0 ? "B" : "L") + Math.abs(level.storey()) : word;
    }

    List<PaperScale> storeyScales() {
        return PaperScale.preferences(Detail.STOREY, settings.sizes());
    }

    List<PaperScale> partScales() {
        return PaperScale.preferences(Detail.PART, settings.sizes());
    }

    /** A text with everything but letters and digits of ASCII replaced by hyphens; may be empty. */
    static String fileWord(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
