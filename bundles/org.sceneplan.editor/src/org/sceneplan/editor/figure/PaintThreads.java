package org.sceneplan.editor.figure;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that make figures and pixels beside whoever waits for them, who works too. */
public final class PaintThreads {
    private static final int MOST = 4;
    private static final int THREADS = Math.max(1, Math.min(MOST, Runtime.getRuntime().availableProcessors()) - 1);
    private static final long IDLE_S = 10;
    private static final ExecutorService ALL = all();

    private PaintThreads() {
    }

    /** Runs something in one of the threads, in the order it was asked for. */
    public static void execute(Runnable task) {
        ALL.execute(task);
    }

    private static ExecutorService all() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, IDLE_S, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "Sceneplan painting");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
