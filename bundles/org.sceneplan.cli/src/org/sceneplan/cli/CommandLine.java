package org.sceneplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line: finds the verb and runs it. */
public final class CommandLine {

    private static final int EXIT_USAGE = 2;

    private CommandLine() {
    }

    /**
     * Starts the command line on a plain class path.
     *
     * @param arguments verb and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String[] arguments) {
        boolean help = arguments.length == 1 && arguments[0].equals("--help");
        FileDescriptor target = help ? FileDescriptor.out : FileDescriptor.err;
        try (PrintStream stream = new PrintStream(new FileOutputStream(target), true, StandardCharsets.UTF_8)) {
            stream.println("usage: sceneplan VERB [ARGUMENTS]");
        }
        return help ? 0 : EXIT_USAGE;
    }
}
