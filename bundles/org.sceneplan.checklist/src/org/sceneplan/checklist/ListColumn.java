package org.sceneplan.checklist;

import java.util.List;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A column of a list.
 *
 * @param id stable id, unique in the list
 * @param title heading
 * @param kind what its cells hold
 * @param choices allowed values of a choice column, in the order to offer them; empty for other kinds
 */
public record ListColumn(String id, Bilingual title, CellKind kind, List<ListChoice> choices) {

    public ListColumn {
        choices = List.copyOf(choices);
    }

    /** A column without choices. */
    public static ListColumn of(String id, Bilingual title, CellKind kind) {
        return new ListColumn(id, title, kind, List.of());
    }
}
