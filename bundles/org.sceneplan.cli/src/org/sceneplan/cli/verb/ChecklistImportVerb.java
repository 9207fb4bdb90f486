package org.sceneplan.cli.verb;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sceneplan.checklist.ListSubject;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.job.TargetFiles;
import org.sceneplan.exchange.checklist.ChecklistImport;
import org.sceneplan.exchange.checklist.ChecklistRefusedException;
import org.sceneplan.exchange.checklist.ImportReportCsv;
import org.sceneplan.exchange.checklist.ImportVerdict;
import org.sceneplan.exchange.checklist.RowVerdict;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.ReportSamplesEdit;
import org.sceneplan.rules.DesignContext;

/** {@code checklist-import PLAN FILE.xlsx|.csv}: takes back what the store filled into the display checklist. */
public final class ChecklistImportVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "PLAN.storeplan");
    private static final Option REPORT = Option.withValue("--report", "FILE.csv");
    private static final Option DRY_RUN = Option.flag("--dry-run");

    private static final Syntax SYNTAX = new Syntax("checklist-import", "PLAN FILE.xlsx|.csv", 2, 2,
            List.of(TARGET, REPORT, DRY_RUN, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path file = call.operandPath(0);
        TargetFiles.requireApart(call, List.of(call.operandPath(1)), TARGET, REPORT);
        TargetFiles.requireApart(call, List.of(file), REPORT);
        StorePlan plan = Plans.read(file, call.locale());
        DesignContext context = DesignSources.of(call).context(Plans.snapshot(plan, file, call.locale()), file,
                call.locale());
        ChecklistImport result = read(call, context);
        Optional<ReportSamplesEdit> edit = result.edit(plan);
        if (edit.isPresent()) {
            Refusal refusal = new PlanHistory(plan).execute(edit.get());
            if (refusal.isRefused()) {
                throw new BadInputException(refusal.message(call.locale()));
            }
        }
        if (call.arguments().has(REPORT)) {
            writeReport(call, context, result);
        }
        tell(call, result);
        write(call, plan, file, edit.isPresent());
        return result.count(ImportVerdict.CONFLICT) + result.count(ImportVerdict.UNKNOWN_ROW) > 0 ? ExitCode.FINDINGS
                : ExitCode.OK;
    }

    private static ChecklistImport read(Call call, DesignContext context) throws BadInputException {
        try {
            return ChecklistImport.read(context, call.operandPath(1));
        } catch (ChecklistRefusedException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static void writeReport(Call call, DesignContext context, ChecklistImport result)
            throws BadInputException {
        OutputFile.write(call.optionPath(REPORT), scratch -> {
            try (OutputStream out = Files.newOutputStream(scratch)) {
                ImportReportCsv.write(result, ListSubject.of(context), call.locale(), out);
            }
        }, call.locale());
    }

    private static void tell(Call call, ChecklistImport result) {
        result.remarks().forEach(remark -> call.console().remark(remark.in(call.locale())));
        for (RowVerdict row : result.rows()) {
            boolean open = row.verdict() == ImportVerdict.CONFLICT || row.verdict() == ImportVerdict.UNKNOWN_ROW;
            if (open) {
                call.console().data(VerbTexts.text(call, "ChecklistImportVerb_row", row.row(), row.fixture(),
                        row.position(), row.verdict().title().in(call.locale()),
                        String.join("; ", row.reasons().stream().map(reason -> reason.in(call.locale())).toList()))
                        + "\n");
            }
        }
        call.console().summary(VerbTexts.text(call, "ChecklistImportVerb_counts", result.rowsRead(),
                result.count(ImportVerdict.TAKEN), result.count(ImportVerdict.UNCHANGED),
                result.count(ImportVerdict.CONFLICT), result.count(ImportVerdict.UNKNOWN_ROW),
                result.count(ImportVerdict.NO_LINE), result.count(ImportVerdict.MISSING_ROW)));
    }

    private static void write(Call call, StorePlan plan, Path file, boolean changed) throws BadInputException {
        if (call.arguments().has(DRY_RUN)) {
            call.console().summary(VerbTexts.text(call, "ChecklistImportVerb_dryRun"));
        } else if (call.arguments().has(TARGET)) {
            Plans.write(plan, call.optionPath(TARGET), call.locale());
            call.console().summary(VerbTexts.text(call, "ChecklistImportVerb_written", call.optionPath(TARGET)));
        } else if (changed) {
            Plans.overwrite(plan, file, call.locale());
            call.console().summary(VerbTexts.text(call, "ChecklistImportVerb_written", file));
        } else {
            call.console().summary(VerbTexts.text(call, "EditVerb_unchanged", file));
        }
    }
}
