package org.sceneplan.catalogue.importer;

import java.util.List;
import java.util.Locale;

/**
 * A rejection or a note on one row.
 *
 * @param column column as the CSV files of the product name it; empty when the row as a whole is meant
 * @param heading name of the column in the file that was read; that of the product where the file lacks the column
 * @param arguments what the sentence of the kind names: value, limit, line
 */
public record RowProblem(ProblemKind kind, String column, String heading, List<String> arguments) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    static RowProblem of(ProblemKind kind, String column, Object... arguments) {
        return new RowProblem(kind, column, column,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The same told by the heading that stands in the file. */
    RowProblem under(String fileHeading) {
        return new RowProblem(kind, column, fileHeading, arguments);
    }

    /** One sentence in the language of the locale: Chinese, else English. */
    public String message(Locale locale) {
        Object[] values = new Object[arguments.size() + 1];
        values[0] = heading;
        for (int i = 0; i < arguments.size(); i++) {
            values[i + 1] = arguments.get(i);
        }
        return Messages.text(locale, "ProblemKind_" + kind.name(), values);
    }
}
