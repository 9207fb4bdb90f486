package org.sceneplan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.figure.PaintThreads;
import org.sceneplan.editor.figure.PaperAhead;
import org.sceneplan.editor.part.LevelContent;
import org.sceneplan.editor.session.PlanSession;

/**
 * Makes what a canvas shows of a level. The figures a large plan shows first are made beside the thread of the user
 * interface, which makes the window meanwhile, and painted there too as far as the size of the window can be guessed.
 */
final class ShownLevel {
    /** Where the display keeps the size that the last canvas had: the next one will most likely have it too. */
    private static final String SIZE = ShownLevel.class.getName() + ".size";

    private final PlanSession session;
    private final Draw2dPen pen;
    private final BooleanSupplier quiet;
    private final Point size;
    /** What makes the figures, piece by piece. */
    private final CompletableFuture<List<? extends Runnable>> begun = new CompletableFuture<>();
    private final CompletableFuture<LevelContent> first = new CompletableFuture<>();
    /** Null where nothing can be painted ahead, and after the first level was shown. */
    private PaperAhead paper;
    private boolean used;

    /**
     * Begins as soon as the session has been drawn; thread of the user interface.
     *
     * @param quiet whether something is drawn or dragged, so that tool tips would disturb
     */
    ShownLevel(PlanSession session, Display display, Draw2dPen pen, BooleanSupplier quiet) {
        this.session = session;
        this.pen = pen;
        this.quiet = quiet;
        this.size = (Point) display.getData(SIZE);
        PaperAhead ahead = size == null || session.isShown() ? null : PaperAhead.of(display, size);
        this.paper = ahead;
        if (session.isShown()) {
            // another window has the plan, which may be no longer what was drawn first
            begun.complete(List.of());
            first.complete(null);
        } else {
            session.whenDrawn(drawings -> begin(drawings.getFirst(), ahead));
        }
    }

    /** Remembers the size of a canvas for the next one, pixels. */
    static void remember(Display display, Point size) {
        display.setData(SIZE, size);
    }

    private void begin(LevelDrawing drawing, PaperAhead ahead) {
        try {
            if (LevelDrawing.isLarge(drawing.level())) {
                make(drawing, ahead);
            }
        } catch (RuntimeException e) {
            ILog.of(ShownLevel.class).error("figures of a plan cannot be made ahead", e);
        } finally {
            // the canvas makes them itself
            begun.complete(List.of());
            first.complete(null);
        }
    }

    private void make(LevelDrawing drawing, PaperAhead ahead) {
        PlanScale scale = new PlanScale(drawing.drawn());
        if (size != null) {
            scale.fit(size.x, size.y);
        }
        LevelContent content = content(drawing, scale);
        List<FutureTask<List<DrawnFigure>>> pieces = content.figureTasks();
        begun.complete(pieces);
        pieces.forEach(PaintThreads::execute);
        pieces.forEach(FutureTask::run);
        List<DrawnFigure> figures = new ArrayList<>();
        for (FutureTask<List<DrawnFigure>> piece : pieces) {
            figures.addAll(made(piece));
        }
        boolean paintable = ahead != null && drawing.level().underlays().isEmpty();
        Runnable painting = paintable ? ahead.begin(scale, figures) : () -> { };
        first.complete(content);
        painting.run();
    }

    private static List<DrawnFigure> made(FutureTask<List<DrawnFigure>> piece) {
        try {
            return piece.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private LevelContent content(LevelDrawing drawing, PlanScale scale) {
        return new LevelContent(drawing, session::tree, scale, pen, quiet, EditorPreferences::shows);
    }

    /** What is shown of a level that the session has drawn: made ahead the first time, else now. */
    LevelContent of(LevelDrawing drawing) {
        LevelContent made = used ? null : awaitFirst();
        used = true;
        return made != null && made.levelId().equals(drawing.level().id()) ? made
                : content(drawing, new PlanScale(drawing.drawn()));
    }

    /** Whoever waits makes figures too. */
    private LevelContent awaitFirst() {
        begun.join().forEach(Runnable::run);
        return first.join();
    }

    /** The pixels that may have been painted ahead, once; null when there are none. */
    PaperAhead takePaper() {
        PaperAhead ahead = paper;
        paper = null;
        return ahead;
    }

    /** Releases what nobody has taken. */
    void dispose() {
        if (paper != null) {
            paper.dispose();
        }
    }
}
