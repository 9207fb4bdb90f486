package org.sceneplan.editor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.GroupLeaves;

/** Which elements of the canvas are selected, by their ids. */
final class CanvasSelection {
    private final PlanSession session;
    private final PlanViewer viewer;

    CanvasSelection(PlanSession session, PlanViewer viewer) {
        this.session = session;
        this.viewer = viewer;
    }

    /** Ids of the elements inside a frame; of those it touches too when asked. */
    Set<String> elementsIn(Box frame, boolean touched) {
        Set<String> ids = new LinkedHashSet<>();
        for (Object child : viewer.getContents().getChildren()) {
            PlanNode node = child instanceof ElementEditPart part ? part.node() : null;
            if (node != null && (touched ? frame.toRing().overlaps(node.outline())
                    : frame.contains(node.outline().box()))) {
                ids.add(node.elementId());
            }
        }
        return ids;
    }

    /** Ids of the selected elements, in the order they were selected. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        for (Object selected : viewer.getSelectedEditParts()) {
            if (selected instanceof ElementEditPart part && part.isSelectable()) {
                ids.add(part.elementId());
            }
        }
        return ids;
    }

    /**
     * Shows elements as selected, of groups what is in them, or what they stand on when they have no outline; those of
     * other levels are left out.
     */
    void show(Collection<String> ids) {
        Set<String> drawn = new LinkedHashSet<>();
        ids.forEach(id -> leaves(id).forEach(leaf -> drawn.add(drawnId(leaf))));
        drawn.remove("");
        Map<String, EditPart> partById = new LinkedHashMap<>();
        for (Object child : viewer.getContents().getChildren()) {
            if (child instanceof ElementEditPart part && drawn.contains(part.elementId())) {
                partById.putIfAbsent(part.elementId(), part);
            }
        }
        viewer.setSelection(
                new StructuredSelection(drawn.stream().map(partById::get).filter(Objects::nonNull).toList()));
    }

    private Set<String> leaves(String id) {
        return session.plan().levels().stream()
                .filter(level -> level.groups().stream().anyMatch(group -> group.id().equals(id))).findFirst()
                .map(level -> new GroupLeaves(level).of(id)).orElse(Set.of(id));
    }

    /** Scrolls to the element selected first. */
    void scrollToFirst() {
        ((List<?>) viewer.getSelectedEditParts()).stream().findFirst()
                .ifPresent(part -> viewer.reveal((EditPart) part));
    }

    /** Id of the element, or of what it stands on, that has an outline on the canvas; empty when there is none. */
    private String drawnId(String id) {
        PlanNode node = session.tree().node(id);
        while (node != null && node.outline() == null) {
            node = node.parent();
        }
        return node == null ? "" : node.elementId();
    }

    /** Id of the level a node is of, null for the store. */
    static String levelOf(PlanNode node) {
        for (PlanNode above = node; above != null; above = above.parent()) {
            if (above.kind() == PlanNodeKind.LEVEL) {
                return above.elementId();
            }
        }
        return null;
    }
}
