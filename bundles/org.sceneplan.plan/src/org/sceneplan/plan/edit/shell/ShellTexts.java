package org.sceneplan.plan.edit.shell;

import org.sceneplan.plan.edit.internal.EditTexts;

/** The messages of this package. */
final class ShellTexts {

    static final EditTexts TEXTS = new EditTexts(ShellTexts.class);

    private ShellTexts() {
    }
}
