package org.sceneplan.standard;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources for a reader: numbers of the standard name theirs by short tags, as {@code [S25][K]}. */
public final class SourceText {
    private static final String BASE_NAME = "org.sceneplan.standard.sources";
    private static final Pattern TAG = Pattern.compile("\\[([A-Z]\\d*[a-z]?)\\]");

    private SourceText() {
    }

    /**
     * Each tag with what it stands for, what else is written stays; Chinese for a Chinese locale, English for any other.
     * A tag the product does not know stays alone.
     */
    public static String named(String source, Locale locale) {
        ResourceBundle names = ResourceBundle.getBundle(BASE_NAME, locale, SourceText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Matcher tags = TAG.matcher(source);
        StringBuilder named = new StringBuilder();
        while (tags.find()) {
            String tag = tags.group(1);
            String after = tags.end() < source.length() ? names.getString("join") : "";
            tags.appendReplacement(named, Matcher.quoteReplacement(names.containsKey(tag)
                    ? tags.group() + " " + names.getString(tag) + after : tags.group()));
        }
        return tags.appendTail(named).toString().replaceAll("\\s+", " ").strip();
    }
}
