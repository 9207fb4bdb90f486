package org.sceneplan.exchange.survey;

import java.util.List;
import java.util.Locale;

/** A survey that can't become a plan; nothing was written. */
public final class SurveyReadException extends Exception {
    /** Most problems {@link #report} prints. */
    public static final int PRINTED_PROBLEMS = 20;

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<SurveyProblem> problems;

    /**
     * A refusal of the given file.
     *
     * @param file name of the file as the user gave it
     * @param problems everything that is wrong, in file order; at least one
     */
    public SurveyReadException(String file, List<SurveyProblem> problems, Throwable cause) {
        super(file + ": " + problems.getFirst().line(Locale.ENGLISH)
                + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""), cause);
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** All problems, in file order. */
    public List<SurveyProblem> problems() {
        return problems;
    }

    /** A text for people: one line that names the file, then one line for each of the first problems. */
    public String report(Locale locale) {
        StringBuilder text = new StringBuilder(Messages.text(locale, "SurveyReadException_head", file,
                problems.size()));
        problems.stream().limit(PRINTED_PROBLEMS).forEach(problem -> text.append("\n  ").append(problem.line(locale)));
        int more = problems.size() - PRINTED_PROBLEMS;
        if (more > 0) {
            text.append("\n  ").append(Messages.text(locale, "SurveyReadException_more", more));
        }
        return text.toString();
    }
}
