package org.sceneplan.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Clauses for a reader: the rule book has them in English, as machine formats write them. */
public final class ClauseText {

    private static final String FILE = "clauses_zh.txt";
    private static final String SEPARATOR = " = ";
    private static final Pattern TAGS_AND_CLAUSE = Pattern.compile("((?:\\[[^\\]]*\\])+ )(.+)");
    private static final Map<String, String> CHINESE = chinese();

    private ClauseText() {
    }

    /** The clause in Chinese for a Chinese locale; one the product does not know, and any other locale, as it is. */
    public static String of(String clause, Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE.getOrDefault(clause, clause)
                : clause;
    }

    /** Like {@link #of} for the source of a finding: tags, then the clause. */
    public static String ofSource(String source, Locale locale) {
        Matcher parts = TAGS_AND_CLAUSE.matcher(source);
        return parts.matches() ? parts.group(1) + of(parts.group(2), locale) : source;
    }

    private static Map<String, String> chinese() {
        try (InputStream stream = ClauseText.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + FILE + " is missing from org.sceneplan.standard");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split(SEPARATOR, 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + FILE, e);
        }
    }
}
