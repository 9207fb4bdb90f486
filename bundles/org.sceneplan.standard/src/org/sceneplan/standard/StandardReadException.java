package org.sceneplan.standard;

import java.util.List;
import java.util.Locale;

import org.sceneplan.standard.internal.ReadProblem;

/**
 * A format standard or rule book that can't be used. The message names the file, the line and the element, and says
 * what is wrong with it; {@link #getMessage()} is English, {@link #message(Locale)} speaks Chinese as well.
 */
public final class StandardReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String object;
    private final transient ReadProblem problem;
    private final transient List<Object> values;

    /**
     * A problem at a place.
     *
     * @param file   name of the file as the caller gave it
     * @param line   line in the file, counted from 1; 0 = not known
     * @param object element the problem is in, for example {@code zone KITCHEN}; empty = the whole file
     */
    public StandardReadException(String file, int line, String object, ReadProblem problem, List<Object> values,
            Throwable cause) {
        super(problem.located(file, line, object, values, Locale.ENGLISH), cause);
        this.file = file;
        this.line = line;
        this.object = object;
        this.problem = problem;
        this.values = List.copyOf(values);
    }

    /** Name of the file as the caller gave it. */
    public String file() {
        return file;
    }

    /** Line in the file, counted from 1; 0 = not known. */
    public int line() {
        return line;
    }

    /** Element the problem is in, for example {@code zone KITCHEN}; empty = the whole file. */
    public String object() {
        return object;
    }

    /** The message in Chinese for a Chinese locale, in English for any other. */
    public String message(Locale locale) {
        return problem == null ? getMessage() : problem.located(file, line, object, values, locale);
    }
}
