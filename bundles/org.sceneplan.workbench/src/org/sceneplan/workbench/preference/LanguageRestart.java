package org.sceneplan.workbench.preference;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sceneplan.editor.PackageTexts;

/** The offer to start again in the language that was chosen. */
final class LanguageRestart {
    private static final PackageTexts TEXTS = PackageTexts.of(LanguageRestart.class);

    private LanguageRestart() {
    }

    /** Asks, and starts again once whatever asked has done its own work, if that is what the user wants. */
    static void offer(Shell shell) {
        boolean now = MessageDialog.open(MessageDialog.QUESTION, shell, TEXTS.text("language.title"),
                TEXTS.text("language.restart"), 0, TEXTS.text("language.now"), TEXTS.text("language.later")) == 0;
        if (now) {
            shell.getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
    }
}
