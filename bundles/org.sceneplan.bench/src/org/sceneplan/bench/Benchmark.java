package org.sceneplan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** A measurement that prints the product's figure beside a peer's from the same run. */
public interface Benchmark {

    /** Name on the command line, lower case. */
    String name();

    /** What it measures, one line; Chinese for Chinese locales, else English. */
    String description(Locale locale);

    /**
     * Measures and prints a table in English. Checks first that product and peer deliver equal results.
     *
     * @throws IOException if a scratch file cannot be written or read
     * @throws IllegalStateException if product and peer differ
     */
    void run(PrintStream out) throws IOException;
}
