package org.sceneplan.cli.call;

import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a verb speaks: data and summaries on standard output, problems and remarks on standard error. Lines end with
 * {@code \n} on every system, so that the same run prints the same bytes.
 */
public final class Console {

    /** What moves the cursor, rings a bell or turns the direction of writing: names in files may hold it. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\n\t\r]]|\r(?!\n)|[\u202A-\u202E\u2066-\u2069]");

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final boolean quiet;

    /**
     * A console.
     *
     * @param locale language of all texts
     * @param quiet leave out what is neither data nor a problem
     */
    public Console(PrintStream out, PrintStream err, Locale locale, boolean quiet) {
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.quiet = quiet;
    }

    /** Language of all texts. */
    public Locale locale() {
        return locale;
    }

    /** A text that leaves a terminal alone: control characters but line ends and tabs become question marks. */
    public static String shown(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }

    /** Prints what the user asked for. */
    public void data(String text) {
        out.print(shown(text));
    }

    /** The stream for data that is written piece by piece. */
    public PrintStream dataStream() {
        return out;
    }

    /** Prints a line of a summary, unless the user wants it quiet. */
    public void summary(String line) {
        if (!quiet) {
            out.print(shown(line) + "\n");
        }
    }

    /** Prints a remark that does not change the outcome, unless the user wants it quiet. */
    public void remark(String line) {
        if (!quiet) {
            err.print(shown(line) + "\n");
        }
    }

    /** Prints what went wrong. */
    public void problem(String line) {
        err.print(shown(line) + "\n");
    }
}
