package org.sceneplan.workbench;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Closes the workbench by itself once it has come up and all its jobs are done.
 *
 * <p>The product's test starts the assembled workbench this way and reads its log.
 */
final class StartCheck implements Runnable {

    /** System property that asks for it. */
    private static final String PROPERTY = "sceneplan.closeWhenOpen";
    private static final int PAUSE_MS = 500;
    /** Jobs pause between each other, so one look is not enough. */
    private static final int QUIET_LOOKS = 4;

    private final Display display;
    private int quietLooks;

    private StartCheck(Display display) {
        this.display = display;
    }

    static void scheduleIfAsked(Display display) {
        if (Boolean.getBoolean(PROPERTY)) {
            display.timerExec(PAUSE_MS, new StartCheck(display));
        }
    }

    @Override
    public void run() {
        quietLooks = Job.getJobManager().isIdle() ? quietLooks + 1 : 0;
        if (quietLooks < QUIET_LOOKS) {
            display.timerExec(PAUSE_MS, this);
        } else {
            PlatformUI.getWorkbench().close();
        }
    }
}
