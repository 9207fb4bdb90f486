package org.sceneplan.editor.aid;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.tool.GuideDrag;

/** A canvas with its rulers above and left of it; dragging out of a ruler makes a guide. */
public final class RuledArea {
    private final Composite area;
    private final Composite corner;
    private PlanCanvas canvas;
    private PackageTexts texts;
    private RulerBar top;
    private RulerBar left;

    /** An area; the canvas is made in it next, then taken with {@link #take}. */
    public RuledArea(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        corner = new Composite(area, SWT.NONE);
    }

    /** The control to lay out and to make the canvas in. */
    public Composite control() {
        return area;
    }

    /** Takes the canvas and puts the rulers beside it. */
    public void take(PlanCanvas newCanvas) {
        canvas = newCanvas;
        texts = PackageTexts.ofEditor(canvas.session().locale());
        top = new RulerBar(area, canvas, true);
        left = new RulerBar(area, canvas, false);
        top.control().moveAbove(canvas.control());
        left.control().moveAbove(canvas.control());
        corner.setLayoutData(new GridData(left.thickness(), top.thickness()));
        GridData above = new GridData(SWT.FILL, SWT.FILL, true, false);
        above.heightHint = top.thickness();
        top.control().setLayoutData(above);
        GridData beside = new GridData(SWT.FILL, SWT.FILL, false, true);
        beside.widthHint = left.thickness();
        left.control().setLayoutData(beside);
        canvas.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.control().addListener(SWT.MouseMove, event -> point(event.x, event.y));
        canvas.control().addListener(SWT.MouseExit, event -> point(-1, -1));
        canvas.aids().addViewListener(this::moved);
        drag(top.control(), false);
        drag(left.control(), true);
        showRulers();
        menu(List.of(corner, top.control(), left.control()));
    }

    private void point(int x, int y) {
        top.point(x);
        left.point(y);
    }

    private void moved() {
        showRulers();
        top.control().redraw();
        left.control().redraw();
    }

    private void showRulers() {
        boolean shown = EditorPreferences.shows(EditorPreferences.SHOW_RULERS);
        if (((GridData) corner.getLayoutData()).exclude == shown) {
            for (Control each : List.of(corner, top.control(), left.control())) {
                ((GridData) each.getLayoutData()).exclude = !shown;
                each.setVisible(shown);
            }
            ((GridLayout) area.getLayout()).numColumns = shown ? 2 : 1;
            area.layout();
        }
    }

    private void drag(Canvas ruler, boolean vertical) {
        GuideDrag drag = new GuideDrag(canvas);
        ruler.setCursor(ruler.getDisplay().getSystemCursor(vertical ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS));
        ruler.setToolTipText(texts.text("ruler.tip"));
        ruler.addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                drag.begin(vertical, onCanvas(ruler, event));
            }
        });
        ruler.addListener(SWT.MouseMove, event -> drag.move(onCanvas(ruler, event), event.stateMask));
        ruler.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                drag.drop();
            }
        });
    }

    private Point onCanvas(Control ruler, Event event) {
        return ruler.getDisplay().map(ruler, canvas.control(), event.x, event.y);
    }

    private void menu(List<Control> controls) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        controls.forEach(control -> control.setMenu(menu.createContextMenu(control)));
    }

    private void fill(IMenuManager menu) {
        for (LengthUnit unit : LengthUnit.values()) {
            Action action = action(unit.symbol(), IAction.AS_RADIO_BUTTON,
                    () -> set(EditorPreferences.UNIT, unit.symbol()));
            action.setChecked(EditorPreferences.unit() == unit);
            menu.add(action);
        }
        menu.add(new Separator());
        Action lock = action(texts.text("guides.lock"), IAction.AS_CHECK_BOX,
                () -> set(EditorPreferences.LOCK_GUIDES, String.valueOf(!EditorPreferences.areGuidesLocked())));
        lock.setChecked(EditorPreferences.areGuidesLocked());
        menu.add(lock);
        Action delete = action(texts.text("guides.delete"), IAction.AS_PUSH_BUTTON, () -> GuideDrag.deleteAll(canvas));
        delete.setEnabled(!canvas.shownLevel().guides().isEmpty());
        menu.add(delete);
        menu.add(new Separator());
        shows(menu, EditorPreferences.SHOW_GRID);
        shows(menu, EditorPreferences.SHOW_RULERS);
        shows(menu, EditorPreferences.SHOW_SHEET);
    }

    private void shows(IMenuManager menu, String option) {
        boolean on = EditorPreferences.shows(option);
        Action action = action(texts.text(option), IAction.AS_CHECK_BOX, () -> set(option, String.valueOf(!on)));
        action.setChecked(on);
        menu.add(action);
    }

    private static Action action(String text, int style, Runnable run) {
        return new Action(text, style) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private static void set(String key, String value) {
        try {
            EditorPreferences.set(key, value);
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
