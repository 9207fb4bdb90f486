package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @ValueSource(strings = {"org.sceneplan.checklist.messages", "org.sceneplan.checklist.quote.messages"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) {
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.CHINESE);

        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(chinese.getString(key)), key);
        }
    }

    private static String placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).sorted().toList().toString();
    }
}
