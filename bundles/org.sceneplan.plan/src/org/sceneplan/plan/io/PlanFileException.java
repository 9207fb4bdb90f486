package org.sceneplan.plan.io;

import java.nio.file.Path;
import java.util.Locale;

/** A plan file that could not be read or written, with place, reason and advice in both languages. */
public abstract sealed class PlanFileException extends Exception permits PlanReadException, PlanWriteException {

    private static final long serialVersionUID = 1L;

    private final transient PlanProblem problem;

    PlanFileException(PlanProblem problem, Throwable cause) {
        super(sentence(problem, Locale.ENGLISH), cause);
        this.problem = problem;
    }

    PlanProblem problem() {
        return problem;
    }

    /** The file. */
    public Path file() {
        return problem.file();
    }

    /** Line in the file, from 1; 0 when the problem has no place in it. */
    public int line() {
        return problem.line();
    }

    /** Column in the line, from 1; 0 when the problem has no place in it. */
    public int column() {
        return problem.column();
    }

    /** Id of the object that is wrong; empty when it has none or the problem concerns the whole file. */
    public String objectId() {
        return problem.objectId();
    }

    /** Stable key of the reason, for example {@code id.duplicate}; a key of the messages file of this package. */
    public String reasonKey() {
        return problem.reasonKey();
    }

    /** What is wrong, one sentence without the place. */
    public String wrong(Locale locale) {
        return problem.wrong().in(locale);
    }

    /** What to do, one sentence. */
    public String advice(Locale locale) {
        return problem.advice().in(locale);
    }

    /**
     * The whole message {@code file:line:column: what is wrong. What to do.}, Chinese for Chinese locales, else
     * English.
     */
    public String message(Locale locale) {
        return sentence(problem, locale);
    }

    private static String sentence(PlanProblem problem, Locale locale) {
        String place = problem.line() > 0
                ? "%s:%d:%d".formatted(problem.file(), problem.line(), problem.column())
                : problem.file().toString();
        return place + ": " + problem.wrong().in(locale) + " " + problem.advice().in(locale);
    }
}
