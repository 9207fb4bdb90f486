package org.sceneplan.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.model.plan.impl.PlanPackageImpl;

class MessagesTest {

    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    @ParameterizedTest
    @ValueSource(strings = {"internal", "io", "snapshot", "edit", "edit/arrange", "edit/follow", "edit/internal",
            "edit/shell", "edit/zone"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String name) throws IOException {
        Properties english = load(name, "messages.properties");
        Properties chinese = load(name, "messages_zh.properties");

        assertFalse(english.isEmpty());
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "io", "snapshot", "edit", "edit/arrange", "edit/follow", "edit/internal",
            "edit/shell", "edit/zone"})
    void quotesAreDoubledSoThatPlaceholdersAreFilled(String name) throws IOException {
        for (String file : List.of("messages.properties", "messages_zh.properties")) {
            load(name, file).forEach((key, sentence) -> assertFalse(LONE_QUOTE.matcher((String) sentence).find(),
                    file + ": " + key));
        }
    }

    @Test
    void everyKindOfElementHasAName() {
        PlanPackageImpl.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(eClass -> !eClass.isAbstract())
                .forEach(eClass -> assertFalse(ElementName.kind(eClass.getName()).chinese().isBlank()));
    }

    @Test
    void sentencesDoNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            BilingualText text = new TextBundle(ElementName.class).text("id.long", "x", 1234567);
            assertEquals("The id 'x...' is longer than 1234567 characters.", text.in(Locale.GERMANY));
            assertTrue(text.in(Locale.TRADITIONAL_CHINESE).startsWith("编号"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties load(String name, String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = TextBundle.class.getResourceAsStream("/org/sceneplan/plan/" + name + "/" + file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
