package org.sceneplan.cli.verb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.delta.ChecklistDelta;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.EarlierPackages;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.exchange.checklist.WalkSheets;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.pkg.PackageReadException;
import org.sceneplan.exchange.pkg.StoredPackage;
import org.sceneplan.exchange.table.CsvTableWriter;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/**
 * {@code checklist PLAN -o FILE.xlsx|.csv|.pdf}: the lists of a plan, the display checklist as text, or the walk sheet;
 * with {@code --since} what changed in them.
 */
public final class ChecklistVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "FILE.xlsx|.csv|.pdf");
    private static final Option SINCE = Option.withValue("--since", "PLAN|PACKAGE");
    private static final Option DAY = Option.withValue("--day", "YYYY-MM-DD");
    private static final List<String> ENDINGS = List.of(".xlsx", ".csv", ".pdf");

    private static final Syntax SYNTAX = new Syntax("checklist", "PLAN -o FILE.xlsx|.csv|.pdf", 1, 1,
            List.of(TARGET, SINCE, DAY, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path target = call.optionPath(TARGET);
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElseThrow(
                () -> VerbTexts.refusal(call, "ChecklistVerb_ending", target));
        boolean changes = call.arguments().has(SINCE);
        if (changes && ending.equals(".pdf")) {
            throw VerbTexts.refusal(call, "ChecklistVerb_noChangesAsPdf", target);
        }
        Path file = call.operandPath(0);
        DesignSources sources = DesignSources.of(call);
        DesignContext context = sources.context(Plans.readSnapshot(file, call.locale()), file, call.locale());
        sources.versionRemarks(context, file, call.locale()).forEach(call.console()::remark);
        DesignLists lists = lists(call, context);
        if (changes) {
            ChecklistDelta delta = ChecklistDelta.of(lists(call, before(call, sources)), lists);
            write(call, target, out -> writeTables(call, ending, delta.tables(), out));
            tell(call, delta.sentences());
        } else {
            write(call, target, out -> writeLists(call, ending, lists, out));
            tell(call, lists.proofSentences());
        }
        call.console().summary(VerbTexts.text(call, "ChecklistVerb_written", target, lists.display().rows().size()));
        return ExitCode.OK;
    }

    private static DesignLists lists(Call call, DesignContext context) throws BadInputException {
        if (!call.arguments().has(DAY)) {
            return DesignLists.of(context);
        }
        String day = call.arguments().value(DAY).orElseThrow();
        try {
            return DesignLists.of(context, LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw VerbTexts.refusal(call, "ChecklistVerb_day", day);
        }
    }

    /** The plan to compare with: a plan file, or the one in a package. */
    private static DesignContext before(Call call, DesignSources sources) throws BadInputException {
        Path path = call.optionPath(SINCE);
        boolean isPackage = Files.isDirectory(path) || path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        try {
            PlanSnapshot plan = isPackage ? EarlierPackages.planOf(StoredPackage.read(path), call.locale())
                    : Plans.readSnapshot(path, call.locale());
            return sources.context(plan, path, call.locale());
        } catch (PackageReadException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static void writeLists(Call call, String ending, DesignLists lists, OutputStream out) throws IOException {
        switch (ending) {
            case ".csv" -> CsvTableWriter.write(lists.display(), call.documentLocale(), out);
            case ".pdf" -> PdfPen.write(WalkSheets.of(lists, call.documentLocale()), out);
            default -> XlsxTableWriter.write(lists, TableSettings.of(call.documentLocale()), out);
        }
    }

    private static void writeTables(Call call, String ending, List<ListTable> tables, OutputStream out)
            throws IOException {
        if (ending.equals(".csv")) {
            CsvTableWriter.write(tables.getFirst(), call.documentLocale(), out);
        } else {
            XlsxTableWriter.write(tables, TableSettings.of(call.documentLocale()), out);
        }
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(Call call, Path target, Content content) throws BadInputException {
        OutputFile.write(target, scratch -> {
            try (OutputStream out = Files.newOutputStream(scratch)) {
                content.writeTo(out);
            }
        }, call.locale());
    }

    private static void tell(Call call, List<Bilingual> sentences) {
        sentences.forEach(sentence -> call.console().summary(sentence.in(call.locale())));
    }
}
