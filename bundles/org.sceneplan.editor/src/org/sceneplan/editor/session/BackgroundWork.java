package org.sceneplan.editor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.sceneplan.editor.FirstDrawing;
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
    /** So long texts and verdict wait for the first paint; a plan that does not show is never painted. */
    private static final long PAINT_MS = 150;

    private final Locale locale;
    private final Executor owner;
    private final Consumer<List<LevelDrawing>> drawn;
    private final Consumer<CheckResult> checked;
    private final ExecutorService drawer = thread("Sceneplan drawing");
    private final ExecutorService checker = thread("Sceneplan rules");
    private final AtomicReference<DesignContext> toDraw = new AtomicReference<>();
    private final AtomicReference<DesignContext> toCheck = new AtomicReference<>();
    private final AtomicInteger open = new AtomicInteger();
    private final CompletableFuture<Void> painted = new CompletableFuture<>();
    /** Done when the first drawing asked for was told: with texts and signs the window is painted once, not twice. */
    private final CompletableFuture<Void> written = new CompletableFuture<>();
    private boolean drawingAsked;
    /** What was drawn first until all of it is drawn; null when it could not be. */
    private volatile FirstDrawing first;
    /** The drawings made last; used by the thread that draws only. */
    private List<LevelDrawing> known;
    /** Used by the thread of the checker only. */
    private IncrementalCheck check;

    BackgroundWork(Locale locale, Executor owner, Consumer<List<LevelDrawing>> drawn, Consumer<CheckResult> checked) {
        this.locale = locale;
        this.owner = owner;
        this.drawn = drawn;
        this.checked = checked;
    }

    /**
     * Draws what is shown at once, in the calling thread. Texts and verdict wait until it is painted, so that the
     * painting has the processor to itself.
     *
     * @param shown completed with the drawing, or with why there is none
     */
    void drawFirst(DesignContext state, CompletableFuture<List<LevelDrawing>> shown) {
        try {
            FirstDrawing drawing = new FirstDrawing(state, locale, BackgroundWork::start);
            first = drawing;
            shown.complete(drawing.shown());
        } catch (RuntimeException | Error e) {
            shown.completeExceptionally(e);
        }
        painted.completeOnTimeout(null, PAINT_MS, TimeUnit.MILLISECONDS);
    }

    /** Lets texts and verdict begin. */
    void goOn() {
        painted.complete(null);
    }

    void draw(DesignContext state) {
        drawingAsked = true;
        toDraw.set(state);
        submit(drawer, () -> {
            DesignContext latest = toDraw.getAndSet(null);
            return latest == null ? null : keep(whole(latest));
        }, made -> {
            if (made != null && toDraw.get() == null) {
                drawn.accept(made);
            }
            written.complete(null);
        });
    }

    /** Draws all of a plan; the plan that was opened is drawn to its end. */
    private List<LevelDrawing> whole(DesignContext state) {
        FirstDrawing begun = first;
        first = null;
        if (known == null) {
            known = begun == null ? List.of() : begun.shown();
        }
        return begun != null && begun.isOf(state) ? begun.whole() : LevelDrawing.all(state, locale);
    }

    /** Lets drawings keep what they share with those made last. */
    private List<LevelDrawing> keep(List<LevelDrawing> made) {
        List<LevelDrawing> kept = new ArrayList<>();
        for (LevelDrawing drawing : made) {
            kept.add(known.stream().filter(each -> each.level().id().equals(drawing.level().id())).findFirst()
                    .map(drawing::keeping).orElse(drawing));
        }
        known = kept;
        return kept;
    }

    void check(DesignContext state) {
        if (!drawingAsked) {
            written.complete(null);
        }
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
        }, made -> written.thenRun(() -> {
            if (made != null && toCheck.get() == null) {
                checked.accept(made);
            }
        }));
    }

    /** Whether nothing is asked for that has not been told. */
    boolean isIdle() {
        return open.get() == 0;
    }

    void end() {
        drawer.shutdownNow();
        checker.shutdownNow();
        goOn();
    }

    private <T> void submit(ExecutorService thread, Supplier<T> making, Consumer<T> told) {
        open.incrementAndGet();
        painted.thenRun(() -> execute(thread, making, told));
    }

    private <T> void execute(ExecutorService thread, Supplier<T> making, Consumer<T> told) {
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
                    if (!thread.isShutdown()) {
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
