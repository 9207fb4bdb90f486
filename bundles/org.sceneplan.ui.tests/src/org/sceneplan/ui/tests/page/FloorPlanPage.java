package org.sceneplan.ui.tests.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.bindings.Trigger;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.ui.keys.IBindingService;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.editor.tool.DrawTool;
import org.sceneplan.editor.tool.Grip;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.ui.tests.driver.UiDriver;

/** An open plan: its drawing, its level chooser, or the page that says why it cannot be opened. */
public final class FloorPlanPage extends CanvasPage {
    private static final int SIGN_STEP_PIXELS = 5;
    private static final int TIP_FREE_PIXELS = 24;
    private static final int SETTLE_SECONDS = 60;

    FloorPlanPage(FloorPlanEditor editor, UiDriver driver) {
        super(editor, driver);
    }

    /** Text of the editor's tab. */
    public String title() {
        return editor().getTitle();
    }

    /** Texts in the language of the plan. */
    public PackageTexts texts() {
        return PackageTexts.ofEditor(editor().session().locale());
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

    /** Whether the whole shell lies in the window. */
    public boolean showsWholeShell() {
        return level().outline().points().stream().allMatch(this::isInWindow);
    }

    /** Where a sign of a finding stands in the window; null when none does. */
    public org.sceneplan.geometry.Point sign() {
        Point size = canvas().control().getSize();
        Point origin = canvas().windowOrigin();
        for (int y = 0; y < size.y; y += SIGN_STEP_PIXELS) {
            for (int x = 0; x < size.x; x += SIGN_STEP_PIXELS) {
                if (canvas().aids().signAt(x + origin.x, y + origin.y).isPresent()) {
                    return planAt(new Point(x, y));
                }
            }
        }
        return null;
    }

    /** Where a sign of a finding lies on a fixture. */
    public org.sceneplan.geometry.Point signOver(String fixtureId) {
        Rectangle box = ((DrawnFigure) parts().stream().filter(part -> part.elementId().equals(fixtureId)).findFirst()
                .orElseThrow().getFigure()).getBounds();
        Point origin = canvas().windowOrigin();
        for (int x = box.right() - 1; x > box.x; x--) {
            for (int y = box.y; y < box.bottom(); y++) {
                org.sceneplan.geometry.Point at = planAt(new Point(x - origin.x, y - origin.y));
                if (canvas().aids().signAt(x, y).isPresent()
                        && level().fixture(fixtureId).orElseThrow().footprint().contains(at)) {
                    return at;
                }
            }
        }
        throw new AssertionError("no sign lies on " + fixtureId);
    }

    /** Ids of the fixtures whose middle a sign of findings covers. */
    public Set<String> fixturesUnderSigns() {
        return level().fixtures().stream().filter(fixture -> canvas().aids()
                .signAt((int) Math.round(canvas().scale().x(fixture.centre().xMm())),
                        (int) Math.round(canvas().scale().y(fixture.centre().yMm()))).isPresent())
                .map(fixture -> fixture.id()).collect(Collectors.toSet());
    }

    /** How many signs of findings cover the name of a zone. */
    public long coveredNames() {
        return parts().stream().flatMap(part -> ((DrawnFigure) part.getFigure()).nameBoxes().stream())
                .filter(this::hasSign).count();
    }

    private boolean hasSign(Rectangle name) {
        for (int x = name.x; x < name.right(); x += SIGN_STEP_PIXELS) {
            for (int y = name.y; y < name.bottom(); y += SIGN_STEP_PIXELS) {
                if (canvas().aids().signAt(x, y).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a figure is explained beside the pointer. */
    public boolean showsTip() {
        return Arrays.stream(canvas().control().getDisplay().getShells()).anyMatch(shell -> shell.isVisible()
                && (shell.getStyle() & SWT.ON_TOP) != 0 && shell.getText().isEmpty());
    }

    /** Chooses a tool by its key. */
    public void tool(DrawKind kind) {
        if (activeTool() != DrawKind.SELECT) {
            key(SWT.ESC);
        }
        if (activeTool() != DrawKind.SELECT) {
            key(SWT.ESC);
        }
        key(kind.key());
        driver().waitUntil("the tool %s is active".formatted(kind), () -> activeTool() == kind);
    }

    /** The tool that is active. */
    public DrawKind activeTool() {
        return canvas().domain().getActiveTool() instanceof DrawTool tool ? tool.kind() : DrawKind.SELECT;
    }

    /** Sets an option of the active tool above the canvas: types it, or chooses what begins so. */
    public void option(DrawKind.Option option, String value) {
        new OptionsPage(editorArea(), driver(), texts()).set(option, value);
        canvas().control().setFocus();
    }

    /** Presses on the list of an option of the active tool and chooses nothing. */
    public void touchOption(DrawKind.Option option) {
        new OptionsPage(editorArea(), driver(), texts()).touch(option);
    }

    /** What stands in the text field of an option of the active tool. */
    public String option(DrawKind.Option option) {
        return new OptionsPage(editorArea(), driver(), texts()).text(option);
    }

    /** Options and hints of the active tool that run beyond their line. */
    public List<String> optionsCutByTheWindow() {
        return new OptionsPage(editorArea(), driver(), texts()).cutByTheWindow();
    }

    /** What stands beside the options of the active tool: what the format asks for, and how the tool is used. */
    public List<String> optionLines() {
        return new OptionsPage(editorArea(), driver(), texts()).lines();
    }

    /** What options and hints of the active tool tell under the pointer. */
    public List<String> optionTips() {
        return new OptionsPage(editorArea(), driver(), texts()).tips();
    }

    /** What the status line of the window says; empty for nothing. */
    public String statusLine() {
        return ViewWidgets.all(editor().getSite().getShell(), CLabel.class).stream().map(CLabel::getText)
                .filter(text -> text != null && text.contains("1:")).findFirst().orElse("");
    }

    /** Number of texts of the drawing that are large enough to read. */
    public int textsThatShow() {
        return parts().stream().mapToInt(part -> ((DrawnFigure) part.getFigure()).shownTexts().size()).sum();
    }

    /** Plan mm of one mm of paper. */
    public double scaleDenominator() {
        return session().drawing(level().id()).orElseThrow().scaleDenominator();
    }

    /** How large the text of the drawing that begins so shows; 0 when it does not. */
    public double shownPixels(String beginning) {
        double pixels = pixelsPerMm() * scaleDenominator();
        return parts().stream().flatMap(part -> ((DrawnFigure) part.getFigure()).shownTexts().stream())
                .filter(text -> text.text().text().startsWith(beginning))
                .mapToDouble(text -> text.text().sizeMm() * text.factor() * pixels).max().orElse(0);
    }

    /** Texts above the drawing: lengths, snap reasons, rules that would break, what is typed. */
    public List<String> overlayTexts() {
        return canvas().overlay().texts();
    }

    /** Whether scroll bars lie over the canvas or beside it, as SWT tells it. */
    public int scrollBarsMode() {
        return ((Scrollable) canvas().control()).getScrollbarsMode();
    }

    /** What the status line asks for or refuses, empty for nothing. */
    public String hint() {
        return editor().hint();
    }

    /** Marks above the drawing. */
    public List<OverlayMark> overlayMarks() {
        return canvas().overlay().marks();
    }

    /** Texts of marks of a style beside the pointer. */
    public List<String> tags(OverlayStyle style) {
        return overlayMarks().stream().filter(OverlayMark.Tag.class::isInstance).map(OverlayMark.Tag.class::cast)
                .filter(tag -> tag.style() == style).map(OverlayMark.Tag::text).toList();
    }

    /** Handles of what is selected, plan mm. */
    public List<org.sceneplan.geometry.Point> grips() {
        return canvas().grips().stream().map(Grip::at).toList();
    }

    /** The handle nearest to a point of the plan. */
    public org.sceneplan.geometry.Point gripNear(org.sceneplan.geometry.Point plan) {
        return grips().stream().min(Comparator.comparingDouble(grip -> grip.distanceMm(plan)))
                .orElseThrow(() -> new AssertionError("nothing has handles"));
    }

    /** What helps to draw. */
    public AidsPage aids() {
        return new AidsPage(canvas().aids());
    }

    /** Ids of what is selected on the canvas. */
    public Set<String> selectedIds() {
        return canvas().selectedIds();
    }

    /** The open plan, to be read only. */
    public PlanSession session() {
        return editor().session();
    }

    /** Waits until drawing and verdict are those of the plan. */
    public void settle() {
        driver().waitUntil("drawing and verdict are there", SETTLE_SECONDS,
                () -> session().isSettled() && session().result().isPresent());
    }

    /** What the file would be if the plan was saved now. */
    public byte[] bytes() {
        try {
            return PlanFile.bytes(session().model());
        } catch (PlanWriteException e) {
            throw new AssertionError(e);
        }
    }

    /** Number of steps that can be undone. */
    public int steps() {
        return session().history().edits().size();
    }

    /** Presses the keys of undo until nothing is left to undo. */
    public void undoAll() {
        while (session().history().canUndo()) {
            int before = steps();
            keys("org.eclipse.ui.edit.undo");
            driver().waitUntil("undone one of " + before, () -> steps() < before);
        }
    }

    /** Presses the keys of redo until nothing is left to redo. */
    public void redoAll() {
        while (session().history().canRedo()) {
            int before = steps();
            keys("org.eclipse.ui.edit.redo");
            driver().waitUntil("redone after " + before, () -> steps() > before);
        }
    }

    /** Saves by its keys. */
    public void save() {
        keys("org.eclipse.ui.file.save");
        driver().waitUntil("the plan is saved", () -> !editor().isDirty());
    }

    /** Whether the editor has the mark of unsaved changes. */
    public boolean isDirty() {
        return editor().isDirty();
    }

    /** Presses the keys that a command has while the canvas has the focus; fails when it has none. */
    public void keys(String commandId) {
        canvas().control().setFocus();
        // away from what has a tool tip
        driver().moveTo(canvas().control(), new Point(TIP_FREE_PIXELS, TIP_FREE_PIXELS));
        TriggerSequence sequence = editor().getSite().getService(IBindingService.class)
                .getBestActiveBindingFor(commandId);
        if (sequence == null) {
            throw new AssertionError("no keys for " + commandId);
        }
        for (Trigger trigger : sequence.getTriggers()) {
            KeyStroke stroke = (KeyStroke) trigger;
            driver().key(canvas().control(), Character.toLowerCase(stroke.getNaturalKey()), stroke.getModifierKeys());
        }
    }

    /** The chooser of levels above the drawing. */
    public LevelsPage levels() {
        return new LevelsPage(editorArea());
    }

    /** Whether the plan could be read. */
    public boolean showsPlan() {
        return editor().canvas() != null;
    }

    /** Lines of the page that says why a file cannot be opened. */
    public List<String> problemLines() {
        return ViewWidgets.all(editorArea(), Label.class).stream().map(Label::getText)
                .filter(text -> !text.isEmpty()).toList();
    }

    boolean isLaidOut() {
        return editor().canvas() == null || editor().canvas().control().getSize().x > 0 && showsWholeShell();
    }

    private List<ElementEditPart> parts() {
        List<ElementEditPart> parts = new ArrayList<>();
        for (Object child : canvas().viewer().getContents().getChildren()) {
            parts.add((ElementEditPart) child);
        }
        return parts;
    }

    private Composite editorArea() {
        return (Composite) editor().getSite().getService(MPart.class).getWidget();
    }
}
