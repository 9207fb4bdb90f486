package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.part.ElementEditPart;

/** Walks through the elements of a level in the order of the outline, as Tab does on the canvas. */
final class CanvasWalk {
    private final PlanCanvas canvas;

    CanvasWalk(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    /**
     * Selects the element after or before the one selected last, the first or last when nothing is selected.
     *
     * @return false when there is none, so that the keys leave the canvas
     */
    boolean go(boolean backwards) {
        Optional<String> next = next(backwards);
        next.ifPresent(id -> {
            canvas.pick(List.of(id));
            canvas.reveal(List.of(id));
        });
        return next.isPresent();
    }

    private Optional<String> next(boolean backwards) {
        List<String> walk = walk();
        List<String> selected = canvas.selectedIds().stream().filter(walk::contains).toList();
        int last = selected.isEmpty() ? backwards ? walk.size() : -1 : walk.indexOf(selected.getLast());
        int index = last + (backwards ? -1 : 1);
        return index >= 0 && index < walk.size() ? Optional.of(walk.get(index)) : Optional.empty();
    }

    /** What can be clicked on the level, in the order of the outline. */
    private List<String> walk() {
        Set<String> drawn = new LinkedHashSet<>();
        for (Object child : canvas.viewer().getContents().getChildren()) {
            if (child instanceof ElementEditPart part && part.isSelectable()) {
                drawn.add(part.elementId());
            }
        }
        drawn.remove(canvas.shownLevel().id());
        List<String> walk = new ArrayList<>();
        collect(canvas.session().tree().node(canvas.shownLevel().id()), drawn, walk);
        return walk;
    }

    private static void collect(PlanNode node, Set<String> drawn, List<String> walk) {
        if (drawn.remove(node.elementId())) {
            walk.add(node.elementId());
        }
        node.children().forEach(child -> collect(child, drawn, walk));
    }
}
