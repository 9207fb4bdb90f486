package org.sceneplan.cli.verb;

import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.SimilarName;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.text.TextTable;

/** {@code help [VERB]}: what the verbs do and take. */
public final class HelpVerb implements Verb {

    private static final Syntax SYNTAX = new Syntax("help", "[VERB]", 0, 1, List.of(), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        List<String> operands = call.arguments().operands();
        call.console().data(operands.isEmpty() ? overview(call) : details(call, verb(call, operands.get(0))));
        return ExitCode.OK;
    }

    private static Verb verb(Call call, String name) throws BadInputException {
        Verb verb = Verbs.find(name).orElse(null);
        if (verb == null) {
            throw VerbTexts.refusal(call, "HelpVerb_unknown", name, SimilarName.of(name, Verbs.names()).isEmpty()
                    ? String.join(" ", Verbs.names()) : SimilarName.of(name, Verbs.names()));
        }
        return verb;
    }

    private static String overview(Call call) {
        TextTable verbs = new TextTable("ll");
        for (Verb verb : Verbs.all()) {
            Syntax syntax = verb.syntax();
            verbs.row((syntax.verb() + " " + syntax.operands()).strip(), VerbTexts.text(call, "Help_" + syntax.verb()));
        }
        return VerbTexts.text(call, "HelpVerb_purpose") + "\n\n"
                + VerbTexts.text(call, "HelpVerb_usage", "sceneplan VERB ...") + "\n\n"
                + VerbTexts.text(call, "HelpVerb_verbs") + "\n" + verbs.text("  ") + "\n"
                + options(call, "", List.of(Option.LANG, Option.QUIET, Option.HELP)) + "\n"
                + VerbTexts.text(call, "HelpVerb_exitCodes") + "\n" + VerbTexts.text(call, "HelpVerb_more") + "\n";
    }

    private static String details(Call call, Verb verb) {
        Syntax syntax = verb.syntax();
        String usage = ("sceneplan " + syntax.verb() + " " + syntax.operands()).strip();
        return VerbTexts.text(call, "HelpVerb_usage", usage) + "\n\n"
                + VerbTexts.text(call, "Help_" + syntax.verb()) + "\n"
                + paragraph(VerbTexts.text(call, "HelpMore_" + syntax.verb())) + "\n"
                + options(call, syntax.verb(), syntax.allOptions()) + "\n"
                + VerbTexts.text(call, "HelpVerb_exitCodes") + "\n";
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : text + "\n";
    }

    private static String options(Call call, String verb, List<Option> options) {
        TextTable table = new TextTable("ll");
        for (Option option : options) {
            String names = option.shortName().isEmpty() ? option.name() : option.shortName() + ", " + option.name();
            String name = option.name().substring(2);
            table.row((names + " " + option.valueName()).strip(), VerbTexts.textOr(call,
                    "Option_" + verb + "_" + name, VerbTexts.text(call, "Option_" + name)));
        }
        return VerbTexts.text(call, "HelpVerb_options") + "\n" + table.text("  ");
    }
}
