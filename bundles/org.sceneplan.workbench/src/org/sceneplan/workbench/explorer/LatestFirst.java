package org.sceneplan.workbench.explorer;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Works beside the user, one step after the other; the step added last comes first. */
final class LatestFirst extends Job {
    private final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();
    private volatile boolean isClosed;

    LatestFirst(String name) {
        super(name);
        setSystem(true);
        setPriority(DECORATE);
    }

    void add(Runnable step) {
        waiting.addFirst(step);
        schedule();
    }

    /** Begins no further step. */
    void close() {
        isClosed = true;
        waiting.clear();
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Runnable step = isClosed ? null : waiting.poll();
        if (step != null) {
            schedule(); // the next step comes even when this one fails
            step.run();
        }
        return Status.OK_STATUS;
    }
}
