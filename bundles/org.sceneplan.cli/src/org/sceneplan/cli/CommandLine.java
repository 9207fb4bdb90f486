package org.sceneplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command line as a process: standard streams, folder and exit code. */
public final class CommandLine {

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
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int exitCode = Cli.run(arguments, out, err, Path.of("").toAbsolutePath());
        out.flush();
        err.flush();
        return exitCode;
    }

    /** UTF-8, as everything the product writes; only a Windows console gets its own code page. */
    private static PrintStream stream(FileDescriptor target) {
        String console = System.getProperty("stdout.encoding");
        boolean windowsConsole = System.getProperty("os.name").startsWith("Windows") && System.console() != null
                && console != null && Charset.isSupported(console);
        Charset charset = windowsConsole ? Charset.forName(console) : StandardCharsets.UTF_8;
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(target), 8192), false, charset);
    }
}
