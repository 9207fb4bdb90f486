package org.sceneplan.cli.call;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.cli.argument.Arguments;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.text.Texts;

/**
 * One call of a verb.
 *
 * @param arguments what was given
 * @param console where to speak
 * @param workingDirectory absolute folder in which relative paths start
 */
public record Call(Arguments arguments, Console console, Path workingDirectory) {

    private static final Texts TEXTS = new Texts(Call.class);

    /** Language of what is said on the terminal. */
    public Locale locale() {
        return console.locale();
    }

    /**
     * Language of files and JSON: what {@code --lang} says, else Chinese. The environment plays no part, so that the
     * same command writes the same bytes on every machine.
     */
    public Locale documentLocale() {
        return arguments.value(Option.LANG).map(Locale::forLanguageTag).orElse(Locale.CHINESE);
    }

    /** Operand by index, from 0, as a path. */
    public Path operandPath(int index) throws BadInputException {
        return path(arguments.operands().get(index));
    }

    /** Value of an option as a path; the option must have been given. */
    public Path optionPath(Option option) throws BadInputException {
        return path(arguments.value(option).orElseThrow());
    }

    /** Value of an option as a whole number. */
    public long number(Option option, long otherwise) throws UsageException {
        return arguments.number(option, otherwise);
    }

    /** Value of an option as a whole number between two others. */
    public int number(Option option, int otherwise, int least, int most) throws UsageException {
        long number = number(option, otherwise);
        if (number < least || number > most) {
            throw UsageException.noSuchValue(option, Long.toString(number));
        }
        return (int) number;
    }

    /**
     * A path as the user typed it where that leads to the same file, so that messages show what he knows; else resolved
     * against the working directory.
     *
     * @throws BadInputException if the text can't be a path
     */
    public Path path(String text) throws BadInputException {
        try {
            Path typed = Path.of(text);
            boolean sameFolder = Path.of("").toAbsolutePath().equals(workingDirectory);
            return sameFolder ? typed : workingDirectory.resolve(typed);
        } catch (InvalidPathException e) {
            throw new BadInputException(TEXTS.get(locale(), "Call_noPath", text.replaceAll("\\p{Cntrl}", "?")), e);
        }
    }
}
