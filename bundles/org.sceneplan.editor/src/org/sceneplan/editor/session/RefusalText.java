package org.sceneplan.editor.session;

import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.plan.edit.Refusal;

/** Says why an edit is refused; zones are called as the outline calls them, not by their ids. */
public final class RefusalText {

    private RefusalText() {
    }

    /** The sentence in the language of a plan; empty when nothing is refused. */
    public static String of(PlanSession session, Refusal refusal) {
        String message = refusal.message(session.locale());
        PlanNode node = refusal.elementId().isEmpty() ? null : session.tree().node(refusal.elementId());
        if (node == null || node.kind() != PlanNodeKind.ZONE) {
            return message;
        }
        // the area stands behind the name
        String name = node.label().replaceFirst(" {2}.*", "");
        return message.replace("“" + refusal.elementId() + "”", "“" + name + "”")
                .replace("'" + refusal.elementId() + "'", "'" + name + "'");
    }
}
