package org.sceneplan.ui.swtbot.tests;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;

/**
 * Runs SWTBot beside the thread of the user interface, as SWTBot wants it, while that thread, on which stories run,
 * works on. Work may begin other such work, for example in a dialog.
 */
final class BotThread {

    private BotThread() {
    }

    /** Runs on a thread of its own; returns, or throws what the work threw, when it is over. */
    static void run(Display display, Runnable work) {
        AtomicBoolean over = new AtomicBoolean();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                thrown.set(e);
            } finally {
                display.asyncExec(() -> over.set(true));
            }
        }, "SWTBot");
        thread.setDaemon(true);
        thread.start();
        while (!over.get()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get().getMessage(), thrown.get());
        }
    }
}
