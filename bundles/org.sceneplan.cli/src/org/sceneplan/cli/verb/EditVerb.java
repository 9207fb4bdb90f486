package org.sceneplan.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.script.EditScript;
import org.sceneplan.cli.script.ScriptException;
import org.sceneplan.cli.script.ScriptReport;
import org.sceneplan.cli.script.ScriptRun;
import org.sceneplan.cli.script.StepResult;
import org.sceneplan.cli.script.StepResult.Status;
import org.sceneplan.model.plan.StorePlan;

/** {@code edit PLAN SCRIPT.json|-}: applies a script of edits to a plan, all of it or nothing. */
public final class EditVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "PLAN.storeplan");
    private static final Option DRY_RUN = Option.flag("--dry-run");
    private static final Option SKIP_REFUSED = Option.flag("--skip-refused");
    private static final Option FORMAT = Option.withValue("--format", "text|json");
    private static final List<String> FORMATS = List.of("text", "json");
    private static final String STANDARD_INPUT = "-";

    private static final Syntax SYNTAX = new Syntax("edit", "PLAN SCRIPT.json|-", 2, 2,
            List.of(TARGET, DRY_RUN, SKIP_REFUSED, FORMAT, DesignSources.CATALOGUE), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        String format = call.arguments().value(FORMAT).orElse("text");
        if (!FORMATS.contains(format)) {
            throw VerbTexts.refusal(call, "CheckVerb_format", format, String.join(" ", FORMATS));
        }
        Path file = call.operandPath(0);
        StorePlan plan = Plans.read(file, call.locale());
        EditScript script = script(call);
        boolean skipRefused = call.arguments().has(SKIP_REFUSED);
        boolean json = format.equals("json");
        List<StepResult> results = ScriptRun.run(script, plan, DesignSources.of(call).catalogue(),
                json ? call.documentLocale() : call.locale(), other -> otherPlan(call, other), skipRefused);
        if (json) {
            call.console().data(ScriptReport.json(results));
        } else {
            call.console().summary(ScriptReport.text(results, call.locale()).stripTrailing());
        }
        if (!skipRefused) {
            refuse(call, results);
        }
        Plans.snapshot(plan, file, call.locale());
        write(call, plan, file, results);
        return count(results, Status.REFUSED) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static void refuse(Call call, List<StepResult> results) throws BadInputException {
        for (StepResult result : results) {
            if (result.status() == Status.REFUSED) {
                throw VerbTexts.refusal(call, "EditVerb_refused", call.arguments().operands().get(1), result.number(),
                        result.op(), result.reason());
            }
        }
    }

    private static void write(Call call, StorePlan plan, Path file, List<StepResult> results)
            throws BadInputException {
        long done = count(results, Status.DONE);
        if (call.arguments().has(DRY_RUN)) {
            call.console().summary(VerbTexts.text(call, "EditVerb_dryRun", done, results.size()));
        } else if (call.arguments().has(TARGET)) {
            Path target = call.optionPath(TARGET);
            Plans.write(plan, target, call.locale());
            call.console().summary(VerbTexts.text(call, "EditVerb_written", target, done, results.size()));
        } else if (done > 0) {
            Plans.overwrite(plan, file, call.locale());
            call.console().summary(VerbTexts.text(call, "EditVerb_written", file, done, results.size()));
        } else {
            call.console().summary(VerbTexts.text(call, "EditVerb_unchanged", file));
        }
    }

    private static long count(List<StepResult> results, Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    private static EditScript script(Call call) throws BadInputException {
        String name = call.arguments().operands().get(1);
        try {
            return EditScript.parse(content(call, name), call.locale());
        } catch (ScriptException e) {
            throw new BadInputException(name + ": " + e.getMessage(), e);
        }
    }

    private static byte[] content(Call call, String name) throws BadInputException {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return limited(call, name, System.in.readNBytes(EditScript.MAX_BYTES + 1));
            }
            Path file = call.path(name);
            if (Files.isDirectory(file)) {
                throw VerbTexts.refusal(call, "EditVerb_folder", file);
            }
            try (var in = Files.newInputStream(file)) {
                return limited(call, name, in.readNBytes(EditScript.MAX_BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            throw VerbTexts.refusal(call, "EditVerb_missing", name);
        } catch (IOException e) {
            throw VerbTexts.refusal(call, "EditVerb_unreadable", name, e.getClass().getSimpleName());
        }
    }

    private static byte[] limited(Call call, String name, byte[] content) throws BadInputException {
        if (content.length > EditScript.MAX_BYTES) {
            throw VerbTexts.refusal(call, "EditVerb_tooLarge", name, EditScript.MAX_BYTES);
        }
        return content;
    }

    private static StorePlan otherPlan(Call call, String name) throws ScriptException {
        try {
            return Plans.read(call.path(name), call.locale());
        } catch (BadInputException e) {
            throw new ScriptException(e.getMessage());
        }
    }
}
