package org.sceneplan.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;

/**
 * What an editor says in the status line: how many elements are selected, what to do next or why not, and where the
 * pointer is.
 */
final class StatusText {
    private final IEditorSite site;
    private final PackageTexts texts;
    private String selected = "";
    private String hint = "";
    private String position = "";

    StatusText(IEditorSite site, PackageTexts texts) {
        this.site = site;
        this.texts = texts;
    }

    /** What to do next, or why something was refused; empty for nothing. */
    String hint() {
        return hint;
    }

    /** Shows what to do next; empty for nothing. */
    void hint(String text) {
        hint = text;
        show();
    }

    /** Shows how many elements are selected; a single one is described elsewhere. */
    void selected(int count) {
        selected = count > 1 ? texts.text("editor.selected", count) : "";
        show();
    }

    /** Shows where the pointer is, before all else so that it keeps its place; null when it has left. */
    void position(String text) {
        position = text == null ? "" : text;
        show();
    }

    /** All that is said at present, empty for nothing. */
    String text() {
        return Stream.of(position, selected, hint).filter(part -> !part.isEmpty()).collect(Collectors.joining("    "));
    }

    private void show() {
        line().setMessage(text().isEmpty() ? null : text());
    }

    private IStatusLineManager line() {
        return site.getActionBars().getStatusLineManager();
    }
}
