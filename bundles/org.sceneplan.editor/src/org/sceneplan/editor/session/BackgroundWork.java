package org.sceneplan.editor.session;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.IncrementalCheck;
import org.sceneplan.rules.RuleEngine;

/**
 * Draws and checks plans beside the user's work. Only the latest state asked for counts: older ones that have not been
 * begun are skipped, results of superseded states are not told.
 */
final class BackgroundWork {
    private final Locale locale;
    private final Executor owner;
    private final Consumer<List<LevelDrawing>> drawn;
    private final Consumer<CheckResult> checked;
    private final ExecutorService drawer = thread("Sceneplan drawing");
    private final ExecutorService checker = thread("Sceneplan rules");
    private final AtomicReference<DesignContext> toDraw = new AtomicReference<>();
    private final AtomicReference<DesignContext> toCheck = new AtomicReference<>();
    private final AtomicInteger open = new AtomicInteger();
    /** Used by the thread of the checker only. */
    private IncrementalCheck check;

    BackgroundWork(DesignContext first, Locale locale, Executor owner, Consumer<List<LevelDrawing>> drawn,
            Consumer<CheckResult> checked) {
        this.locale = locale;
        this.owner = owner;
        this.drawn = drawn;
        this.checked = checked;
    }

    void draw(DesignContext state) {
        toDraw.set(state);
        submit(drawer, () -> {
            DesignContext latest = toDraw.getAndSet(null);
            return latest == null ? null : LevelDrawing.all(latest, locale);
        }, made -> {
            if (toDraw.get() == null) {
                drawn.accept(made);
            }
        });
    }

    void check(DesignContext state) {
        toCheck.set(state);
        submit(checker, () -> {
            DesignContext latest = toCheck.getAndSet(null);
            if (latest == null) {
                return null;
            }
            if (check == null) {
                check = new IncrementalCheck(RuleEngine.standard(), latest);
                return check.result();
            }
            return check.update(latest);
        }, made -> {
            if (toCheck.get() == null) {
                checked.accept(made);
            }
        });
    }

    /** Whether nothing is asked for that has not been told. */
    boolean isIdle() {
        return open.get() == 0;
    }

    void end() {
        drawer.shutdownNow();
        checker.shutdownNow();
    }

    private <T> void submit(ExecutorService thread, java.util.function.Supplier<T> making, Consumer<T> told) {
        open.incrementAndGet();
        try {
            thread.execute(() -> {
                T made = null;
                try {
                    made = making.get();
                } catch (RuntimeException e) {
                    ILog.of(BackgroundWork.class).error("background work on a plan failed", e);
                }
                T result = made;
                owner.execute(() -> {
                    open.decrementAndGet();
                    if (result != null && !thread.isShutdown()) {
                        told.accept(result);
                    }
                });
            });
        } catch (RejectedExecutionException ended) {
            open.decrementAndGet();
        }
    }

    /** Runs something that the owner will wait for. */
    static void start(Runnable task) {
        Thread.ofPlatform().daemon().name("Sceneplan opening").start(task);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
