package org.sceneplan.drawing.internal.design;

import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PlanDrawing;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.sheet.PlanBlocks;
import org.sceneplan.drawing.internal.sheet.SheetSpec;

/** The floor plan with everything on it. */
final class PlanSheet {
    private final LevelKit kit;

    PlanSheet(LevelKit kit) {
        this.kit = kit;
    }

    SheetSpec spec() {
        return new SheetSpec(SheetKind.PLAN, kit.part(), kit.name(SheetKind.PLAN),
                new StoreyView(kit, StoreyView.CHAINS_MM, this::draw), scale -> PlanBlocks.of(kit.facts(scale)),
                List.of(), kit.storeyScales());
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        elements.addAll(PlanDrawing.of(kit.context(), kit.level(), kit.settings().locale(), scene.scale()));
    }
}
