package org.sceneplan.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.layout.start.NewPlan;
import org.sceneplan.layout.start.StoreFacts;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * {@code new SURVEY.json -o PLAN.storeplan [--similar PLAN]}: a plan with an empty shell from a survey, or with what
 * fits of a similar store.
 */
public final class NewVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "PLAN.storeplan");

    private static final Option SIMILAR = Option.withValue("--similar", "PLAN");

    private static final Syntax SYNTAX = new Syntax("new", "SURVEY.json -o PLAN.storeplan", 1, 1,
            List.of(TARGET, SIMILAR), List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path target = call.optionPath(TARGET);
        StorePlan plan = survey(call, call.operandPath(0));
        boolean replaced = Files.exists(target);
        if (call.arguments().has(SIMILAR)) {
            plan = likeSimilar(call, plan);
        }
        Plans.write(plan, target, call.locale());
        call.console().summary(VerbTexts.text(call, replaced ? "NewVerb_replaced" : "NewVerb_written", target,
                plan.getStore().getCode(), plan.getStore().getName(), plan.getLevels().size()));
        return ExitCode.OK;
    }

    /** The shell with zones, fixtures and materials of a similar store, as far as they fit. */
    private static StorePlan likeSimilar(Call call, StorePlan shell) throws BadInputException {
        DesignSources sources = DesignSources.of(call);
        Path file = call.optionPath(SIMILAR);
        PlanSnapshot similar = Plans.readSnapshot(file, call.locale());
        NewPlan plan = new NewPlan(shell, StoreFacts.of(shell),
                sources.standard(shell.getStandardId(), call.operandPath(0), call.locale()),
                sources.catalogueFor(similar.catalogueId(), similar.catalogueVersion(), file),
                new NewPlan.Content.Similar(similar));
        return switch (plan.make()) {
            case NewPlan.Outcome.Refused refused -> throw new BadInputException(refused.message(call.locale()));
            case NewPlan.Outcome.Made made -> {
                call.console().remark(VerbTexts.text(call, "NewVerb_similar", file, made.zones(), made.fixtures(),
                        made.leftOut().size()));
                yield made.plan();
            }
        };
    }

    private static StorePlan survey(Call call, Path file) throws BadInputException {
        try {
            return new SurveyReader().read(file);
        } catch (SurveyReadException e) {
            throw new BadInputException(e.report(call.locale()), e);
        }
    }
}
