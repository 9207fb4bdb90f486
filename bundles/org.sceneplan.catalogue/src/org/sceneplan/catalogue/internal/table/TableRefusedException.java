package org.sceneplan.catalogue.internal.table;

import java.util.List;

/** A file is not read at all; the cause and its numbers, to be put into words by the caller. */
public final class TableRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Cause {
        MISSING, DIRECTORY, UNREADABLE, EMPTY, TOO_BIG, TOO_MANY_ROWS, TOO_MANY_COLUMNS, SHEET_ROWS, SHEET_COLUMNS,
        NOT_TEXT, MIXED_TEXT, MARKUP, OLD_EXCEL, ENCRYPTED, BINARY_WORKBOOK, STRICT_WORKBOOK, NO_WORKBOOK,
        DAMAGED_WORKBOOK, INFLATES_TOO_MUCH, DOCUMENT_TYPE, NO_SHEET
    }

    private final Cause cause;
    private final transient List<Object> arguments;

    public TableRefusedException(Cause cause, Object... arguments) {
        super(cause + " " + List.of(arguments));
        this.cause = cause;
        this.arguments = List.of(arguments);
    }

    public Cause reason() {
        return cause;
    }

    /** Numbers and names that belong to the cause, in the order its sentence wants them. */
    public List<Object> arguments() {
        return arguments;
    }
}
