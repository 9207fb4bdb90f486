package org.sceneplan.exchange.sarif;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan file: where it is and in which line each element begins. */
public final class PlanArtifact {

    /** A plan file has one element per line; quotes inside of values are escaped. */
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final String uri;
    private final Map<String, Integer> lineById;

    private PlanArtifact(String uri, Map<String, Integer> lineById) {
        this.uri = uri;
        this.lineById = lineById;
    }

    /**
     * A plan.
     *
     * @param uri address of the file as the log shall name it, percent-encoded, best relative to where the check runs
     * @param file where it is
     * @throws IOException if it can't be read
     */
    public static PlanArtifact of(String uri, Path file) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                for (Matcher id = ID.matcher(line); id.find();) {
                    lines.putIfAbsent(unescaped(id.group(1)), number);
                }
            }
        }
        return new PlanArtifact(uri, lines);
    }

    /** A plan that could not be read. */
    public static PlanArtifact unread(String uri) {
        return new PlanArtifact(uri, Map.of());
    }

    String uri() {
        return uri;
    }

    /** Line of an element, from 1; 1 when the file does not have it. */
    int line(String elementId) {
        return lineById.getOrDefault(elementId, 1);
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
