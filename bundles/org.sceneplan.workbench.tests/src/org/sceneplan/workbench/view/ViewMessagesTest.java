package org.sceneplan.workbench.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English and Chinese texts of the views say the same things. */
class ViewMessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");

    @ParameterizedTest
    @ValueSource(strings = {"", "finding/", "area/", "display/", "layer/", "find/", "catalogue/"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String folder) throws IOException {
        Properties english = read(folder + "messages.properties");
        Properties chinese = read(folder + "messages_zh.properties");

        assertFalse(english.isEmpty());
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        assertEquals(places(english), places(chinese));
    }

    private static TreeMap<String, List<String>> places(Properties texts) {
        TreeMap<String, List<String>> places = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            places.put(key, PLACE.matcher(texts.getProperty(key)).results().map(MatchResult::group).sorted().toList());
        }
        return places;
    }

    private static Properties read(String path) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(ViewMessagesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
