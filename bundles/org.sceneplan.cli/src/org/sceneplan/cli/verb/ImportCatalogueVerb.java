package org.sceneplan.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.catalogue.importer.ImportMode;
import org.sceneplan.catalogue.importer.ProblemCsv;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.catalogue.importer.StoreMasterFile;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.catalogue.stores.StoreMaster;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.TargetFiles;

/** {@code import-catalogue FILE...}: reads CSV and XLSX into a catalogue and reports on every row. */
public final class ImportCatalogueVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "OUT.catalogue");
    private static final Option STORES = Option.withValue("--stores", "STORES.csv");
    private static final Option BASE = Option.withValue("--base", "FILE");
    private static final Option MODE = Option.withValue("--mode", "MODE");
    private static final Option ID = Option.withValue("--id", "ID");
    private static final Option VERSION = Option.withValue("--version", "VERSION");
    private static final Option REPORT = Option.withValue("--report", "FILE");
    private static final Option DRY_RUN = Option.flag("--dry-run");
    private static final Option JSON = Option.flag("--json");

    private static final Syntax SYNTAX = new Syntax("import-catalogue", "FILE... [-o OUT.catalogue]", 1,
            Integer.MAX_VALUE, List.of(TARGET, STORES, BASE, MODE, ID, VERSION, REPORT, DRY_RUN, JSON), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws UsageException, BadInputException {
        ImportMode mode = mode(call);
        TargetFiles.requireApart(call, files(call), TARGET, REPORT);
        TargetFiles.requireApart(call, List.of(), STORES, TARGET, REPORT);
        try {
            CatalogueImportRun run = CatalogueImportRun.of(base(call), stores(call), mode, files(call));
            CatalogueSnapshot catalogue = run.named(call.arguments().value(ID).orElse(run.base().id()),
                    call.arguments().value(VERSION).orElseGet(run::derivedVersion));
            write(call, run, catalogue);
            print(call, run);
            remarks(call, run, catalogue);
            return run.count(RowOutcome.REJECTED) + run.count(RowOutcome.CONFLICT) > 0 ? ExitCode.FINDINGS
                    : ExitCode.OK;
        } catch (CatalogueFileException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static ImportMode mode(Call call) throws UsageException {
        String word = call.arguments().value(MODE).orElse("merge");
        for (ImportMode mode : ImportMode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(word)) {
                return mode;
            }
        }
        throw new UsageException("ImportCatalogueVerb_mode", word);
    }

    private static CatalogueSnapshot base(Call call) throws CatalogueFileException, BadInputException {
        return call.arguments().has(BASE) ? CatalogueFile.read(call.optionPath(BASE)) : SampleCatalogue.load();
    }

    /** The stores that the target has already. */
    private static StoreMaster stores(Call call) throws CatalogueFileException, BadInputException {
        return call.arguments().has(STORES) && Files.exists(call.optionPath(STORES))
                ? StoreMasterFile.read(call.optionPath(STORES)) : StoreMaster.EMPTY;
    }

    private static List<Path> files(Call call) throws BadInputException {
        List<Path> files = new ArrayList<>();
        for (String operand : call.arguments().operands()) {
            files.add(call.path(operand));
        }
        return files;
    }

    private static void write(Call call, CatalogueImportRun run, CatalogueSnapshot catalogue)
            throws BadInputException {
        OutputFile.Before targets = () -> writeTargets(call, run, catalogue);
        if (call.arguments().has(REPORT)) {
            Path report = call.optionPath(REPORT);
            OutputFile.write(report, file -> Files.writeString(file, reportText(call, run, report)), targets,
                    call.locale());
        } else {
            targets.run();
        }
    }

    private static void writeTargets(Call call, CatalogueImportRun run, CatalogueSnapshot catalogue)
            throws BadInputException {
        if (call.arguments().has(DRY_RUN)) {
            return;
        }
        if (call.arguments().has(TARGET)) {
            try {
                CatalogueFile.write(catalogue, call.optionPath(TARGET));
            } catch (CatalogueFileException e) {
                throw new BadInputException(e.message(call.locale()), e);
            }
        }
        if (call.arguments().has(STORES) && (run.hasStores() || !run.removals().isEmpty())) {
            OutputFile.write(call.optionPath(STORES),
                    file -> Files.writeString(file, StoreMasterFile.text(run.stores())), call.locale());
        }
    }

    private static String reportText(Call call, CatalogueImportRun run, Path report) {
        String name = report.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return json(run);
        }
        return name.endsWith(".csv") ? ProblemCsv.of(run.reports(), call.documentLocale())
                : text(run, call.documentLocale());
    }

    private static void print(Call call, CatalogueImportRun run) {
        call.console().data(call.arguments().has(JSON) ? json(run) : text(run, call.locale()));
    }

    private static String json(CatalogueImportRun run) {
        return run.reports().stream().map(report -> report.toJson().strip())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String text(CatalogueImportRun run, Locale locale) {
        return run.reports().stream().map(report -> report.toText(locale)).collect(Collectors.joining())
                + run.removalText(locale);
    }

    private static void remarks(Call call, CatalogueImportRun run, CatalogueSnapshot catalogue)
            throws BadInputException {
        boolean dry = call.arguments().has(DRY_RUN);
        boolean written = !dry && (call.arguments().has(TARGET) || call.arguments().has(STORES));
        if (!written) {
            call.console().remark(VerbTexts.text(call, dry ? "ImportCatalogueVerb_dryRun"
                    : "ImportCatalogueVerb_notWritten"));
            return;
        }
        if (call.arguments().has(TARGET)) {
            call.console().remark(VerbTexts.text(call, "ImportCatalogueVerb_written", call.optionPath(TARGET),
                    catalogue.id(), catalogue.version(), catalogue.products().size()));
        }
        if (call.arguments().has(STORES)) {
            call.console().remark(VerbTexts.text(call, "ImportCatalogueVerb_storesWritten", call.optionPath(STORES),
                    run.stores().size()));
        } else if (run.hasStores()) {
            call.console().remark(VerbTexts.text(call, "ImportCatalogueVerb_storesNotWritten"));
        }
    }
}
