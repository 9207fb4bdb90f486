package org.sceneplan.editor.session;

import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.plan.edit.Refusal;

/** Says why an edit is refused as the outline names things, not by their ids. */
public final class RefusalText {

    private RefusalText() {
    }

    /** The sentence in the language of a plan; empty when nothing is refused. */
    public static String of(PlanSession session, Refusal refusal) {
        String message = refusal.message(session.locale());
        PlanNode node = refusal.elementId().isEmpty() ? null : session.tree().node(refusal.elementId());
        return node == null || node.label().isBlank() ? message
                : message.replace("“" + refusal.elementId() + "”", "“" + node.label() + "”")
                        .replace("'" + refusal.elementId() + "'", "'" + node.label() + "'");
    }
}
