package org.sceneplan.cli.verb;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.SurveyStore;
import org.sceneplan.cli.job.TargetFiles;
import org.sceneplan.exchange.dxf.DxfDrawing;
import org.sceneplan.exchange.dxf.DxfImport;
import org.sceneplan.exchange.dxf.DxfImportResult;
import org.sceneplan.exchange.dxf.DxfImportSettings;
import org.sceneplan.exchange.dxf.DxfProgress;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.DxfUnit;
import org.sceneplan.exchange.dxf.LayerMapping;
import org.sceneplan.geometry.Point;

/** {@code import-dxf FILE -o SURVEY.json}: the shell of a store from a DXF drawing as a survey. */
public final class ImportDxfVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "SURVEY.json");
    private static final Option LIST = Option.flag("--list");
    private static final Option LAYERS = Option.withValue("--layers", "ROLE=NAMES,...");
    private static final Option UNIT = Option.withValue("--unit", "mm|cm|dm|m|inch|foot");
    private static final Option STOREY = Option.withValue("--storey", "N");
    private static final Option HEIGHT = Option.withValue("--height", "MM");
    private static final Option TOLERANCE = Option.withValue("--tolerance", "MM");
    private static final Option INSIDE = Option.withValue("--inside", "X,Y");
    private static final Option ROOMS = Option.withValue("--rooms", "one|joined|all");
    private static final Option REPORT = Option.withValue("--report", "FILE");

    private static final Syntax SYNTAX = new Syntax("import-dxf", "FILE -o SURVEY.json | FILE --list", 1, 1,
            List.of(TARGET, LIST, LAYERS, UNIT, STOREY, HEIGHT, TOLERANCE, INSIDE, ROOMS, REPORT, SurveyStore.CODE,
                    SurveyStore.NAME, SurveyStore.FORMAT), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws UsageException, BadInputException {
        boolean isList = call.arguments().has(LIST);
        if (!isList && !call.arguments().has(TARGET)) {
            throw new UsageException("ArgumentParser_optionMissing", SYNTAX.verb(), TARGET.name(), SYNTAX.operands());
        }
        if (!isList) {
            TargetFiles.requireApart(call, List.of(call.operandPath(0)), TARGET, REPORT);
            TargetFiles.requireSurvey(call, call.optionPath(TARGET));
        }
        DxfUnit unit = unit(call);
        DxfImportSettings settings = settings(call);
        try {
            DxfDrawing drawing = DxfImport.read(call.operandPath(0), DxfProgress.NONE);
            LayerMapping mapping = mapping(call, drawing);
            if (isList) {
                call.console().data(drawing.layerTable(mapping, call.locale()));
                return ExitCode.OK;
            }
            write(call, DxfImport.survey(DxfImport.preview(drawing, mapping, unit, DxfProgress.NONE), settings,
                    DxfProgress.NONE));
            return ExitCode.OK;
        } catch (DxfReadException e) {
            throw new BadInputException(call.operandPath(0) + ": " + e.message(call.locale()), e);
        }
    }

    private static LayerMapping mapping(Call call, DxfDrawing drawing) throws DxfReadException {
        return call.arguments().has(LAYERS) ? drawing.guess(call.arguments().value(LAYERS).orElseThrow())
                : drawing.guess();
    }

    private static void write(Call call, DxfImportResult result) throws BadInputException {
        Path target = call.optionPath(TARGET);
        OutputFile.write(target, scratch -> Files.writeString(scratch, result.survey(), StandardCharsets.UTF_8),
                () -> writeReport(call, result), call.locale());
        call.console().data(result.report().toText(call.locale()));
        call.console().remark(VerbTexts.text(call, "ImportDxfVerb_written", target));
    }

    private static void writeReport(Call call, DxfImportResult result) throws BadInputException {
        if (call.arguments().has(REPORT)) {
            Path report = call.optionPath(REPORT);
            boolean isJson = report.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            String text = isJson ? result.report().toJson() : result.report().toText(call.documentLocale());
            OutputFile.write(report, scratch -> Files.writeString(scratch, text, StandardCharsets.UTF_8),
                    call.locale());
        }
    }

    private static DxfUnit unit(Call call) throws UsageException {
        if (!call.arguments().has(UNIT)) {
            return null;
        }
        String word = call.arguments().value(UNIT).orElseThrow();
        return DxfUnit.ofWord(word).orElseThrow(() -> UsageException.noSuchValue(UNIT, word));
    }

    private static DxfImportSettings settings(Call call) throws UsageException, BadInputException {
        int storey = call.number(STOREY, 1, -99, 99);
        if (storey == 0) {
            throw UsageException.noSuchValue(STOREY, "0");
        }
        String rooms = call.arguments().value(ROOMS).orElse("joined");
        if (!List.of("one", "joined", "all").contains(rooms)) {
            throw UsageException.noSuchValue(ROOMS, rooms);
        }
        int height = call.arguments().has(HEIGHT) ? call.number(HEIGHT, 0, 1_800, 12_000) : 0;
        SurveyStore store = SurveyStore.of(call.arguments(), call.operandPath(0));
        return DxfImportSettings.USUAL
                .withLevel(storey > 0 ? "L" + storey : "B" + -storey, storey)
                .withStore(call.arguments().has(SurveyStore.CODE) ? store.code() : "",
                        call.arguments().has(SurveyStore.NAME) ? store.name() : "",
                        call.arguments().has(SurveyStore.FORMAT) ? store.format() : "", height)
                .withSearch(call.number(TOLERANCE, DxfImportSettings.USUAL.toleranceMm(), 0, 200), inside(call),
                rooms);
    }

    private static Point inside(Call call) throws UsageException {
        if (!call.arguments().has(INSIDE)) {
            return null;
        }
        String text = call.arguments().value(INSIDE).orElseThrow();
        if (!text.matches("-?\\d{1,8},-?\\d{1,8}")) {
            throw UsageException.noSuchValue(INSIDE, text);
        }
        int comma = text.indexOf(',');
        return new Point(Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1)));
    }
}
