package org.sceneplan.editor;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** Names of the tabs of open plans: that of the store, with the file where several stores have one name. */
final class TabNames {
    private final Set<FloorPlanEditor> open = new LinkedHashSet<>();

    private TabNames() {
    }

    /** The names in a page; plans whose editors have not been looked at yet are not open. */
    static TabNames of(IWorkbenchPage page) {
        TabNames names = new TabNames();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof FloorPlanEditor editor && editor.session() != null) {
                names.open.add(editor);
            }
        }
        return names;
    }

    /** With an editor that is just being opened. */
    TabNames with(FloorPlanEditor editor) {
        open.add(editor);
        return this;
    }

    /** Without an editor that is just being closed. */
    TabNames without(FloorPlanEditor editor) {
        open.remove(editor);
        return this;
    }

    /** Names all tabs. */
    void show() {
        for (FloorPlanEditor editor : open) {
            String name = store(editor);
            boolean alike = open.stream().filter(other -> store(other).equals(name)).count() > 1;
            editor.showName(alike ? name + " \u2013 " + editor.getEditorInput().getName() : name);
        }
    }

    private static String store(FloorPlanEditor editor) {
        return editor.session().plan().store().name();
    }
}
