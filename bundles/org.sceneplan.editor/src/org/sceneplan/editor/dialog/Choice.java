package org.sceneplan.editor.dialog;

import java.util.Arrays;
import java.util.Locale;

/**
 * Something to choose.
 *
 * @param value what is chosen; may be null for none
 * @param label its name
 * @param detail what tells it apart, may be empty
 */
public record Choice<T>(T value, String label, String detail) {

    /** Whether name or detail contain all words of a text, whatever their case. */
    public boolean matches(String words) {
        String text = (label + " " + detail).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
