package org.sceneplan.workbench.recovery;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.recovery.RecoveryStore;

/**
 * Keeps the recovery copy of one open plan: written when the user pauses after a change and at the interval of the
 * preferences while he does not; removed when the plan is saved, taken back to what was saved, or closed.
 */
final class PlanAutosave implements SessionListener {
    private static final int PAUSE_MS = 3_000;
    private static final int MS_PER_SECOND = 1_000;

    private final PlanSession session;
    private final RecoveryStore store;
    private final Display display;
    private final Runnable write = this::write;
    /** When the first change since the last copy was made; 0 when the copy is up to date. */
    private long changedSinceMs;
    /** The file whose copy is there, null for none; not that of the session once it was saved elsewhere. */
    private Path copied;

    PlanAutosave(PlanSession session, RecoveryStore store, Display display) {
        this.session = session;
        this.store = store;
        this.display = display;
        session.addListener(this);
    }

    PlanSession session() {
        return session;
    }

    @Override
    public void planChanged(PlanChange change) {
        int intervalMs = EditorPreferences.autosaveSeconds() * MS_PER_SECOND;
        if (intervalMs == 0) {
            return;
        }
        long nowMs = System.currentTimeMillis();
        changedSinceMs = changedSinceMs == 0 ? nowMs : changedSinceMs;
        long leftMs = Math.max(0, changedSinceMs + intervalMs - nowMs);
        display.timerExec((int) Math.min(PAUSE_MS, leftMs), write);
    }

    @Override
    public void dirtyChanged() {
        if (!session.isDirty()) {
            forget();
        }
    }

    /** The copy goes with the plan: after a crash it is looked for by the path of the file. */
    @Override
    public void moved() {
        if (copied != null) {
            write();
        }
    }

    /** The plan is closed in order: its copy goes. */
    void end() {
        session.removeListener(this);
        forget();
    }

    private void forget() {
        changedSinceMs = 0;
        display.timerExec(-1, write);
        if (copied != null) {
            remove(copied);
            copied = null;
        }
    }

    private void remove(Path plan) {
        try {
            store.remove(plan);
        } catch (IOException e) {
            ILog.of(PlanAutosave.class).warn("the recovery copy of %s stays".formatted(plan), e);
        }
    }

    private void write() {
        if (!session.isDirty()) {
            return;
        }
        changedSinceMs = 0;
        try {
            store.write(session.file(), session.bytes());
            Path before = copied;
            copied = session.file();
            if (before != null && !before.equals(copied)) {
                remove(before);
            }
        } catch (IOException | PlanWriteException e) {
            ILog.of(PlanAutosave.class).warn("%s has no recovery copy".formatted(session.file()), e);
        }
    }
}
