package org.sceneplan.checklist;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A column of a list.
 *
 * @param id stable id, unique in the list
 * @param title heading
 * @param kind what its cells hold
 * @param choices allowed values of a choice column, in the order to offer them; empty for other kinds
 * @param band heading above it and its neighbours; {@link ListBand#NONE} when it stands by itself
 * @param isFilledByStore whether the store writes into it
 */
public record ListColumn(String id, Bilingual title, CellKind kind, List<ListChoice> choices, ListBand band,
        boolean isFilledByStore) {

    public ListColumn {
        requireNonNull(band, "band");
        choices = List.copyOf(choices);
    }

    /** A column that stands by itself and comes with the plan. */
    public ListColumn(String id, Bilingual title, CellKind kind, List<ListChoice> choices) {
        this(id, title, kind, choices, ListBand.NONE, false);
    }

    /** A column without choices. */
    public static ListColumn of(String id, Bilingual title, CellKind kind) {
        return new ListColumn(id, title, kind, List.of());
    }
}
