package org.sceneplan.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.importer.StoreMasterFile;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.layout.start.MasterFacts;
import org.sceneplan.layout.start.NewPlan;
import org.sceneplan.layout.start.StoreFacts;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * {@code new SURVEY.json -o PLAN.storeplan [--stores FILE] [--similar PLAN]}: a plan with an empty shell from a
 * survey, or with what fits of a similar store, with the facts of the store master.
 */
public final class NewVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "PLAN.storeplan");

    private static final Option STORES = Option.withValue("--stores", "FILE");

    private static final Option SIMILAR = Option.withValue("--similar", "PLAN");

    private static final Syntax SYNTAX = new Syntax("new", "SURVEY.json -o PLAN.storeplan", 1, 1,
            List.of(TARGET, STORES, SIMILAR), List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path target = call.optionPath(TARGET);
        StorePlan plan = survey(call, call.operandPath(0));
        if (call.arguments().has(STORES)) {
            takeFromMaster(call, plan);
        }
        boolean replaced = Files.exists(target);
        if (call.arguments().has(SIMILAR)) {
            plan = likeSimilar(call, plan);
        }
        Plans.write(plan, target, call.locale());
        call.console().summary(VerbTexts.text(call, replaced ? "NewVerb_replaced" : "NewVerb_written", target,
                plan.getStore().getCode(), plan.getStore().getName(), plan.getLevels().size()));
        return ExitCode.OK;
    }

    /** Name, region, tier and budget as the store master has them; says what it filled in and what is in conflict. */
    private static void takeFromMaster(Call call, StorePlan plan) throws BadInputException {
        Path file = call.optionPath(STORES);
        MasterFacts master;
        try {
            master = MasterFacts.of(plan, StoreMasterFile.store(file, plan.getStore().getCode()));
        } catch (CatalogueFileException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
        for (MasterFacts.Difference each : master.differences()) {
            String key = !each.isConflict() ? "NewVerb_filled" : each.isMasterTaken() ? "NewVerb_masterTaken"
                    : "NewVerb_surveyKept";
            call.console().remark(VerbTexts.text(call, key, VerbTexts.text(call, "NewVerb_" + each.field()),
                    each.master(), each.survey()));
        }
        long conflicts = master.differences().stream().filter(MasterFacts.Difference::isConflict).count();
        call.console().remark(VerbTexts.text(call, "NewVerb_master", file, plan.getStore().getCode(),
                master.differences().size() - conflicts, conflicts));
        master.writeTo(plan);
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
