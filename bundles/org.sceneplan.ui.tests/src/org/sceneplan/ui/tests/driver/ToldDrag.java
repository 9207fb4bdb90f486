package org.sceneplan.ui.tests.driver;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Widget;

/**
 * A drag inside the workbench, told to its source and its target in the order of the window system. That itself begins
 * none by posted events; a hardware pointer moved by a story disturbs the keys of later ones.
 */
public final class ToldDrag {
    private final DragSource source;
    private final DropTarget target;

    /** A drag out of a control onto a control, which may be the same. */
    public ToldDrag(Control from, Control onto) {
        this.source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
        this.target = (DropTarget) onto.getData(DND.DROP_TARGET_KEY);
    }

    /**
     * Moves what the source gives.
     *
     * @param item what lies under the pointer at the end
     * @param screen where the pointer is then
     * @return whether it was dropped there
     */
    public boolean move(Item item, Point screen) {
        DragSourceEvent start = event(DragSourceEvent.class, source);
        start.doit = true;
        tellSource(each -> each.dragStart(start));
        if (!start.doit) {
            return false;
        }
        DropTargetEvent over = event(DropTargetEvent.class, target);
        over.item = item;
        over.x = screen.x;
        over.y = screen.y;
        over.operations = DND.DROP_MOVE;
        over.detail = DND.DROP_MOVE;
        over.dataTypes = Arrays.stream(target.getTransfer())
                .flatMap(each -> Arrays.stream(each.getSupportedTypes())).toArray(TransferData[]::new);
        over.currentDataType = over.dataTypes[0];
        tellTarget(each -> each.dragEnter(over));
        tellTarget(each -> each.dragOver(over));
        if (over.detail != DND.DROP_NONE) {
            tellTarget(each -> each.dropAccept(over));
        }
        boolean drops = over.detail != DND.DROP_NONE;
        if (drops) {
            over.data = LocalSelectionTransfer.getTransfer().getSelection();
            tellTarget(each -> each.drop(over));
        } else {
            tellTarget(each -> each.dragLeave(over));
        }
        DragSourceEvent end = event(DragSourceEvent.class, source);
        end.doit = drops;
        end.detail = over.detail;
        tellSource(each -> each.dragFinished(end));
        return drops;
    }

    private void tellSource(Consumer<DragSourceListener> event) {
        List.of(source.getDragListeners()).forEach(event);
    }

    private void tellTarget(Consumer<DropTargetListener> event) {
        List.of(target.getDropListeners()).forEach(event);
    }

    /** SWT lets nobody else make these: they are made of an event that only its package knows. */
    private static <T> T event(Class<T> type, Widget widget) {
        try {
            Constructor<?> maker = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, type.getClassLoader())
                    .getDeclaredConstructor();
            maker.setAccessible(true);
            Event event = (Event) maker.newInstance();
            event.widget = widget;
            event.display = widget.getDisplay();
            return type.cast(type.getConstructors()[0].newInstance(event));
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("SWT has other events of drags", changed);
        }
    }
}
