package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OrderedJobs;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.text.TextTable;
import org.sceneplan.exchange.json.FindingsJson;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;

/** {@code check PLAN...}: all rules on one plan or several, in the order they were given. */
public final class CheckVerb implements Verb {

    private static final Option JSON = Option.flag("--json");

    private static final Syntax SYNTAX = new Syntax("check", "PLAN... [--json]", 1, Integer.MAX_VALUE,
            List.of(JSON, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        DesignSources sources = DesignSources.of(call);
        Plans.prepare();
        List<Callable<Checked>> jobs = new ArrayList<>();
        for (String operand : call.arguments().operands()) {
            Path file = call.path(operand);
            jobs.add(() -> check(call, sources, operand, file));
        }
        List<Checked> checked = OrderedJobs.run(jobs);
        checked.forEach(plan -> plan.remarks.forEach(call.console()::remark));
        if (call.arguments().has(JSON)) {
            call.console().data(json(call, checked));
        } else {
            checked.stream().filter(plan -> plan.result != null).forEach(plan -> printText(call, plan));
        }
        checked.stream().filter(plan -> plan.result == null)
                .forEach(plan -> call.console().problem("sceneplan: " + plan.problem));
        return exitCode(checked);
    }

    private static Checked check(Call call, DesignSources sources, String name, Path file) {
        try {
            DesignContext context = sources.context(Plans.readSnapshot(file, call.locale()), file, call.locale());
            return new Checked(name, context, RuleEngine.standard().check(context), "",
                    sources.versionRemarks(context, file, call.locale()));
        } catch (BadInputException e) {
            return new Checked(name, null, null, e.getMessage(), List.of());
        }
    }

    private static int exitCode(List<Checked> checked) {
        if (checked.stream().anyMatch(plan -> plan.result == null)) {
            return ExitCode.BAD_INPUT;
        }
        return checked.stream().anyMatch(plan -> plan.result.hasBlocking()) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static String json(Call call, List<Checked> checked) {
        if (checked.size() == 1 && checked.get(0).result != null) {
            return FindingsJson.of(checked.get(0).result.findings(), call.documentLocale());
        }
        Map<String, List<Finding>> findingsByPlan = new LinkedHashMap<>();
        checked.stream().filter(plan -> plan.result != null)
                .forEach(plan -> findingsByPlan.put(plan.name, plan.result.findings()));
        return FindingsJson.of(findingsByPlan, call.documentLocale());
    }

    private static void printText(Call call, Checked plan) {
        CheckResult result = plan.result;
        long notApplicable = result.results().stream()
                .filter(rule -> rule.outcome() instanceof RuleOutcome.NotApplicable).count();
        call.console().data(VerbTexts.text(call, "CheckVerb_head", plan.name, plan.context.plan().store().code(),
                result.count(Severity.H), result.count(Severity.W), result.count(Severity.I),
                result.results().size() - notApplicable, notApplicable) + "\n");
        TextTable table = new TextTable("lll");
        boolean chinese = call.locale().getLanguage().equals("zh");
        for (Finding finding : result.findings()) {
            table.row(finding.severity().getName(), finding.rule(),
                    (chinese ? finding.messageZh() : finding.messageEn()) + " " + finding.source());
        }
        call.console().data(table.text("  "));
    }

    /** One plan checked; without a result the problem says why. */
    private record Checked(String name, DesignContext context, CheckResult result, String problem,
            List<String> remarks) {
    }
}
