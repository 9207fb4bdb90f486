package org.sceneplan.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.model.plan.StorePlan;

/** {@code new SURVEY.json -o PLAN.storeplan}: a plan with an empty shell from a survey. */
public final class NewVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "PLAN.storeplan");

    private static final Syntax SYNTAX = new Syntax("new", "SURVEY.json -o PLAN.storeplan", 1, 1, List.of(TARGET),
            List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path target = call.optionPath(TARGET);
        StorePlan plan = survey(call, call.operandPath(0));
        boolean replaced = Files.exists(target);
        Plans.write(plan, target, call.locale());
        call.console().summary(VerbTexts.text(call, replaced ? "NewVerb_replaced" : "NewVerb_written", target,
                plan.getStore().getCode(), plan.getStore().getName(), plan.getLevels().size()));
        return ExitCode.OK;
    }

    private static StorePlan survey(Call call, Path file) throws BadInputException {
        try {
            return new SurveyReader().read(file);
        } catch (SurveyReadException e) {
            throw new BadInputException(e.report(call.locale()), e);
        }
    }
}
