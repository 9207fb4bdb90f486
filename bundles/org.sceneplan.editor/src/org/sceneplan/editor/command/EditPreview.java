package org.sceneplan.editor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.tool.GhostMarks;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** Shows on the canvas what an edit would do while a dialog asks for it. */
final class EditPreview {
    private final PlanCanvas canvas;
    private final PlanSession session;

    EditPreview(PlanCanvas canvas) {
        this.canvas = canvas;
        this.session = canvas.session();
    }

    /** Shows an edit; says why it cannot be, empty when it can. */
    String show(PlanEdit edit) {
        return show(edit, List.of());
    }

    /** Shows an edit with marks for what it does not do; says why it cannot be, empty when it can. */
    String show(PlanEdit edit, List<OverlayMark> marks) {
        Refusal refusal = edit.canApply();
        Optional<PlanSnapshot> after = refusal.isRefused() ? Optional.empty() : session.tryOut(edit);
        session.preview(after.orElse(null));
        LevelSnapshot level = canvas.shownLevel();
        List<OverlayMark> shown = new ArrayList<>(marks);
        after.flatMap(state -> state.level(level.id())).map(state -> GhostMarks.of(level, state))
                .ifPresent(shown::addAll);
        canvas.overlay().pass(shown);
        return RefusalText.of(session, refusal);
    }

    /** Shows an edit; where there is none, says that it cannot be. */
    String show(Optional<? extends PlanEdit> edit, String none) {
        if (edit.isEmpty()) {
            end();
        }
        return edit.map(this::show).orElse(none);
    }

    /** Shows the plan as it is again. */
    void end() {
        session.preview(null);
        canvas.overlay().pass(List.of());
    }
}
