package org.sceneplan.drawing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;

class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh.properties");

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            // an English level has its number, a Chinese one its name
            if (!key.equals("sheet.name") && !key.startsWith("design.")) {
                assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
            }
        }
    }

    @Test
    void everyKindHasAName() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Texts texts = Texts.of(locale);
            Stream.of(ObstacleKind.values()).forEach(kind -> assertFalse(texts.get("obstacle", kind).isEmpty()));
            Stream.of(OpeningKind.values()).forEach(kind -> assertFalse(texts.get("opening", kind).isEmpty()));
            Stream.of(ServiceKind.values()).forEach(kind -> assertFalse(texts.get("service", kind).isEmpty()));
        }
    }

    @Test
    void languageFollowsTheArgumentAndNotTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINESE);

            assertEquals("Legend", Texts.of(Locale.ENGLISH).get("legend.title"));
            assertEquals("图例", Texts.of(Locale.SIMPLIFIED_CHINESE).get("legend.title"));
            assertEquals("Legend", Texts.of(Locale.FRENCH).get("legend.title"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
