package org.sceneplan.drawing.internal.design;

import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.StoreyDrawing;
import org.sceneplan.drawing.internal.floor.FreeStrips;
import org.sceneplan.drawing.internal.sheet.PlanBlocks;
import org.sceneplan.drawing.internal.sheet.SheetSpec;

/** The floor plan with everything on it. */
final class PlanSheet {
    private final LevelKit kit;
    private final FreeStrips strips;

    PlanSheet(LevelKit kit) {
        this.kit = kit;
        this.strips = new FreeStrips(kit.level());
    }

    SheetSpec spec() {
        return new SheetSpec(SheetKind.PLAN, kit.part(), kit.name(SheetKind.PLAN),
                new StoreyView(kit, StoreyView.CHAINS_MM, this::draw), scale -> PlanBlocks.of(kit.facts(scale)),
                List.of(), kit.storeyScales());
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        elements.addAll(StoreyDrawing.of(scene, strips));
    }
}
