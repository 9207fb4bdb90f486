package org.sceneplan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.importer.ProblemKind;

final class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"importer", "io"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String folder) throws Exception {
        Properties english = load(folder + "/messages.properties");
        Properties chinese = load(folder + "/messages_zh.properties");

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_zh.properties"})
    void everyProblemHasASentence(String file) throws Exception {
        Properties texts = load("importer/" + file);

        for (ProblemKind kind : ProblemKind.values()) {
            assertTrue(texts.containsKey("ProblemKind_" + kind), kind.name());
        }
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    private static Properties load(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStream stream = SampleCatalogue.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
