package org.sceneplan.editor.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.command.object.CornerEdits;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.command.object.ObjectEdits;
import org.sceneplan.editor.command.object.Pick;
import org.sceneplan.editor.command.object.Situation;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.selection.PlanSelection;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** The commands of one open plan: whether they apply to what is selected, and doing them. */
public final class ObjectCommands {
    /** The command that locks the shell; it is shown as checked while the shell of the active plan is locked. */
    public static final String LOCK_SHELL_ID = "org.sceneplan.editor.lockShell";

    private final PlanCanvas canvas;
    private final PlanSelection selection;
    private final CanvasPointer pointer;
    private final ClipCommands clip;
    private final AskingCommands asking;
    private Situation known;
    private PlanSnapshot knownPlan;
    private List<String> knownIds;

    /** The commands of a canvas. */
    public ObjectCommands(PlanCanvas canvas, PlanSelection selection) {
        this.canvas = canvas;
        this.selection = selection;
        this.pointer = new CanvasPointer(canvas);
        this.clip = new ClipCommands(this);
        this.asking = new AskingCommands(this);
        canvas.follow(new SessionListener() {
            @Override
            public void planChanged(PlanChange change) {
                PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(LOCK_SHELL_ID, null);
            }
        });
    }

    /** Whether a command applies to what is selected now. */
    public boolean isEnabled(ObjectCommand command) {
        return command.applies(situation());
    }

    /** Does a command; what is being drawn or dragged is dropped before. */
    public void run(ObjectCommand command) {
        if (TextFocus.take(command)) {
            return;
        }
        if (isLost(command)) {
            say("delete.drawing");
            return;
        }
        if (canvas.overlay().isPassing() && command != ObjectCommand.LOCK_SHELL) {
            canvas.useSelectTool();
        }
        if (isEnabled(command)) {
            perform(command);
        }
    }

    /** Says what has to be selected before a command applies; nothing when it applies. */
    public void explain(ObjectCommand command) {
        if (isLost(command)) {
            say("delete.drawing");
        } else if (!isEnabled(command)) {
            say("needs." + command.need());
        }
    }

    /** What is being drawn would be lost with what is selected: only one of them can be meant. */
    private boolean isLost(ObjectCommand command) {
        return command == ObjectCommand.DELETE && canvas.drawingTools().isDrawing();
    }

    private void say(String key) {
        canvas.hint(texts().text(key));
        canvas.control().getDisplay().beep();
    }

    private void perform(ObjectCommand command) {
        switch (command) {
            case CUT -> clip.cut();
            case COPY -> clip.copy();
            case PASTE -> clip.paste();
            case PASTE_IN_PLACE -> clip.pasteInPlace();
            case DUPLICATE -> clip.duplicate();
            case COPY_STYLE -> clip.copyStyle();
            case PASTE_STYLE -> clip.pasteStyle();
            case SELECT_ALL -> select(new Pick(situation()).unlocked(shownIds()));
            case SELECT_SIMILAR -> select(new Pick(situation()).similar());
            case SELECT_GROUP -> select(new Pick(situation()).groupMembers());
            case INSERT_CORNER -> corners().ifPresent(corners -> execute(corners.insert()));
            case REMOVE_CORNER -> corners().ifPresent(corners -> execute(corners.remove()));
            case DELETE -> {
                if (new ObjectEdits(situation()).edit(command).filter(this::execute).isPresent()) {
                    selection.select(List.of());
                }
            }
            default -> new ObjectEdits(situation()).edit(command)
                    .ifPresentOrElse(this::execute, () -> asking.run(command));
        }
    }

    /** What commands act on now; made once per state of plan and selection. */
    Situation situation() {
        List<String> ids = selection.ids();
        PlanSnapshot plan = canvas.session().plan();
        String level = canvas.shownLevel().id();
        if (known == null || knownPlan != plan || !ids.equals(knownIds) || !known.level().getId().equals(level)) {
            known = Situation.of(canvas.session(), level, ids);
            knownPlan = plan;
            knownIds = ids;
        }
        return known;
    }

    PlanCanvas canvas() {
        return canvas;
    }

    CanvasPointer pointer() {
        return pointer;
    }

    PackageTexts texts() {
        return PackageTexts.of(ObjectCommand.class, canvas.session().locale());
    }

    /** Makes an edit as one step; tells a refusal. */
    boolean execute(PlanEdit edit) {
        Refusal refusal = canvas.session().execute(edit);
        canvas.hint("");
        canvas.tell(refusal);
        return !refusal.isRefused();
    }

    /** Selects elements, also such as are not drawn yet. */
    void select(Collection<String> ids) {
        selection.select(ids);
    }

    /** Selects what an edit has made. */
    void selectMade(Collection<? extends EObject> elements) {
        select(elements.stream().filter(Identified.class::isInstance).map(each -> ((Identified) each).getId())
                .toList());
    }

    /** Corners and edges near the pointer; without a pointer the user is told to show the place. */
    Optional<CornerEdits> corners() {
        Optional<Point> at = pointer.lastPoint();
        if (at.isEmpty()) {
            canvas.hint(texts().text("corner.where"));
        }
        return at.map(point -> new CornerEdits(situation(), point));
    }

    private Set<String> shownIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (Object child : canvas.viewer().getContents().getChildren()) {
            if (child instanceof ElementEditPart part && part.isSelectable()) {
                ids.add(part.elementId());
            }
        }
        return ids;
    }
}
