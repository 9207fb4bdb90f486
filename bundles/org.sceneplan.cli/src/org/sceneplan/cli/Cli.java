package org.sceneplan.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.sceneplan.cli.argument.ArgumentParser;
import org.sceneplan.cli.argument.Arguments;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.SimilarName;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.Console;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.cli.verb.HelpVerb;
import org.sceneplan.cli.verb.Verb;
import org.sceneplan.cli.verb.Verbs;
import org.sceneplan.cli.verb.VersionVerb;

/** Finds the verb, reads its arguments and runs it. */
public final class Cli {

    private static final Texts TEXTS = new Texts(Cli.class);

    private final PrintStream out;
    private final PrintStream err;
    private final Path workingDirectory;
    private final Locale locale;

    private Cli(PrintStream out, PrintStream err, Path workingDirectory, Locale locale) {
        this.out = out;
        this.err = err;
        this.workingDirectory = workingDirectory;
        this.locale = locale;
    }

    /**
     * Runs one command line in this process. The language is the one of {@code --lang}, else of the environment.
     *
     * @param arguments verb and its arguments
     * @param out takes data and summaries
     * @param err takes problems and remarks
     * @param workingDirectory absolute; relative paths start there
     * @return exit code, see {@link ExitCode}
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err, Path workingDirectory) {
        return run(arguments, out, err, workingDirectory, System.getenv());
    }

    static int run(String[] arguments, PrintStream out, PrintStream err, Path workingDirectory,
            Map<String, String> environment) {
        List<String> given = List.of(arguments);
        Locale locale = Language.ofArguments(given).orElseGet(() -> Language.ofEnvironment(environment));
        Cli cli = new Cli(out, err, workingDirectory, locale);
        try {
            return cli.run(given);
        } catch (UsageException e) {
            return cli.badInput(e.message(locale));
        } catch (BadInputException e) {
            return cli.badInput(e.getMessage());
        } catch (Throwable fault) {
            String reason = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
            err.print("sceneplan: " + Console.shown(TEXTS.get(locale, "Cli_fault", reason,
                    fault.getClass().getSimpleName(), ErrorLog.write(arguments, fault))) + "\n");
            return ExitCode.INTERNAL;
        }
    }

    private int badInput(String message) {
        err.print("sceneplan: " + Console.shown(message) + "\n");
        return ExitCode.BAD_INPUT;
    }

    private int run(List<String> given) throws Exception {
        int at = verbIndex(given);
        if (at < 0) {
            return runWithoutVerb(given);
        }
        Verb verb = Verbs.find(given.get(at)).orElse(null);
        if (verb == null) {
            throw unknownVerb(given.get(at));
        }
        List<String> rest = new ArrayList<>(given);
        rest.remove(at);
        if (asksForHelp(rest)) {
            return call(new HelpVerb(), new Arguments(List.of(verb.syntax().verb()), Map.of()));
        }
        Arguments arguments = ArgumentParser.parse(verb.syntax(), rest);
        checkLanguage(arguments);
        return call(verb, arguments);
    }

    private int runWithoutVerb(List<String> given) throws Exception {
        if (given.contains("--version")) {
            return call(new VersionVerb(), new Arguments(List.of(), Map.of()));
        }
        if (asksForHelp(given)) {
            return call(new HelpVerb(), new Arguments(List.of(), Map.of()));
        }
        for (String argument : given) {
            if (argument.startsWith("-") && !isGlobal(argument)) {
                throw new BadInputException(TEXTS.get(locale, "Cli_unknownOption", argument));
            }
        }
        throw new BadInputException(TEXTS.get(locale, "Cli_noVerb", String.join(" ", Verbs.names())));
    }

    private int call(Verb verb, Arguments arguments) throws Exception {
        Console console = new Console(out, err, locale, arguments.has(Option.QUIET));
        return verb.run(new Call(arguments, console, workingDirectory));
    }

    private BadInputException unknownVerb(String name) {
        String similar = SimilarName.of(name, Verbs.names());
        return new BadInputException(similar.isEmpty()
                ? TEXTS.get(locale, "Cli_unknownVerb", name, String.join(" ", Verbs.names()))
                : TEXTS.get(locale, "Cli_unknownVerbSimilar", name, similar));
    }

    private void checkLanguage(Arguments arguments) throws BadInputException {
        String name = arguments.value(Option.LANG).orElse("en");
        if (Language.ofName(name).isEmpty()) {
            throw new BadInputException(TEXTS.get(locale, "Cli_unknownLanguage", name));
        }
    }

    private static int verbIndex(List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).equals(Option.LANG.name())) {
                i++;
            } else if (!given.get(i).startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isGlobal(String argument) {
        return argument.startsWith(Option.LANG.name() + "=")
                || Stream.of(Option.LANG, Option.QUIET, Option.HELP).anyMatch(option -> option.isNamed(argument));
    }

    private static boolean asksForHelp(List<String> given) {
        int end = given.indexOf("--");
        return given.subList(0, end < 0 ? given.size() : end).stream().anyMatch(Option.HELP::isNamed);
    }
}
