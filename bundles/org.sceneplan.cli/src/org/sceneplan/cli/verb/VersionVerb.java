package org.sceneplan.cli.verb;

import java.util.List;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.call.Version;
import org.sceneplan.cli.text.TextTable;
import org.sceneplan.standard.RuleBookSnapshot;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/** {@code version}: versions of the program and of the data it carries. */
public final class VersionVerb implements Verb {

    private static final Syntax SYNTAX = new Syntax("version", "", 0, 0, List.of(), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        TextTable table = new TextTable("lll");
        table.row("sceneplan", Version.ofProduct(), "Java " + System.getProperty("java.version"));
        table.row(VerbTexts.text(call, "VersionVerb_catalogue"), SampleCatalogue.VERSION, SampleCatalogue.ID);
        StandardLibrary library = StandardLibrary.bundled();
        try {
            for (String id : library.ids()) {
                StandardSnapshot standard = library.standard(id);
                table.row(VerbTexts.text(call, "VersionVerb_standard"), standard.version(), id);
            }
            RuleBookSnapshot rules = library.ruleBookSnapshot();
            table.row(VerbTexts.text(call, "VersionVerb_rules"), rules.version(), rules.id());
        } catch (StandardReadException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
        call.console().data(table.text(""));
        return ExitCode.OK;
    }
}
