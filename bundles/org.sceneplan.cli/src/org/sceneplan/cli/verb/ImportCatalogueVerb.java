package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.importer.CatalogueImport;
import org.sceneplan.catalogue.importer.CatalogueKind;
import org.sceneplan.catalogue.importer.ImportReport;
import org.sceneplan.catalogue.importer.ImportResult;
import org.sceneplan.catalogue.importer.RowOutcome;
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
            List<ImportReport> reports = new ArrayList<>();
            CatalogueSnapshot catalogue = versioned(call, imported(call, base, reports), base, changes(reports));
            if (call.arguments().has(TARGET)) {
                CatalogueFile.write(catalogue, call.optionPath(TARGET));
            }
            print(call, reports);
            call.console().remark(remark(call, catalogue));
        } catch (CatalogueFileException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
        return ExitCode.OK;
    }

    /** Reads the files in the order of what they describe: types before the products that name them. */
    private static CatalogueSnapshot imported(Call call, CatalogueSnapshot base, List<ImportReport> reports)
            throws BadInputException, CatalogueFileException {
        CatalogueImport into = CatalogueImport.onto(base);
        Map<Path, CatalogueKind> kinds = new LinkedHashMap<>();
        for (String operand : call.arguments().operands()) {
            Path file = call.path(operand);
            kinds.put(file, into.kindOf(file));
        }
        List<Path> ordered = kinds.keySet().stream().sorted(Comparator.comparing(kinds::get)).toList();
        Map<Path, ImportReport> reportByFile = new LinkedHashMap<>();
        CatalogueSnapshot catalogue = base;
        for (Path file : ordered) {
            ImportResult result = into.read(file);
            reportByFile.put(file, result.report());
            catalogue = result.catalogue();
        }
        kinds.keySet().forEach(file -> reports.add(reportByFile.get(file)));
        return catalogue;
    }

    private static boolean changes(List<ImportReport> reports) {
        return reports.stream().anyMatch(
                report -> report.count(RowOutcome.ACCEPTED) + report.count(RowOutcome.CHANGED) > 0);
    }

    /** Another content gets another version: what the user says, else that of the base and a hash of the content. */
    private static CatalogueSnapshot versioned(Call call, CatalogueSnapshot catalogue, CatalogueSnapshot base,
            boolean changed) {
        String id = call.arguments().value(ID).orElse(base.id());
        String derived = changed ? base.version().replaceAll("\\+[0-9a-f]{8}$", "") + "+"
                + CatalogueFile.contentHash(catalogue) : base.version();
        String version = call.arguments().value(VERSION).orElse(derived);
        return new CatalogueSnapshot(id, version, catalogue.productTypes(), catalogue.fixtureTypes(),
                catalogue.products());
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
