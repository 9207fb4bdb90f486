package org.sceneplan.ui.tests.page;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** The next job of a name, which takes a little longer: until a story lets it go, at most some seconds. */
public final class HeldJob implements AutoCloseable {
    private static final int MOST_MS = 2_500;

    private final String name;
    private final CountDownLatch free = new CountDownLatch(1);
    private final IJobChangeListener listener = new Holding();
    private volatile Job job;
    private volatile IStatus result;

    /** @param name of the job, which is held when it has begun */
    public HeldJob(String name) {
        this.name = name;
        Job.getJobManager().addJobChangeListener(listener);
    }

    /** Whether the job has begun. */
    public boolean isHeld() {
        return job != null;
    }

    /** Lets the job do its work. */
    public void letGo() {
        free.countDown();
    }

    /** What came out, null as long as the job runs. */
    public IStatus result() {
        return result;
    }

    /** Ends the job, whatever has become of the story. */
    @Override
    public void close() {
        if (job != null && result == null) {
            job.cancel();
        }
        letGo();
        Job.getJobManager().removeJobChangeListener(listener);
    }

    private final class Holding extends JobChangeAdapter {
        @Override
        public void running(IJobChangeEvent event) {
            if (event.getJob().getName().equals(name)) {
                job = event.getJob();
                try {
                    // the platform takes longer listeners for a deadlock
                    free.await(MOST_MS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob() == job) {
                result = event.getResult();
            }
        }
    }
}
