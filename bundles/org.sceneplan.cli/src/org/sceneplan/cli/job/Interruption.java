package org.sceneplan.cli.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.sceneplan.exchange.pkg.PackagePart;
import org.sceneplan.exchange.pkg.PackageProgress;

/**
 * Ctrl-C while packages are made: what is under way stops before its next step, what is just being moved into place gets
 * there, and only then the process ends.
 */
public final class Interruption implements PackageProgress, AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "sceneplan-interruption");
    private volatile boolean cancelled;

    private Interruption() {
    }

    /** Listens until it is closed. */
    public static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop() {
        cancelled = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void begins(PackagePart part) {
        // the terminal shows finished packages only
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // the hook runs and was waiting for this
        }
    }
}
