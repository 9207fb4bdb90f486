package org.sceneplan.cli.verb;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.certificate.CertificateOutput;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OrderedJobs;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.PlanFiles;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.report.CheckReport;
import org.sceneplan.cli.report.JsonReport;
import org.sceneplan.cli.report.PlanCheck;
import org.sceneplan.cli.report.SarifReport;
import org.sceneplan.cli.report.TextReport;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;

/** {@code check PLAN|DIR...}: all rules on one plan or many, in the order they were given. */
public final class CheckVerb implements Verb {

    private static final Option FORMAT = Option.withValue("--format", "text|json|sarif");
    private static final Option JSON = Option.flag("--json");
    private static final Option QUESTIONS = Option.flag("--questions");
    private static final Option ALL = Option.flag("--all");
    private static final Option FIXES = Option.flag("--fixes");
    private static final Option TARGET = new Option("--output", "-o", "FILE");

    private static final Syntax SYNTAX = new Syntax("check", "PLAN|DIR... [--json]", 1, Integer.MAX_VALUE,
            Stream.of(List.of(JSON, FORMAT, QUESTIONS, ALL, FIXES, TARGET), CertificateOutput.OPTIONS,
                    DesignSources.OPTIONS).flatMap(List::stream).toList(),
            List.of());
    private static final List<String> FORMATS = List.of("text", "json", "sarif");
    private static final int PROGRESS_STEP = 100;

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        String format = format(call);
        List<PlanFiles.Named> plans = PlanFiles.of(call);
        CertificateOutput certificate = CertificateOutput.of(call, plans);
        Run run = new Run(call, DesignSources.of(call), plans, certificate);
        if (call.arguments().has(TARGET)) {
            Path target = call.optionPath(TARGET);
            OutputFile.write(target, file -> {
                try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
                    run.write(report(call, format, plans, out));
                    if (out.checkError()) {
                        throw new IOException(VerbTexts.text(call, "CheckVerb_noOutput"));
                    }
                }
            }, call.locale());
            call.console().summary(VerbTexts.text(call, "CheckVerb_written", target, plans.size()));
        } else {
            run.print(report(call, format, plans, call.console().dataStream()));
        }
        certificate.write();
        return run.exitCode;
    }

    private static String format(Call call) throws BadInputException {
        String format = call.arguments().value(FORMAT).orElse(call.arguments().has(JSON) ? "json" : "text");
        if (!FORMATS.contains(format)) {
            throw VerbTexts.refusal(call, "CheckVerb_format", format, String.join(" ", FORMATS));
        }
        if (call.arguments().has(JSON) && !format.equals("json")) {
            throw VerbTexts.refusal(call, "CheckVerb_twoFormats", format);
        }
        return format;
    }

    private static CheckReport report(Call call, String format, List<PlanFiles.Named> plans, PrintStream out) {
        boolean questions = call.arguments().has(QUESTIONS);
        boolean all = call.arguments().has(ALL);
        return switch (format) {
            case "json" -> new JsonReport(out, call.documentLocale(), isSeveral(call, plans), questions);
            case "sarif" -> new SarifReport(out, call.documentLocale(), call.workingDirectory(), all);
            default -> new TextReport(out, call.locale(), questions, all);
        };
    }

    /** A folder may hold one plan today and two tomorrow; what reads the report shall not have to care. */
    private static boolean isSeveral(Call call, List<PlanFiles.Named> plans) {
        return plans.size() > 1 || !plans.get(0).name().equals(call.arguments().operands().get(0));
    }

    /** One run over all plans. */
    private static final class Run {
        private final Call call;
        private final DesignSources sources;
        private final List<PlanFiles.Named> plans;
        private final CertificateOutput certificate;
        private int exitCode = ExitCode.OK;
        private int done;

        Run(Call call, DesignSources sources, List<PlanFiles.Named> plans, CertificateOutput certificate) {
            this.call = call;
            this.sources = sources;
            this.plans = plans;
            this.certificate = certificate;
        }

        void print(CheckReport report) throws BadInputException {
            try {
                write(report);
            } catch (IOException e) {
                throw VerbTexts.refusal(call, "CheckVerb_noOutput");
            }
        }

        void write(CheckReport report) throws IOException {
            Plans.prepare();
            Iterable<Callable<PlanCheck>> jobs = () -> plans.stream()
                    .map(plan -> (Callable<PlanCheck>) () -> check(plan)).iterator();
            try {
                OrderedJobs.forEach(jobs, check -> take(check, report));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            report.end();
        }

        private PlanCheck check(PlanFiles.Named plan) {
            try {
                DesignContext context = sources.context(Plans.readSnapshot(plan.file(), call.locale()), plan.file(),
                        call.locale());
                PlanCheck check = new PlanCheck(plan, context, RuleEngine.standard().check(context), "",
                        sources.versionRemarks(context, plan.file(), call.locale()), Map.of());
                return call.arguments().has(FIXES) ? check.withFixes() : check;
            } catch (BadInputException e) {
                return PlanCheck.unread(plan, e.getMessage());
            }
        }

        private void take(PlanCheck check, CheckReport report) {
            check.remarks().forEach(call.console()::remark);
            certificate.take(check);
            if (!check.isChecked()) {
                call.console().problem("sceneplan: " + check.problem());
                exitCode = ExitCode.BAD_INPUT;
            } else if (check.result().hasBlocking() && exitCode == ExitCode.OK) {
                exitCode = ExitCode.FINDINGS;
            }
            try {
                report.add(check);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            done++;
            if (done % PROGRESS_STEP == 0 && done < plans.size()) {
                call.console().remark(VerbTexts.text(call, "CheckVerb_progress", done, plans.size()));
            }
        }
    }
}
