package org.sceneplan.plan.edit.arrange;

import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.BilingualText;

/** The messages of this package. */
final class ArrangeTexts {

    static final EditTexts TEXTS = new EditTexts(ArrangeTexts.class);

    private ArrangeTexts() {
    }

    /** The refusal of an edit of nothing. */
    static Refusal none() {
        BilingualText sentence = TEXTS.text("arrange.none");
        return new Refusal("arrange.none", "", sentence.english(), sentence.chinese());
    }
}
