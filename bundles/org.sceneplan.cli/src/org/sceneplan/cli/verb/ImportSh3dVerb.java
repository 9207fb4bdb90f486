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
import org.sceneplan.exchange.sh3d.Sh3dImport;
import org.sceneplan.exchange.sh3d.Sh3dRefusedException;
import org.sceneplan.exchange.sh3d.Sh3dSettings;

/** {@code import-sh3d FILE -o SURVEY.json}: a Sweet Home 3D file as a survey to start from. */
public final class ImportSh3dVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "SURVEY.json");
    private static final Option LEVEL = Option.withValue("--level", "N");
    private static final Option REPORT = Option.withValue("--report", "FILE");

    private static final Syntax SYNTAX = new Syntax("import-sh3d", "FILE -o SURVEY.json", 1, 1, List.of(TARGET, LEVEL,
            REPORT, SurveyStore.CODE, SurveyStore.NAME, SurveyStore.FORMAT), List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws UsageException, BadInputException {
        Path file = call.operandPath(0);
        Path target = call.optionPath(TARGET);
        TargetFiles.requireApart(call, List.of(file), TARGET, REPORT);
        TargetFiles.requireSurvey(call, target);
        SurveyStore store = SurveyStore.of(call.arguments(), file);
        long level = call.number(LEVEL, 0);
        if (call.arguments().has(LEVEL) && (level < 1 || level > Integer.MAX_VALUE)) {
            throw new UsageException("Arguments_notWhole", LEVEL.name(), call.arguments().value(LEVEL).orElse(""));
        }
        Sh3dImport read = read(call, file, new Sh3dSettings(store.code(), store.name(), store.format(), (int) level));
        OutputFile.write(target, scratch -> Files.write(scratch, read.survey()), () -> writeReport(call, read),
                call.locale());
        call.console().data(read.report().toText(call.locale()));
        call.console().remark(VerbTexts.text(call, "ImportSh3dVerb_written", target, store.code(), store.format()));
        return ExitCode.OK;
    }

    private static void writeReport(Call call, Sh3dImport read) throws BadInputException {
        if (call.arguments().has(REPORT)) {
            Path report = call.optionPath(REPORT);
            OutputFile.write(report, scratch -> Files.writeString(scratch, text(read, report, call.documentLocale()),
                    StandardCharsets.UTF_8), call.locale());
        }
    }

    private static String text(Sh3dImport read, Path report, Locale locale) {
        return report.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? read.report().toJson()
                : read.report().toText(locale);
    }

    private static Sh3dImport read(Call call, Path file, Sh3dSettings settings) throws BadInputException {
        try {
            return Sh3dImport.read(file, settings);
        } catch (Sh3dRefusedException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }
}
