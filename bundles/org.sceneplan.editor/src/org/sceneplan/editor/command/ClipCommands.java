package org.sceneplan.editor.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.clip.ClipPaste;
import org.sceneplan.editor.clip.ElementClip;
import org.sceneplan.editor.clip.ElementTransfer;
import org.sceneplan.editor.command.object.ObjectEdits;
import org.sceneplan.editor.command.object.Situation;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;

/** Cutting, copying and pasting elements and styles. */
final class ClipCommands {
    /** The style copied last; for all plans of this workbench. */
    private static EObject style;

    private final ObjectCommands commands;
    private ElementClip pasted;
    private int times;

    ClipCommands(ObjectCommands commands) {
        this.commands = commands;
    }

    void cut() {
        RemoveElementsEdit remove = new RemoveElementsEdit(commands.situation().selected());
        if (remove.canApply().isRefused()) {
            commands.canvas().tell(remove.canApply());
        } else {
            copy();
            commands.execute(remove);
            commands.select(List.of());
        }
    }

    void copy() {
        Situation at = commands.situation();
        ElementClip.of(at.plan(), at.withWholeGroups())
                .ifPresent(clip -> ElementTransfer.put(commands.canvas().control().getDisplay(), clip, names(at)));
        commands.canvas().hint(commands.texts().text("copy.done", at.selected().size()));
    }

    void paste() {
        Optional<ElementClip> clip = ElementTransfer.get(commands.canvas().control().getDisplay());
        Optional<AddWallOpeningEdit> door = clip.flatMap(this::innerDoor);
        if (door.isPresent()) {
            insert(door.get(), door.get()::added);
            return;
        }
        Optional<AddOpeningEdit> opening = clip.flatMap(this::opening);
        if (opening.isPresent()) {
            insert(opening.get(), opening.get()::added);
            return;
        }
        Optional<PasteEdit> edit = clip.flatMap(this::edit);
        if (edit.isEmpty()) {
            commands.canvas().hint(commands.texts().text("paste.nothing"));
        } else {
            insert(edit.get());
        }
    }

    /** Pastes at the same coordinates; a door or window of a wall beside itself where that place is taken. */
    void pasteInPlace() {
        Situation at = commands.situation();
        Optional<ClipPaste> paste = ElementTransfer.get(commands.canvas().control().getDisplay())
                .map(clip -> new ClipPaste(clip, at.plan()));
        Optional<AddWallOpeningEdit> door = paste.flatMap(each -> each.intoItsWall(at.level()));
        Optional<PasteEdit> edit = paste.flatMap(each -> each.inPlace(at.level()));
        if (door.isPresent()) {
            insert(door.get(), door.get()::added);
        } else if (edit.isPresent()) {
            insert(edit.get());
        } else {
            commands.canvas().hint(commands.texts().text("paste.nothing"));
        }
    }

    private Optional<AddWallOpeningEdit> innerDoor(ElementClip clip) {
        Situation at = commands.situation();
        ClipPaste paste = new ClipPaste(clip, at.plan());
        return commands.pointer().point().map(point -> paste.intoWall(at.level(), point))
                .orElseGet(() -> paste.intoItsWall(at.level()));
    }

    private Optional<AddOpeningEdit> opening(ElementClip clip) {
        Situation at = commands.situation();
        ClipPaste paste = new ClipPaste(clip, at.plan());
        return commands.pointer().point().map(point -> paste.intoOutline(at.level(), point))
                .orElseGet(() -> paste.intoItsEdge(at.level()));
    }

    private Optional<PasteEdit> edit(ElementClip clip) {
        times = clip.equals(pasted) ? times + 1 : 1;
        pasted = clip;
        Situation at = commands.situation();
        ClipPaste paste = new ClipPaste(clip, at.plan());
        Optional<Fixture> fixture = fixture(at);
        if (fixture.isPresent() && clip.isPositions()) {
            return paste.beside(fixture.get(), 0);
        }
        Optional<Point> point = commands.pointer().point();
        return point.isPresent() ? paste.at(at.level(), point.get())
                : paste.beside(at.level(), times * ObjectEdits.COPY_OFFSET_MM);
    }

    /** The fixture selected, or that of the position selected. */
    private static Optional<Fixture> fixture(Situation at) {
        return at.only(Fixture.class)
                .or(() -> at.only(DisplayPosition.class).map(position -> (Fixture) position.eContainer()));
    }

    void duplicate() {
        ObjectEdits edits = new ObjectEdits(commands.situation());
        Optional<AddWallOpeningEdit> door = edits.duplicateInnerDoor();
        Optional<AddOpeningEdit> opening = edits.duplicateOpening();
        if (door.isPresent()) {
            insert(door.get(), door.get()::added);
        } else if (opening.isPresent()) {
            insert(opening.get(), opening.get()::added);
        } else {
            insert(edits.duplicate());
        }
    }

    private void insert(PlanEdit edit, Supplier<EObject> added) {
        if (commands.execute(edit)) {
            commands.selectMade(List.of(added.get()));
            commands.canvas().hint(commands.texts().text("paste.done", 1));
        }
    }

    private void insert(PasteEdit edit) {
        if (commands.execute(edit)) {
            commands.selectMade(things(edit));
            commands.canvas().hint(report(edit));
        }
    }

    /** What came in without the groups that only hold it together. */
    private static List<EObject> things(PasteEdit edit) {
        return edit.copies().stream().filter(copy -> !(copy instanceof Group)).toList();
    }

    /** What came in and what was lost on the way. */
    private String report(PasteEdit edit) {
        PackageTexts texts = commands.texts();
        StringBuilder report = new StringBuilder(texts.text("paste.done", things(edit).size()));
        Map<String, Integer> lost = ClipPaste.lost(edit);
        if (!lost.isEmpty()) {
            report.append("  ").append(texts.text("paste.lost", lost.entrySet().stream()
                    .map(each -> texts.textOr("lost." + each.getKey(), "lost.other") + " × " + each.getValue())
                    .collect(Collectors.joining(texts.text("paste.comma")))));
        }
        if (!edit.leftOut().isEmpty()) {
            report.append("  ").append(texts.text("paste.leftOut", edit.leftOut().size()));
        }
        return report.toString();
    }

    void copyStyle() {
        style = EcoreUtil.copy(commands.situation().selected().getFirst());
        commands.canvas().hint(commands.texts().text("style.copied"));
    }

    void pasteStyle() {
        if (style == null) {
            commands.canvas().hint(commands.texts().text("style.none"));
        } else {
            commands.execute(new ObjectEdits(commands.situation()).pasteStyle(style));
        }
    }

    /** Names of what is selected, one a line, for other programs. */
    private static String names(Situation at) {
        PlanSession session = at.session();
        return at.selected().stream().map(each -> session.tree().node(((Identified) each).getId()))
                .filter(Objects::nonNull).map(PlanNode::label).collect(Collectors.joining("\n"));
    }
}
