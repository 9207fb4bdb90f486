package org.sceneplan.editor.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** A plan that is being read and drawn beside the thread that will own it, while that makes its window. */
public final class PlanOpening {
    private final PlanSession coming;
    private final CompletableFuture<PlanSession> session;

    private PlanOpening(PlanSession coming, CompletableFuture<PlanSession> session) {
        this.coming = coming;
        this.session = session;
    }

    /**
     * Begins to read a plan; returns at once.
     *
     * @param locale language of names, drawing and messages
     * @param owner runs what the background made in the thread of the session, for example {@code display::asyncExec}
     */
    public static PlanOpening begin(Path file, Locale locale, Executor owner) {
        PlanSession coming = new PlanSession(file, locale);
        CompletableFuture<PlanSession> session = new CompletableFuture<>();
        BackgroundWork.start(() -> {
            try {
                coming.read(owner);
                session.complete(coming);
                coming.draw();
            } catch (UnreadablePlanException | RuntimeException | Error e) {
                session.completeExceptionally(e);
            }
        });
        return new PlanOpening(coming, session);
    }

    /** The session that {@link #session} will give, for a window to be made: its file, language and listeners only. */
    public PlanSession coming() {
        return coming;
    }

    /**
     * Waits for the plan; the calling thread owns it from now on.
     *
     * @throws UnreadablePlanException if the file cannot be read, as {@link PlanSession#open} says
     */
    public PlanSession session() throws UnreadablePlanException {
        try {
            return session.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UnreadablePlanException unreadable) {
                throw unreadable;
            }
            throw e;
        }
    }

    /** Ends the plan, now or as soon as it has been read. */
    public void dispose() {
        session.thenAccept(PlanSession::dispose);
    }
}
