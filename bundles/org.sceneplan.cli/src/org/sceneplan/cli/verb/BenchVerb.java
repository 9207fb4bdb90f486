package org.sceneplan.cli.verb;

import java.util.List;

import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;

/**
 * {@code bench [NAME]}: runs a benchmark beside its peer; without a name lists them. The benchmarks and the libraries
 * they are measured against are in a product of their own; without them the verb says so.
 */
public final class BenchVerb implements Verb {

    private static final Syntax SYNTAX = new Syntax("bench", "[NAME]", 0, 1, List.of(), List.of());
    private static final String BENCHMARKS = "org.sceneplan.bench.Benchmarks";

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        if (!isInstalled()) {
            throw VerbTexts.refusal(call, "BenchVerb_absent");
        }
        return BenchRun.run(call);
    }

    private static boolean isInstalled() {
        try {
            Class.forName(BENCHMARKS, false, BenchVerb.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
