package org.sceneplan.workbench.view.catalogue;

import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sceneplan.editor.tool.CatalogueDrop;

/**
 * Drags one entry of the catalogue onto the plan. The window system lets no key through while it drags, and R and Tab
 * are wanted on the way; so the drag goes by the events of the pointer, which stay with the catalogue while the button
 * is held. macOS holds them back; there the window system drags.
 */
final class CatalogueDrag extends DragSourceAdapter {
    private static final boolean BY_WINDOW_SYSTEM = "cocoa".equals(SWT.getPlatform());

    private final Control source;
    private final Supplier<Object> items;
    private final Supplier<CatalogueDrop> targets;
    private final Listener keys = this::key;
    private Object dragged;
    private CatalogueDrop target;
    private boolean over;
    private Image noImage;

    private CatalogueDrag(Control source, Supplier<Object> items, Supplier<CatalogueDrop> targets) {
        this.source = source;
        this.items = items;
        this.targets = targets;
    }

    /**
     * Lets entries be dragged out of a control.
     *
     * @param items gives what is dragged when a drag begins, or null
     * @param targets gives the canvas that takes it
     */
    static void install(Control source, Supplier<Object> items, Supplier<CatalogueDrop> targets) {
        CatalogueDrag drag = new CatalogueDrag(source, items, targets);
        DragSource begin = new DragSource(source, DND.DROP_COPY);
        begin.setDragSourceEffect(null);
        begin.setTransfer(LocalSelectionTransfer.getTransfer());
        begin.addDragListener(drag);
        source.addListener(SWT.MouseMove, drag::move);
        source.addListener(SWT.MouseUp, drag::release);
        source.addListener(SWT.Dispose, event -> drag.end());
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        Object item = items.get();
        event.doit = item != null && BY_WINDOW_SYSTEM;
        if (event.doit) {
            event.image = noImage();
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(item));
            LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
        } else if (item != null) {
            begin(item);
        }
    }

    private void begin(Object item) {
        end();
        dragged = item;
        CatalogueDrop onto = targets.get();
        target = onto;
        onto.whenGone(() -> gone(onto));
        Display display = source.getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        display.addFilter(SWT.Traverse, keys);
        source.setCursor(display.getSystemCursor(SWT.CURSOR_CROSS));
    }

    private void move(Event event) {
        if (dragged == null) {
            return;
        }
        if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
            cancel();
            return;
        }
        Point at = source.toDisplay(event.x, event.y);
        if (target.isOver(at.x, at.y)) {
            over = true;
            target.hover(dragged, at.x, at.y);
        } else if (over) {
            over = false;
            target.leave();
        }
    }

    private void release(Event event) {
        if (dragged != null && event.button == 1) {
            move(event);
            boolean drops = over;
            CatalogueDrop onto = target;
            end();
            if (drops) {
                onto.drop();
            }
        }
    }

    /** Escape drops nothing; other keys are those of what hovers. */
    private void key(Event event) {
        if (event.type == SWT.KeyDown && event.character == SWT.ESC) {
            cancel();
        } else if (event.type == SWT.KeyDown && over) {
            target.key(event.keyCode, event.character, event.stateMask);
        }
        event.doit = false;
        if (event.type == SWT.KeyDown) {
            event.type = SWT.None;
        }
    }

    private void cancel() {
        CatalogueDrop left = over ? target : null;
        end();
        if (left != null) {
            left.leave();
        }
    }

    /** What hovers has gone with its canvas. */
    private void gone(CatalogueDrop closed) {
        if (target == closed) {
            end();
        }
    }

    private void end() {
        if (dragged != null) {
            dragged = null;
            target = null;
            over = false;
            source.getDisplay().removeFilter(SWT.KeyDown, keys);
            source.getDisplay().removeFilter(SWT.Traverse, keys);
            if (!source.isDisposed()) {
                source.setCursor(null);
            }
        }
    }

    /** The plan shows what is dragged in true size, so nothing hangs on the pointer. */
    private Image noImage() {
        ImageData data = new ImageData(1, 1, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.setAlpha(0, 0, 0);
        noImage = new Image(source.getDisplay(), data);
        return noImage;
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        if (noImage != null) {
            noImage.dispose();
            noImage = null;
            LocalSelectionTransfer.getTransfer().setSelection(null);
            LocalSelectionTransfer.getTransfer().setSelectionSetTime(0);
        }
    }
}
