package org.sceneplan.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;

class MessageFilesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"", "access/", "adjacency/", "aisle/", "budget/", "building/", "circulation/",
        "clearance/", "display/", "exit/", "fix/", "format/", "gas/", "label/", "light/", "limit/", "load/",
        "material/", "sample/", "shell/", "shown/", "sight/", "utility/", "viewing/", "wording/", "zone/"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String folder) throws IOException {
        Properties english = read(folder + "messages.properties");
        Properties chinese = read(folder + "messages_zh.properties");

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertFalse(PLACEHOLDER.matcher(english.getProperty(key) + chinese.getProperty(key)).replaceAll("")
                    .matches("(?s).*[{}'].*"), key + ": only places in braces have a meaning");
            assertTrue(key.matches("[A-Z][A-Za-z]+_[A-Za-z_]+"), key);
            if (!key.startsWith("FixtureReachRule") && !key.startsWith("MainAisleWidthRule_noWay")) {
                assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
            }
        }
    }

    @Test
    void textsDoNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            Bilingual inChina = Wording.of(ObjectNames.class).text("ObjectNames_column", "C1");
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Bilingual inEgypt = Wording.of(ObjectNames.class).text("ObjectNames_column", "C1");

            assertEquals(new Bilingual("柱 C1", "column C1", inChina.key()), inChina);
            assertEquals(inChina, inEgypt);
            assertEquals("1,199 mm", Figures.millimetres(1199));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sentencesAreFilledInTheOrderOfTheirPlaces() {
        assertEquals("b before a: b, {2}.", Sentence.of("{1} before {0}: {1}, {2}.").with("a", "b"));
        assertEquals("nothing to fill", Sentence.of("nothing to fill").with());
    }

    @Test
    void figuresAreShortAndRounded() {
        assertEquals("12.35 m", Figures.metres(12_350));
        assertEquals("136.8 m²", Figures.squareMetres(136.8));
        assertEquals("15.96 %", Figures.percent(15.961));
        assertEquals("30,000 W", Figures.watts(30_000.4));
        assertEquals("0 mm", Figures.millimetres(-0.2));
        assertEquals("x 12,350, y -80 mm", Figures.place(Point.of(12_350, -80)));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = MessageFilesTest.class.getResourceAsStream("/org/sceneplan/rules/" + name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
