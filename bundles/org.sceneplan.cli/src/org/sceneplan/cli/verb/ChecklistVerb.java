package org.sceneplan.cli.verb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.exchange.table.CsvTableWriter;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;

/** {@code checklist PLAN -o FILE.xlsx|.csv}: the display checklist in walking order. */
public final class ChecklistVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "FILE.xlsx|.csv");

    private static final Syntax SYNTAX = new Syntax("checklist", "PLAN -o FILE.xlsx|.csv", 1, 1,
            List.of(TARGET, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path target = call.optionPath(TARGET);
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw VerbTexts.refusal(call, "ChecklistVerb_ending", target);
        }
        Path file = call.operandPath(0);
        DesignSources sources = DesignSources.of(call);
        PlanSnapshot plan = Plans.readSnapshot(file, call.locale());
        DesignContext context = sources.context(plan, file, call.locale());
        sources.versionRemarks(context, file, call.locale()).forEach(call.console()::remark);
        ListTable table = DisplayChecklist.of(context);
        OutputFile.write(target, scratch -> write(table, call.documentLocale(), name.endsWith(".csv"), scratch),
                call.locale());
        call.console().summary(VerbTexts.text(call, "ChecklistVerb_written", target, table.rows().size()));
        return ExitCode.OK;
    }

    private static void write(ListTable table, Locale locale, boolean csv, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            if (csv) {
                CsvTableWriter.write(table, locale, out);
            } else {
                XlsxTableWriter.write(List.of(table), TableSettings.of(locale), out);
            }
        }
    }
}
