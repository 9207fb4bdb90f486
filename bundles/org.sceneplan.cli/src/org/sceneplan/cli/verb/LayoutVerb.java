package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.job.StoreDesigner;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.rules.DesignContext;

/** {@code layout PLAN [--seed N]}: designs a store and writes the design into its plan. */
public final class LayoutVerb implements Verb {

    /** Seed of the search. */
    static final Option SEED = Option.withValue("--seed", "N");

    private static final Syntax SYNTAX = new Syntax("layout", "PLAN [--seed N]", 1, 1,
            List.of(SEED, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws UsageException, BadInputException {
        long seed = call.number(SEED, StoreDesigner.DEFAULT_SEED);
        Path file = call.operandPath(0);
        StorePlan plan = Plans.read(file, call.locale());
        DesignContext context = new StoreDesigner(DesignSources.of(call), seed, call.locale()).design(plan, file);
        Plans.overwrite(plan, file, call.locale());
        DesignSummary summary = new DesignSummary(context, call.locale());
        call.console().summary(VerbTexts.text(call, "LayoutVerb_written", file, summary.zones(), summary.fixtures(),
                summary.products()));
        summary.unmetLines().forEach(line -> call.console().summary("  " + line));
        return ExitCode.OK;
    }
}
