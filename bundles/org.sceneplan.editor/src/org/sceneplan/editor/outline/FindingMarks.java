package org.sceneplan.editor.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;

/** The worst severity of the findings about each element; what contains an element carries its mark, too. */
public final class FindingMarks {
    private final Map<PlanNode, Severity> worstByNode = new HashMap<>();

    /** No marks. */
    public FindingMarks() {
        // nothing found yet
    }

    /** Marks of a verdict on the nodes of a tree. */
    public FindingMarks(CheckResult result, PlanTree tree) {
        for (Finding finding : result.findings()) {
            for (String id : finding.objects()) {
                for (PlanNode node = tree.node(id); node != null; node = node.parent()) {
                    worstByNode.merge(node, finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
    }

    /** The worst severity at a node or below it. */
    public Optional<Severity> worst(PlanNode node) {
        return Optional.ofNullable(worstByNode.get(node));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingMarks marks && marks.worstByNode.equals(worstByNode);
    }

    @Override
    public int hashCode() {
        return worstByNode.hashCode();
    }
}
