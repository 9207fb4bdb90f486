package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final String BUNDLE = "org.sceneplan.checklist.messages";

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);

        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(chinese.getString(key)), key);
        }
    }

    private static String placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).sorted().toList().toString();
    }
}
