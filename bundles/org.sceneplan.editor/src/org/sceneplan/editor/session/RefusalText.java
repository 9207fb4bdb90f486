package org.sceneplan.editor.session;

import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.rules.wording.NamedElements;

/** Says what an edit does and why one is refused; elements are called as findings call them, not by their ids. */
public final class RefusalText {

    private RefusalText() {
    }

    /** The sentence in the language of a plan; empty when nothing is refused. */
    public static String of(PlanSession session, Refusal refusal) {
        return named(session, refusal.message(session.locale()));
    }

    /** The label of an edit in the language of a plan; empty for no edit. */
    public static String of(PlanSession session, PlanEdit edit) {
        return edit == null ? "" : named(session, edit.label(session.locale()));
    }

    private static String named(PlanSession session, String sentence) {
        return sentence.isEmpty() ? "" : new NamedElements(session.context()).in(sentence, session.locale());
    }
}
