package org.sceneplan.catalogue.importer;

/** Why a row was rejected, or what was set right in it. */
public enum ProblemKind {
    /** The key column is empty. */
    MISSING_KEY(true),
    /** A column that must be filled is empty. */
    MISSING_VALUE(true),
    /** Not a whole number. */
    BAD_NUMBER(true),
    /** A size of zero or less. */
    NON_POSITIVE_SIZE(true),
    /** A size no such thing can have; mostly another unit than mm. */
    IMPLAUSIBLE_SIZE(true),
    /** A number outside its range. */
    OUT_OF_RANGE(true),
    /** The product type is not in the catalogue. */
    UNKNOWN_TYPE(true),
    /** A utility letter other than E e W D G F N -. */
    UNKNOWN_UTILITY(true),
    /** A word that is none of those allowed in the column. */
    UNKNOWN_WORD(true),
    /** The key was used by an earlier row of the same file. */
    DUPLICATE_KEY(true),
    /** The key is used by two entries of one catalogue file. */
    KEY_TWICE(true),
    /** A text longer than the column takes. */
    TOO_LONG(true),
    /** No store code. */
    BAD_CODE(true),
    /** A path that leaves the folder of the store master. */
    BAD_PATH(true),
    /** The cell holds a formula: nobody typed its stored result, and the next calculation may change it. */
    FORMULA(true),
    /** The spreadsheet shows an error value in the cell. */
    CELL_ERROR(true),
    /** Quotes do not pair. */
    DAMAGED_ROW(true),
    /** More cells than the header has columns. */
    EXTRA_CELLS(true),
    /** The cell is part of a merged one, whose text was taken. */
    MERGED_CELL(false),
    /** A text that a spreadsheet would run as a formula; the leading signs were taken away. */
    FORMULA_TEXT(false),
    /** Characters that no file of the product can hold were taken away. */
    CONTROL_CHARACTERS(false),
    /** A price with a fraction was rounded to whole CNY, or a converted size to whole mm. */
    ROUNDED(false);

    private final boolean rejecting;

    ProblemKind(boolean rejecting) {
        this.rejecting = rejecting;
    }

    /** Whether a row with this problem is rejected; the others are notes on a row that was taken. */
    public boolean isRejecting() {
        return rejecting;
    }
}
