package org.sceneplan.ui.tests.page;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.figure.PaperAhead;
import org.sceneplan.geometry.Box;

/**
 * Keeps the threads that paint plans beside the user interface busy, as a slow machine does: what is to be painted
 * stands in their queue until the user interface waits for it.
 */
public final class HeldPainters implements AutoCloseable {
    private static final int SIDE_PIXELS = 8;
    private static final long LOOK_NANOS = 1_000_000;
    private static final String PAINTING = PaperAhead.class.getPackageName() + ".PaperStrips";

    private final Thread user = Thread.currentThread();
    private final CountDownLatch free = new CountDownLatch(1);
    private final PaperAhead paper = PaperAhead.of(Display.getCurrent(), new Point(SIDE_PIXELS, SIDE_PIXELS));
    private volatile boolean awaited;
    private volatile boolean closed;

    /** Painters that are held from now on; thread of the user interface, GTK only. */
    public HeldPainters() {
        paper.begin(new PlanScale(new Box(0, 0, SIDE_PIXELS, SIDE_PIXELS)), slowFigures());
        Thread.ofPlatform().daemon().start(this::freeWhenAwaited);
    }

    /** Whether the user interface has waited for what was painted. */
    public boolean wereAwaited() {
        return awaited;
    }

    /** Lets the painters go on. */
    @Override
    public void close() {
        closed = true;
        free.countDown();
        paper.dispose();
    }

    private List<DrawnFigure> slowFigures() {
        return new AbstractList<>() {
            @Override
            public DrawnFigure get(int index) {
                throw new IndexOutOfBoundsException(index);
            }

            @Override
            public int size() {
                if (Thread.currentThread() != user) {
                    awaitFree();
                }
                return 0;
            }
        };
    }

    private void awaitFree() {
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void freeWhenAwaited() {
        while (!closed && !isAwaited()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        awaited = !closed;
        free.countDown();
    }

    private boolean isAwaited() {
        return user.getState() == Thread.State.WAITING
                && Arrays.stream(user.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(PAINTING));
    }
}
