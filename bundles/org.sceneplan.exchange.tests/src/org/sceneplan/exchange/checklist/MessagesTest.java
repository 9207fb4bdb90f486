package org.sceneplan.exchange.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @ValueSource(strings = {"org.sceneplan.exchange.checklist.messages", "org.sceneplan.exchange.table.messages"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String name) {
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.CHINESE);

        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(chinese.getString(key)), key);
        }
    }

    private static String placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).sorted().distinct().toList().toString();
    }
}
