package org.sceneplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.verb.Verb;
import org.sceneplan.cli.verb.Verbs;

final class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"", "argument/", "call/", "certificate/", "job/", "report/", "script/", "verb/"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String folder) throws Exception {
        Properties english = load(folder + "messages.properties");
        Properties chinese = load(folder + "messages_zh.properties");

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
        }
    }

    @Test
    void everyVerbAndOptionHasItsHelp() throws Exception {
        Properties texts = load("verb/messages.properties");

        for (Verb verb : Verbs.all()) {
            assertTrue(texts.containsKey("Help_" + verb.syntax().verb()), verb.syntax().verb());
            assertTrue(texts.containsKey("HelpMore_" + verb.syntax().verb()), verb.syntax().verb());
            for (Option option : verb.syntax().allOptions()) {
                assertTrue(texts.containsKey("Option_" + option.name().substring(2)), option.name());
            }
        }
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    private static Properties load(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStream stream = Cli.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
