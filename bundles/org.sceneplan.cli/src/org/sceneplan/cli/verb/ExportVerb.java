package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.PackageFolder;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.job.StorePackage;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;

/** {@code export PLAN -o DIR}: the package of a plan. */
public final class ExportVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "DIR");

    private static final Syntax SYNTAX = new Syntax("export", "PLAN -o DIR", 1, 1,
            List.of(TARGET, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path file = call.operandPath(0);
        Path folder = call.optionPath(TARGET);
        DesignSources sources = DesignSources.of(call);
        DesignContext context = sources.context(Plans.readSnapshot(file, call.locale()), file, call.locale());
        sources.versionRemarks(context, file, call.locale()).forEach(call.console()::remark);
        CheckResult check = RuleEngine.standard().check(context);
        new PackageFolder(folder, call.locale())
                .replace(scratch -> StorePackage.write(context, check, file, scratch, call.documentLocale()))
                .forEach(call.console()::remark);
        call.console().summary(VerbTexts.text(call, "ExportVerb_written", folder, check.count(Severity.H),
                check.count(Severity.W), check.count(Severity.I)));
        return ExitCode.OK;
    }
}
