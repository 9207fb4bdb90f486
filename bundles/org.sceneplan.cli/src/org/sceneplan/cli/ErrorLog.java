package org.sceneplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sceneplan.cli.call.Version;

/** Keeps what a fault of the program would otherwise throw at the user. */
final class ErrorLog {

    private ErrorLog() {
    }

    /**
     * Writes a fault with its trace to a new file in the folder for temporary files.
     *
     * @param arguments what the user typed
     * @return the file as text, or {@code -} when it could not be written
     */
    static String write(String[] arguments, Throwable fault) {
        try {
            Path file = Files.createTempFile("sceneplan-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                writer.printf("sceneplan %s%n", String.join(" ", arguments));
                writer.printf("version %s, Java %s, %s%n%n", Version.ofProduct(), System.getProperty("java.version"),
                        System.getProperty("os.name"));
                fault.printStackTrace(writer);
            }
            return file.toString();
        } catch (IOException | SecurityException e) {
            return "-";
        }
    }
}
