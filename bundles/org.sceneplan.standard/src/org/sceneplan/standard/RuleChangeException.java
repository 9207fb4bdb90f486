package org.sceneplan.standard;

import java.util.List;
import java.util.Locale;

import org.sceneplan.standard.internal.change.ChangeProblem;

/** A change of a rule setting that is refused, told in one sentence; everything is as it was. */
public final class RuleChangeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ChangeProblem problem;
    private final transient List<String> values;

    /** A refusal; the values fill the sentence of the problem. */
    public RuleChangeException(ChangeProblem problem, String... values) {
        super(problem.text(List.of(values), Locale.ENGLISH));
        this.problem = problem;
        this.values = List.of(values);
    }

    /** The sentence in Chinese for a Chinese locale, in English for any other. */
    public String message(Locale locale) {
        return problem == null ? getMessage() : problem.text(values, locale);
    }
}
