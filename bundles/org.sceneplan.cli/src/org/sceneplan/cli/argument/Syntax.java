package org.sceneplan.cli.argument;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verb takes.
 *
 * @param verb name of the verb
 * @param operands operands as the help shows them, for example {@code SURVEY.json -o PLAN.storeplan}
 * @param minOperands least number of operands
 * @param maxOperands greatest number of operands
 * @param options options beside the global ones, in the order of the help
 * @param required names of options that must be given
 */
public record Syntax(String verb, String operands, int minOperands, int maxOperands, List<Option> options,
        List<String> required) {

    public Syntax {
        options = List.copyOf(options);
        required = List.copyOf(required);
    }

    /** The options of the verb and the global ones. */
    public List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options);
        all.addAll(List.of(Option.LANG, Option.QUIET, Option.HELP));
        return all;
    }
}
