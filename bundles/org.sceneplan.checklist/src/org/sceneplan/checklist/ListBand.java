package org.sceneplan.checklist;

import static java.util.Objects.requireNonNull;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A heading above one or more columns that belong together: a numbered column of a form, split into typed cells.
 *
 * @param number number in the form, from 1; 0 = the column stands by itself
 * @param title text of the heading
 */
public record ListBand(int number, Bilingual title) {

    /** No heading above the column. */
    public static final ListBand NONE = new ListBand(0, Bilingual.same(""));

    public ListBand {
        requireNonNull(title, "title");
    }
}
