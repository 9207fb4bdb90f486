package org.sceneplan.workbench.view.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A line of the catalogue tree with the lines below it.
 *
 * @param key tells it apart from all others, the same after every search
 * @param label what the line says
 * @param item fixture type, {@link org.sceneplan.editor.display.CatalogueProduct}, or null for a group
 * @param words what a search finds it by, in small letters
 */
public record CatalogueEntry(String key, String label, Object item, String words, List<CatalogueEntry> children) {

    public CatalogueEntry {
        children = List.copyOf(children);
    }

    /** A line whose search words are its label and more. */
    static CatalogueEntry of(String key, String label, Object item, List<CatalogueEntry> children, String... more) {
        return new CatalogueEntry(key, label, item, plain(label + " " + String.join(" ", more)), children);
    }

    /** The text in small letters, full-width ones made half-width. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** How many lines with an item stand at the ends of the tree below, or 1 for such a line itself. */
    public int count() {
        return children.isEmpty() ? 1 : children.stream().mapToInt(CatalogueEntry::count).sum();
    }

    /** Lines are the same when their keys are, whatever a search has left below them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueEntry entry && entry.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    CatalogueEntry with(List<CatalogueEntry> newChildren) {
        return new CatalogueEntry(key, label, item, words, newChildren);
    }
}
