package org.sceneplan.catalogue.internal.table;

/**
 * One cell as text.
 *
 * @param text never null; empty for an empty cell
 * @param kind where the text comes from
 */
public record RawCell(String text, Kind kind) {

    /** Origin of a cell's text. */
    public enum Kind {
        /** Typed in. */
        VALUE,
        /** Stored result of a formula; the formula itself is dropped. */
        FORMULA_RESULT,
        /** An error value such as #REF!. */
        ERROR,
        /** Covered by a merged cell: the text of that cell where it stands above in the same column, else empty. */
        MERGED
    }

    /** A typed-in cell. */
    public static RawCell of(String text) {
        return new RawCell(text, Kind.VALUE);
    }
}
