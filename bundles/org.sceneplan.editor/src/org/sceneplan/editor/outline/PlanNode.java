package org.sceneplan.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sceneplan.geometry.Ring;

/** One element of the plan in the tree; immutable once the tree is built. */
public final class PlanNode {
    private final PlanNodeKind kind;
    private final String elementId;
    private final String label;
    private final Ring outline;
    private final List<PlanNode> children = new ArrayList<>();
    private PlanNode parent;

    /**
     * A node.
     *
     * @param elementId id in the plan, empty for groups
     * @param outline where the element lies, plan mm; null when it has no area to click
     */
    PlanNode(PlanNodeKind kind, String elementId, String label, Ring outline) {
        this.kind = kind;
        this.elementId = elementId;
        this.label = label;
        this.outline = outline;
    }

    PlanNode add(PlanNode child) {
        child.parent = this;
        children.add(child);
        return child;
    }

    /** What the node stands for. */
    public PlanNodeKind kind() {
        return kind;
    }

    /** Id of the element, empty for a folder. */
    public String elementId() {
        return elementId;
    }

    /** What the user reads. */
    public String label() {
        return label;
    }

    /** Where the element can be clicked, or null. */
    public Ring outline() {
        return outline;
    }

    /** Children in plan order; live but not to be changed. */
    public List<PlanNode> children() {
        return children;
    }

    /** The node above, or null for the root. */
    public PlanNode parent() {
        return parent;
    }

    /** Nodes of the same element in trees of different states are equal, so that trees keep what is expanded. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlanNode node && kind == node.kind && elementId.equals(node.elementId)
                && (!elementId.isEmpty() || label.equals(node.label) && Objects.equals(parent, node.parent));
    }

    @Override
    public int hashCode() {
        return elementId.isEmpty() ? label.hashCode() : elementId.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
