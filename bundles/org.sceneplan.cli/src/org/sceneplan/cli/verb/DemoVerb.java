package org.sceneplan.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OrderedJobs;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.job.SampleStore;
import org.sceneplan.cli.job.StepClock;
import org.sceneplan.cli.job.StepClock.Step;
import org.sceneplan.cli.job.StoreDesigner;
import org.sceneplan.cli.text.TextTable;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.samples.SampleSurveys;

/** {@code demo [DIR]}: the main job on the four sample stores. */
public final class DemoVerb implements Verb {

    private static final String DEFAULT_FOLDER = "sceneplan-demo";

    private static final Syntax SYNTAX = new Syntax("demo", "[DIR]", 0, 1,
            List.of(LayoutVerb.SEED, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws UsageException, BadInputException {
        long seed = call.number(LayoutVerb.SEED, StoreDesigner.DEFAULT_SEED);
        List<String> operands = call.arguments().operands();
        Path folder = call.path(operands.isEmpty() ? DEFAULT_FOLDER : operands.get(0));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw VerbTexts.refusal(call, "DemoVerb_noFolder", folder);
        }
        long start = System.nanoTime();
        List<Made> stores = make(call, seed, folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<SampleStore.Outcome> outcomes = stores.stream().filter(store -> store.outcome != null)
                .map(Made::outcome).toList();
        print(call, outcomes, folder, seconds);
        stores.stream().filter(store -> store.outcome == null)
                .forEach(store -> call.console().problem("sceneplan: " + store.problem));
        return outcomes.size() == stores.size() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private static List<Made> make(Call call, long seed, Path folder) throws BadInputException {
        DesignSources sources = DesignSources.of(call);
        Plans.prepare();
        List<Callable<Made>> jobs = new ArrayList<>();
        for (String survey : SampleSurveys.list()) {
            SampleStore store = new SampleStore(survey, sources, seed, call.locale(), call.documentLocale());
            jobs.add(() -> made(store, folder));
        }
        return OrderedJobs.run(jobs);
    }

    private static Made made(SampleStore store, Path folder) {
        try {
            return new Made(store.make(folder), "");
        } catch (BadInputException e) {
            return new Made(null, e.getMessage());
        }
    }

    private static void print(Call call, List<SampleStore.Outcome> outcomes, Path folder, double seconds) {
        outcomes.forEach(outcome -> outcome.remarks().forEach(call.console()::remark));
        call.console().summary(table(call, outcomes).stripTrailing());
        for (SampleStore.Outcome outcome : outcomes) {
            new DesignSummary(outcome.context(), call.locale()).unmetLines()
                    .forEach(line -> call.console().summary(code(outcome) + "  " + line));
        }
        call.console().summary("\n" + VerbTexts.text(call, "DemoVerb_open", number(seconds)));
        for (SampleStore.Outcome outcome : outcomes) {
            call.console().summary("  " + outcome.folder().resolve("drawings").resolve("sheets.pdf"));
        }
        Path any = folder.resolve("*");
        call.console().summary("  " + VerbTexts.text(call, "DemoVerb_more", any.resolve("lists").resolve("checklist.xlsx"),
                any.resolve("check").resolve("certificate.pdf")));
    }

    private static String table(Call call, List<SampleStore.Outcome> outcomes) {
        TextTable table = new TextTable("llrrrrlrrrrrrrr");
        Object[] titles = VerbTexts.text(call, "DemoVerb_titles").split("\\|");
        table.row(titles);
        for (SampleStore.Outcome outcome : outcomes) {
            DesignSummary summary = new DesignSummary(outcome.context(), call.locale());
            PlanSnapshot plan = outcome.context().plan();
            StepClock clock = outcome.clock();
            table.row(code(outcome), plan.store().name(), summary.areaM2(), summary.zones(), summary.fixtures(),
                    summary.products(), summary.samplesAgainstMinimum(), outcome.check().count(Severity.H),
                    outcome.check().count(Severity.W), outcome.check().count(Severity.I),
                    plan.unmetRequirements().size(), number(clock.seconds(Step.READ)),
                    number(clock.seconds(Step.LAYOUT)), number(clock.seconds(Step.CHECK)),
                    number(clock.seconds(Step.WRITE)));
        }
        return table.text("");
    }

    private static String code(SampleStore.Outcome outcome) {
        return outcome.context().plan().store().code();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** One store made; without an outcome the problem says why. */
    private record Made(SampleStore.Outcome outcome, String problem) {
    }
}
