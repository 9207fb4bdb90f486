package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English and Chinese texts of the user interface say the same things. */
class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");

    @ParameterizedTest
    @CsvSource({"org.sceneplan.editor,org/sceneplan/editor/messages", "org.sceneplan.editor,OSGI-INF/l10n/bundle",
            "org.sceneplan.editor,org/sceneplan/editor/property/messages",
            "org.sceneplan.workbench,org/sceneplan/workbench/messages",
            "org.sceneplan.workbench,org/sceneplan/workbench/explorer/messages",
            "org.sceneplan.workbench,org/sceneplan/workbench/preference/messages",
            "org.sceneplan.workbench,org/sceneplan/workbench/print/messages",
            "org.sceneplan.workbench,org/sceneplan/workbench/recovery/messages",
            "org.sceneplan.workbench,org/sceneplan/workbench/underlay/messages",
            "org.sceneplan.workbench,org/sceneplan/workbench/wizard/messages",
            "org.sceneplan.workbench,OSGI-INF/l10n/bundle"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle, String file) throws IOException {
        Properties english = read(bundle, file + ".properties");
        Properties chinese = read(bundle, file + "_zh.properties");

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

    private static Properties read(String bundle, String path) throws IOException {
        URL url = Platform.getBundle(bundle).getResource(path);
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
