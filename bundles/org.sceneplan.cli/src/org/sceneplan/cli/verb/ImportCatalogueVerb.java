package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.catalogue.importer.ImportReport;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;

/** {@code import-catalogue FILE...}: reads CSV and XLSX into a catalogue and reports on every row. */
public final class ImportCatalogueVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "OUT.catalogue");
    private static final Option BASE = Option.withValue("--base", "FILE");
    private static final Option ID = Option.withValue("--id", "ID");
    private static final Option VERSION = Option.withValue("--version", "VERSION");
    private static final Option JSON = Option.flag("--json");

    private static final Syntax SYNTAX = new Syntax("import-catalogue", "FILE... [-o OUT.catalogue]", 1,
            Integer.MAX_VALUE, List.of(TARGET, BASE, ID, VERSION, JSON), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        try {
            CatalogueSnapshot base = call.arguments().has(BASE) ? CatalogueFile.read(call.optionPath(BASE))
                    : SampleCatalogue.load();
            List<Path> files = new ArrayList<>();
            for (String operand : call.arguments().operands()) {
                files.add(call.path(operand));
            }
            CatalogueImportRun run = CatalogueImportRun.of(base, files);
            CatalogueSnapshot catalogue = run.named(call.arguments().value(ID).orElse(base.id()),
                    call.arguments().value(VERSION).orElseGet(run::derivedVersion));
            if (call.arguments().has(TARGET)) {
                CatalogueFile.write(catalogue, call.optionPath(TARGET));
            }
            print(call, run.reports());
            call.console().remark(remark(call, catalogue));
        } catch (CatalogueFileException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
        return ExitCode.OK;
    }

    private static void print(Call call, List<ImportReport> reports) {
        if (call.arguments().has(JSON)) {
            call.console().data(reports.stream().map(report -> report.toJson().strip())
                    .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        } else {
            reports.forEach(report -> call.console().data(report.toText(call.locale())));
        }
    }

    private static String remark(Call call, CatalogueSnapshot catalogue) throws BadInputException {
        return call.arguments().has(TARGET)
                ? VerbTexts.text(call, "ImportCatalogueVerb_written", call.optionPath(TARGET), catalogue.id(),
                        catalogue.version(), catalogue.products().size())
                : VerbTexts.text(call, "ImportCatalogueVerb_notWritten");
    }
}
