package org.sceneplan.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.TargetFiles;
import org.sceneplan.exchange.psa.PsaCatalogue;
import org.sceneplan.exchange.psa.PsaImport;
import org.sceneplan.exchange.psa.PsaRefusedException;
import org.sceneplan.exchange.psa.PsaSettings;
import org.sceneplan.exchange.psa.PsaTypes;
import org.sceneplan.exchange.psa.PsaUnits;

/** {@code import-psa FILE}: products and bays of a ProSpace file into a catalogue. */
public final class ImportPsaVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "OUT.catalogue");
    private static final Option BASE = Option.withValue("--base", "FILE");
    private static final Option TYPES = Option.withValue("--types", "FILE");
    private static final Option UNITS = Option.withValue("--units", "in|cm");
    private static final Option REPORT = Option.withValue("--report", "FILE");
    private static final Option DRY_RUN = Option.flag("--dry-run");
    private static final int MAX_TYPES_BYTES = 1_000_000;

    private static final Syntax SYNTAX = new Syntax("import-psa", "FILE [-o OUT.catalogue]", 1, 1,
            List.of(TARGET, BASE, TYPES, UNITS, REPORT, DRY_RUN), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws UsageException, BadInputException {
        PsaSettings settings = new PsaSettings(units(call), types(call));
        Path path = call.operandPath(0);
        TargetFiles.requireApart(call, List.of(path), TARGET, REPORT);
        try {
            CatalogueSnapshot base = call.arguments().has(BASE) ? CatalogueFile.read(call.optionPath(BASE))
                    : SampleCatalogue.load();
            PsaImport psa = PsaImport.of(path, base, settings);
            return finish(call, psa.psa(), psa.run());
        } catch (PsaRefusedException e) {
            throw new BadInputException(e.message(call.locale()), e);
        } catch (CatalogueFileException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static int finish(Call call, PsaCatalogue psa, CatalogueImportRun run) throws BadInputException {
        CatalogueSnapshot catalogue = run.named(run.base().id(), run.derivedVersion());
        boolean write = call.arguments().has(TARGET) && !call.arguments().has(DRY_RUN);
        OutputFile.Before target = () -> write(call, write, catalogue);
        if (call.arguments().has(REPORT)) {
            OutputFile.write(call.optionPath(REPORT), file -> Files.writeString(file,
                    psa.report().toText(call.documentLocale()) + run.reports().get(0).toText(call.documentLocale())
                            + run.reports().get(1).toText(call.documentLocale())), target, call.locale());
        } else {
            target.run();
        }
        call.console().data(psa.report().toText(call.locale()));
        run.reports().forEach(report -> call.console().data(report.toText(call.locale())));
        call.console().remark(write ? VerbTexts.text(call, "ImportCatalogueVerb_written", call.optionPath(TARGET),
                catalogue.id(), catalogue.version(), catalogue.products().size())
                : VerbTexts.text(call, call.arguments().has(DRY_RUN) ? "ImportCatalogueVerb_dryRun"
                        : "ImportCatalogueVerb_notWritten"));
        return run.count(RowOutcome.REJECTED) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static void write(Call call, boolean isWanted, CatalogueSnapshot catalogue) throws BadInputException {
        try {
            if (isWanted) {
                CatalogueFile.write(catalogue, call.optionPath(TARGET));
            }
        } catch (CatalogueFileException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static Optional<PsaUnits> units(Call call) throws UsageException {
        String word = call.arguments().value(UNITS).orElse("");
        return switch (word) {
            case "" -> Optional.empty();
            case "in" -> Optional.of(PsaUnits.INCHES);
            case "cm" -> Optional.of(PsaUnits.CENTIMETRES);
            default -> throw new UsageException("ImportPsaVerb_units", word);
        };
    }

    private static Map<String, String> types(Call call) throws BadInputException {
        if (!call.arguments().has(TYPES)) {
            return Map.of();
        }
        Path file = call.optionPath(TYPES);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_TYPES_BYTES) {
                throw VerbTexts.refusal(call, "ImportPsaVerb_noTypes", file);
            }
            PsaTypes types = PsaTypes.of(Files.readAllLines(file));
            if (types.wrongLine() > 0) {
                throw VerbTexts.refusal(call, "ImportPsaVerb_typeLine", file, types.wrongLine());
            }
            return types.typeByCategory();
        } catch (IOException e) {
            throw VerbTexts.refusal(call, "ImportPsaVerb_noTypes", file);
        }
    }
}
