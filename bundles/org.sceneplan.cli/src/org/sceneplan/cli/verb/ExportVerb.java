package org.sceneplan.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.EarlierPackages;
import org.sceneplan.cli.job.Interruption;
import org.sceneplan.cli.job.NewFiles;
import org.sceneplan.cli.job.OrderedJobs;
import org.sceneplan.cli.job.PlanFiles;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.job.StorePackage;
import org.sceneplan.exchange.pkg.PackageManifest.Outcome;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PlanPackage;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;

/** {@code export PLAN|DIR... -o DIR|FILE.zip [--since PACKAGE]}: the packages of plans. */
public final class ExportVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "DIR|FILE.zip");
    private static final Option ZIP = Option.flag("--zip");

    private static final Syntax SYNTAX = new Syntax("export", "PLAN|DIR... -o DIR|FILE.zip", 1, Integer.MAX_VALUE,
            List.of(TARGET, EarlierPackages.SINCE, ZIP, DesignSources.CATALOGUE, DesignSources.STANDARDS),
            List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        List<PlanFiles.Named> plans = PlanFiles.of(call);
        boolean several = plans.size() > 1 || !plans.get(0).name().equals(call.arguments().operands().get(0));
        Path target = call.optionPath(TARGET);
        if (several && StorePackage.isZip(target)) {
            throw VerbTexts.refusal(call, "ExportVerb_oneZip", target, plans.size());
        }
        if (!several && call.arguments().has(ZIP) && !StorePackage.isZip(target)) {
            throw VerbTexts.refusal(call, "ExportVerb_zipName", target);
        }
        DesignSources sources = DesignSources.of(call);
        EarlierPackages earlier = EarlierPackages.of(call, sources);
        Plans.prepare();
        try (Interruption interruption = Interruption.listen()) {
            Run run = new Run(call, sources, earlier, several, target, interruption);
            OrderedJobs.forEach(plans.stream().map(plan -> (Callable<Made>) () -> run.make(plan)).toList(), run::take);
            return run.exitCode;
        } catch (CancellationException e) {
            throw VerbTexts.refusal(call, "ExportVerb_cancelled");
        }
    }

    /** A package made, or why not. */
    private record Made(PlanFiles.Named plan, PlanPackage fresh, List<String> remarks, String problem) {
    }

    /** One run over all plans. */
    private static final class Run {
        private final Call call;
        private final DesignSources sources;
        private final EarlierPackages earlier;
        private final boolean several;
        private final Path target;
        private final Interruption interruption;
        private final Map<String, String> planByPlace = new HashMap<>();
        private int exitCode = ExitCode.OK;

        Run(Call call, DesignSources sources, EarlierPackages earlier, boolean several, Path target,
                Interruption interruption) {
            this.call = call;
            this.sources = sources;
            this.earlier = earlier;
            this.several = several;
            this.target = target;
            this.interruption = interruption;
        }

        Made make(PlanFiles.Named plan) {
            try {
                byte[] bytes = Files.readAllBytes(plan.file());
                PlanSnapshot snapshot = snapshot(plan, bytes);
                DesignContext context = sources.context(snapshot, plan.file(), call.locale());
                CheckResult check = RuleEngine.standard().check(context);
                PackageOrder order = new PackageOrder(context, check, bytes, earlier.of(snapshot, plan.file()),
                        StorePackage.settings(call.documentLocale()));
                return new Made(plan, StorePackage.make(order, interruption),
                        sources.versionRemarks(context, plan.file(), call.locale()), "");
            } catch (BadInputException e) {
                return new Made(plan, null, List.of(), e.getMessage());
            } catch (IOException e) {
                return new Made(plan, null, List.of(),
                        VerbTexts.text(call, "ExportVerb_unreadable", plan.name(), NewFiles.reason(e, call.locale())));
            }
        }

        /** The bytes that are read are the bytes that are packed, whatever happens to the file meanwhile. */
        private PlanSnapshot snapshot(PlanFiles.Named plan, byte[] bytes) throws BadInputException {
            try {
                return PlanSnapshotFactory.of(PlanFile.read(bytes));
            } catch (PlanReadException | InvalidPlanException e) {
                return Plans.readSnapshot(plan.file(), call.locale());
            }
        }

        void take(Made made) {
            if (interruption.isCancelled()) {
                throw new CancellationException("cancelled before writing");
            }
            made.remarks().forEach(call.console()::remark);
            if (made.fresh() == null) {
                problem(made.problem());
                return;
            }
            Path place = several ? target.resolve(made.fresh().folderName() + (call.arguments().has(ZIP) ? ".zip" : ""))
                    : target;
            String other = planByPlace.putIfAbsent(place.toString().toLowerCase(Locale.ROOT), made.plan().name());
            if (other != null) {
                problem(VerbTexts.text(call, "ExportVerb_samePlace", made.plan().name(), other, place));
                return;
            }
            try {
                StorePackage.write(made.fresh(), place, call.locale()).forEach(call.console()::remark);
                Outcome outcome = made.fresh().manifest().outcome();
                call.console().summary(VerbTexts.text(call, "ExportVerb_written", place, outcome.blocking(),
                        outcome.warnings(), outcome.hints(), made.fresh().manifest().pages().size(),
                        made.fresh().manifest().files().size()));
            } catch (BadInputException e) {
                problem(e.getMessage());
            }
        }

        private void problem(String text) {
            call.console().problem("sceneplan: " + text);
            exitCode = ExitCode.BAD_INPUT;
        }
    }
}
