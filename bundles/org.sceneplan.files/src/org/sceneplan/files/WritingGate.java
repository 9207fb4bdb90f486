package org.sceneplan.files;

import java.io.InterruptedIOException;

/**
 * Ctrl-C while files are written: writing that has begun is finished, so that no scratch file and no half-taken-over
 * target stays behind, and nothing new begins. One for the process, as the end of the process is.
 */
final class WritingGate {
    private static final WritingGate PROCESS = new WritingGate();
    private static final long PATIENCE_NS = 20_000_000_000L;

    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
    private int writing;
    private boolean listening;
    private boolean ending;

    private WritingGate() {
    }

    /**
     * Begins to write; each call needs its {@link #leave} in the same thread, and may stand inside another.
     *
     * @throws InterruptedIOException if the process is ending and this thread was not writing yet
     */
    static void enter() throws InterruptedIOException {
        PROCESS.begin();
    }

    /** Ends what {@link #enter} began. */
    static void leave() {
        PROCESS.end();
    }

    private synchronized void begin() throws InterruptedIOException {
        if (!listening) {
            listening = true;
            listen();
        }
        if (ending && depth.get() == 0) {
            throw new InterruptedIOException("the process is ending");
        }
        depth.set(depth.get() + 1);
        writing++;
    }

    private void listen() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::waitForWriters, "sceneplan-writing"));
        } catch (IllegalStateException endingAlready) {
            ending = true;
        }
    }

    private synchronized void end() {
        depth.set(depth.get() - 1);
        writing--;
        notifyAll();
    }

    private synchronized void waitForWriters() {
        ending = true;
        long last = System.nanoTime() + PATIENCE_NS;
        try {
            for (long left = PATIENCE_NS; writing > 0 && left > 0; left = last - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
