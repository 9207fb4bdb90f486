package org.sceneplan.editor.command;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.edit.PlanEdit;

/** Undo and redo of an open plan for the menus of an editor, page or view; the labels say what they take back. */
public final class HistoryActions {
    private final PlanSession session;
    private final IAction undo = new HistoryAction(this::undo);
    private final IAction redo = new HistoryAction(this::redo);
    private final SessionListener refresh = new SessionListener() {
        @Override
        public void planChanged(PlanChange change) {
            update();
        }
    };

    /** Actions that say what they take back until they are disposed. */
    public HistoryActions(PlanSession session) {
        this.session = session;
        session.addListener(refresh);
        update();
    }

    /** Ends them; the plan may stay open elsewhere. */
    public void dispose() {
        session.removeListener(refresh);
    }

    /** Makes Undo and Redo of these bars act on the plan. */
    public void bind(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
    }

    /** Leaves Undo and Redo of these bars without a plan. */
    public static void unbind(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
        bars.updateActionBars();
    }

    private void undo() {
        session.undo();
    }

    private void redo() {
        session.redo();
    }

    private void update() {
        PackageTexts texts = PackageTexts.ofEditor(session.locale());
        show(undo, texts, "history.undo", session.undoEdit());
        show(redo, texts, "history.redo", session.redoEdit());
    }

    private void show(IAction action, PackageTexts texts, String key, Optional<PlanEdit> edit) {
        action.setText(texts.text(key, edit.map(each -> RefusalText.of(session, each)).orElse("")).strip());
        action.setToolTipText(action.getText());
        action.setEnabled(edit.isPresent());
    }

    private static final class HistoryAction extends Action {
        private final Runnable run;

        HistoryAction(Runnable run) {
            this.run = run;
        }

        @Override
        public void run() {
            run.run();
        }
    }
}
