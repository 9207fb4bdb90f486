package org.sceneplan.editor;

import java.util.List;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.LaidDrawing;
import org.sceneplan.drafting.snap.SnapAids;
import org.sceneplan.drafting.snap.SnapEngine;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** What the canvas snaps to: made once per state of the level, of what lies under it and of the grid. */
final class CanvasSnapping {
    private LevelSnapshot level;
    private SnapAids aids;
    private final UnderlaySnapping underlays = new UnderlaySnapping();
    private List<LaidDrawing> drawings = List.of();
    private SnapEngine engine;

    /** The engine for a level with its guides, the drawings under it and the grid of the preferences. */
    SnapEngine engine(LevelSnapshot shown, PlanSession session) {
        SnapAids wanted = new SnapAids(shown.guides(), EditorPreferences.gridMm(),
                shown.outline().points().getFirst());
        List<LaidDrawing> laid = underlays.drawings(shown, session);
        if (engine == null || level != shown || !wanted.equals(aids) || !laid.equals(drawings)) {
            level = shown;
            aids = wanted;
            drawings = laid;
            engine = SnapEngine.of(DraftGround.of(shown, code -> zoneName(code, session)), wanted, laid);
        }
        return engine;
    }

    private static String zoneName(String code, PlanSession session) {
        return session.context().standard().zone(code)
                .map(zone -> PackageTexts.ofEditor(session.locale()).choose(zone.nameZh(), zone.nameEn())).orElse(code);
    }
}
