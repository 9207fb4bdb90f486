package org.sceneplan.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;

/** What an editor says in the status line: what to do next or why not, and where the pointer is. */
final class StatusText {
    private final IEditorSite site;
    private String hint = "";

    StatusText(IEditorSite site) {
        this.site = site;
    }

    /** What to do next, or why something was refused; empty for nothing. */
    String hint() {
        return hint;
    }

    /** Shows what to do next; empty for nothing. */
    void hint(String text) {
        hint = text;
        line().setMessage(text.isEmpty() ? null : text);
    }

    /** Shows where the pointer is, after a hint that stands; null when it has left. */
    void position(String text) {
        line().setMessage(text == null || hint.isEmpty() ? text : hint + "    " + text);
    }

    private IStatusLineManager line() {
        return site.getActionBars().getStatusLineManager();
    }
}
