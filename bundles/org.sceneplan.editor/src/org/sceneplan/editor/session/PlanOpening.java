package org.sceneplan.editor.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * A plan that is being read and drawn beside the thread that will own it, while that makes its window. Editors of one
 * file share one: a plan has one history, in however many windows it shows.
 */
public final class PlanOpening {
    private static final List<PlanOpening> OPEN = new ArrayList<>();

    private final PlanSession coming;
    private final CompletableFuture<PlanSession> session;
    private int users;

    private PlanOpening(PlanSession coming, CompletableFuture<PlanSession> session) {
        this.coming = coming;
        this.session = session;
    }

    /**
     * Begins to read a plan, or takes part in the one of that file which is open; returns at once. Thread of the owner.
     *
     * @param locale language of names, drawing and messages
     * @param owner runs what the background made in the thread of the session, for example {@code display::asyncExec}
     */
    public static PlanOpening begin(Path file, Locale locale, Executor owner) {
        PlanOpening opening = OPEN.stream().filter(open -> open.isOf(file)).findFirst()
                .orElseGet(() -> read(file, locale, owner));
        opening.users++;
        return opening;
    }

    private static PlanOpening read(Path file, Locale locale, Executor owner) {
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
        PlanOpening opening = new PlanOpening(coming, session);
        OPEN.add(opening);
        return opening;
    }

    /** Whether this is the open plan of a file; one that could not be read may be readable now. */
    private boolean isOf(Path file) {
        return coming.file().toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())
                && !session.isCompletedExceptionally();
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

    /** Ends the part of one user; the last one ends the plan, now or as soon as it has been read. */
    public void dispose() {
        users--;
        if (users == 0) {
            OPEN.remove(this);
            session.thenAccept(PlanSession::dispose);
        }
    }
}
