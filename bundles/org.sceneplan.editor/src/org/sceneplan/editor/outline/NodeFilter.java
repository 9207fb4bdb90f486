package org.sceneplan.editor.outline;

import java.util.Locale;

/**
 * Which nodes show while a text is typed: those that contain it, what is above them and what is below them.
 *
 * @param text in any case; empty = all nodes
 */
public record NodeFilter(String text) {

    public NodeFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a node shows. */
    public boolean accepts(PlanNode node) {
        return text.isEmpty() || has(node) || isBelowMatch(node) || isAboveMatch(node);
    }

    private boolean has(PlanNode node) {
        return node.kind() != PlanNodeKind.GROUP && (node.label().toLowerCase(Locale.ROOT).contains(text)
                || node.elementId().toLowerCase(Locale.ROOT).contains(text));
    }

    private boolean isBelowMatch(PlanNode node) {
        for (PlanNode above = node.parent(); above != null; above = above.parent()) {
            if (above.kind() == PlanNodeKind.FIXTURE && has(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboveMatch(PlanNode node) {
        return node.children().stream().anyMatch(child -> has(child) || isAboveMatch(child));
    }
}
