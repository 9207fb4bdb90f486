package org.sceneplan.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A window of fixed size with a hand on the mouse and a watch. The watch counts what the thread of the user interface
 * works until everything asked for is painted: time of the processor, which leaves out what it waits (the window system
 * paints sixty times a second at most) and what other programs take.
 */
public final class Screen {
    private static final int WIDTH_PIXELS = 1280;
    private static final int HEIGHT_PIXELS = 900;
    private static final long LIMIT_NANOS = 120_000_000_000L;
    /** Two frames without anything to do: all is painted. */
    private static final long QUIET_NANOS = 34_000_000L;
    private static final long IDLE_NANOS = 100_000;
    private static final double NANOSECONDS_PER_MS = 1e6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final Shell shell;
    private long busyNanos;
    private long clockNanos;
    private long elapsedNanos;
    private long programNanos;
    private int paints;

    Screen(Display display) {
        this.display = display;
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, WIDTH_PIXELS, HEIGHT_PIXELS);
        shell.open();
    }

    /** Where the next editor goes. */
    Composite area() {
        return shell;
    }

    /** Lays out a control that has come in. */
    void layOut(FigureCanvas canvas) {
        watch(canvas);
        shell.layout(true, true);
    }

    /** Counts the paints of a control, which may be in another window. */
    public void watch(Control control) {
        control.addListener(SWT.Paint, event -> paints++);
    }

    /** Shows this window, or hides it so that another one is seen. */
    public void show(boolean visible) {
        shell.setVisible(visible);
    }

    /** Does something and waits for the first paint after it; work of the thread in ms. */
    public double firstPaintMs(Runnable action) {
        return workMs(action, this::isPainted, 0);
    }

    /**
     * Does something, waits until all is painted and a condition holds.
     *
     * @return work of the thread in ms
     */
    public double workMs(Runnable action, BooleanSupplier done) {
        return workMs(action, done, QUIET_NANOS);
    }

    private double workMs(Runnable action, BooleanSupplier done, long quietNanos) {
        busyNanos = 0;
        clockNanos = 0;
        paints = 0;
        long programStart = programNanos();
        long start = System.nanoTime();
        count(() -> {
            action.run();
            return true;
        });
        long now = System.nanoTime();
        long end = now + LIMIT_NANOS;
        long quietSince = now;
        long shown = now;
        boolean isDone = done.getAsBoolean();
        while (now - quietSince < quietNanos || !isDone) {
            if (now > end) {
                throw new IllegalStateException("not painted within two minutes");
            }
            int painted = paints;
            boolean worked = count(display::readAndDispatch);
            now = System.nanoTime();
            if (worked) {
                quietSince = now;
            } else {
                // leaves the processor to what is waited for
                LockSupport.parkNanos(IDLE_NANOS);
            }
            if (paints != painted || isDone != done.getAsBoolean()) {
                isDone = done.getAsBoolean();
                shown = now;
            }
        }
        elapsedNanos = shown - start;
        programNanos = programNanos() - programStart;
        return busyNanos / NANOSECONDS_PER_MS;
    }

    private static long programNanos() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    /**
     * How long the last work took: until the last paint, or until its condition came true after that. What the toolkit
     * does afterwards without painting anything, such as the frames of its scroll bars, is not waited for by anyone.
     */
    Sample sample() {
        return new Sample(busyNanos / NANOSECONDS_PER_MS, elapsedNanos / NANOSECONDS_PER_MS,
                programNanos / NANOSECONDS_PER_MS);
    }

    /** The last work by the clock without what it waited for in between, ms. */
    public double clockMs() {
        return clockNanos / NANOSECONDS_PER_MS;
    }

    /** Processor time of the threads of a name since they began, ms. */
    static double threadMs(String name) {
        long nanos = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().equals(name)) {
                nanos += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return nanos / NANOSECONDS_PER_MS;
    }

    /** Whether the window system has painted since the last work began; GEF's own viewers paint without it. */
    public boolean isPainted() {
        return paints > 0;
    }

    /** Brings a mouse event to a control as the window system would. */
    public static void mouse(Control control, int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        control.notifyListeners(type, event);
    }

    private boolean count(Callable<Boolean> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        long startClock = System.nanoTime();
        try {
            boolean worked = work.call();
            if (worked) {
                busyNanos += THREADS.getCurrentThreadCpuTime() - start;
                clockNanos += System.nanoTime() - startClock;
            }
            return worked;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
