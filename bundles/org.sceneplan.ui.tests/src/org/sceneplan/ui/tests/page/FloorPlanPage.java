package org.sceneplan.ui.tests.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.editor.EditorTexts;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.ui.tests.driver.UiDriver;

/** An open plan: its drawing, its level chooser, or the page that says why it cannot be opened. */
public final class FloorPlanPage {
    private final FloorPlanEditor editor;
    private final UiDriver driver;

    FloorPlanPage(FloorPlanEditor editor, UiDriver driver) {
        this.editor = editor;
        this.driver = driver;
    }

    /** Text of the editor's tab. */
    public String title() {
        return editor.getTitle();
    }

    /** Texts in the language of the plan. */
    public EditorTexts texts() {
        return EditorTexts.of(editor.session().locale());
    }

    /** The level that shows, as read from the file. */
    public LevelSnapshot level() {
        return canvas().shownLevel();
    }

    /** Ids of the selectable elements of a kind on the canvas, one per edit part, sorted. */
    public List<String> elementIds(PlanNodeKind kind) {
        return parts().stream().map(ElementEditPart::node).filter(node -> node != null && node.kind() == kind)
                .map(PlanNode::elementId).sorted().toList();
    }

    /** Id of the element that is selected on the canvas, empty when none or several are. */
    public String selectedId() {
        Set<String> ids = canvas().selectedIds();
        return ids.size() == 1 ? ids.iterator().next() : "";
    }

    /** Ids of all elements that bear a selection frame. */
    public List<String> framedIds() {
        return parts().stream().filter(part -> part.getSelected() != EditPart.SELECTED_NONE)
                .map(part -> part.node().elementId()).toList();
    }

    /** Clicks on a point of the plan. */
    public void click(org.sceneplan.geometry.Point plan) {
        driver.click(canvas().control(), pixel(plan));
    }

    /** Pixel of the window that shows a point of the plan. */
    public Point pixel(org.sceneplan.geometry.Point plan) {
        Point origin = canvas().windowOrigin();
        return new Point((int) Math.round(canvas().scale().x(plan.xMm())) - origin.x,
                (int) Math.round(canvas().scale().y(plan.yMm())) - origin.y);
    }

    /** Point of the plan under a pixel of the window. */
    public org.sceneplan.geometry.Point planAt(Point pixel) {
        Point origin = canvas().windowOrigin();
        return canvas().scale().toPlan(pixel.x + origin.x, pixel.y + origin.y);
    }

    /** Pixels per millimetre. */
    public double pixelsPerMm() {
        return canvas().scale().pixelsPerMm();
    }

    /** Whether the whole shell lies in the window. */
    public boolean showsWholeShell() {
        Point size = canvas().control().getSize();
        return level().outline().points().stream().map(this::pixel)
                .allMatch(pixel -> pixel.x >= 0 && pixel.y >= 0 && pixel.x <= size.x && pixel.y <= size.y);
    }

    /** Turns the wheel over a pixel while the zoom key is held; notches upwards positive. */
    public void zoomWheel(Point pixel, int notches) {
        driver.wheel(canvas().control(), pixel, notches, SWT.MOD1);
    }

    /** Types a character on the canvas. */
    public void type(char character) {
        driver.type(canvas().control(), character);
    }

    /** Names in the level chooser, empty when there is none. */
    public List<String> levelNames() {
        Combo chooser = chooser();
        return chooser == null ? List.of() : Arrays.asList(chooser.getItems());
    }

    /** Chooses a level by its place in the list. */
    public void chooseLevel(int index) {
        Combo chooser = chooser();
        chooser.select(index);
        chooser.notifyListeners(SWT.Selection, new Event());
    }

    /** Name in the level chooser. */
    public String chosenLevel() {
        return chooser().getText();
    }

    /** Whether the plan could be read. */
    public boolean showsPlan() {
        return editor.canvas() != null;
    }

    /** Lines of the page that says why a file cannot be opened. */
    public List<String> problemLines() {
        List<String> lines = new ArrayList<>();
        for (Control control : controls(editorArea())) {
            if (control instanceof Label label && !label.getText().isEmpty()) {
                lines.add(label.getText());
            }
        }
        return lines;
    }

    boolean isLaidOut() {
        return editor.canvas() == null || editor.canvas().control().getSize().x > 0 && showsWholeShell();
    }

    private PlanCanvas canvas() {
        return editor.canvas();
    }

    private List<ElementEditPart> parts() {
        List<ElementEditPart> parts = new ArrayList<>();
        for (Object child : canvas().viewer().getContents().getChildren()) {
            parts.add((ElementEditPart) child);
        }
        return parts;
    }

    private Combo chooser() {
        return controls(canvas().control().getParent()).stream().filter(Combo.class::isInstance).map(Combo.class::cast)
                .findFirst().orElse(null);
    }

    private Composite editorArea() {
        return (Composite) editor.getSite().getService(MPart.class).getWidget();
    }

    private static List<Control> controls(Composite parent) {
        List<Control> all = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(controls(composite));
            }
        }
        return all;
    }
}
