package org.sceneplan.editor;

import java.util.Collection;
import java.util.function.Consumer;

import org.sceneplan.editor.tool.DrawKind;

/** Whom the canvas tells what happened on it; nobody at first. */
final class CanvasListeners {
    private Runnable levelShown = () -> { };
    private Runnable propertyOpener = () -> { };
    private Consumer<String> hint = text -> { };
    private Consumer<DrawKind> toolActive = kind -> { };
    private Consumer<Collection<String>> picked = ids -> { };

    /** Takes who is told after another level is shown. */
    void onLevelShown(Runnable listener) {
        levelShown = listener;
    }

    /** Takes who shows the properties of what is selected. */
    void onOpenProperties(Runnable opener) {
        propertyOpener = opener;
    }

    /** Takes who shows hints and refusals. */
    void onHint(Consumer<String> listener) {
        hint = listener;
    }

    /** Takes who is told which tool became active. */
    void onTool(Consumer<DrawKind> listener) {
        toolActive = listener;
    }

    /** Takes who selects elements everywhere. */
    void onPick(Consumer<Collection<String>> listener) {
        picked = listener;
    }

    void levelShown() {
        levelShown.run();
    }

    void openProperties() {
        propertyOpener.run();
    }

    void hint(String text) {
        hint.accept(text);
    }

    void toolActive(DrawKind kind) {
        toolActive.accept(kind);
    }

    void picked(Collection<String> ids) {
        picked.accept(ids);
    }
}
