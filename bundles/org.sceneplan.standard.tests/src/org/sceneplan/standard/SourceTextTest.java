package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final Path DATA = Path.of(System.getProperty("sceneplan.root", "../.."))
            .resolve("bundles/org.sceneplan.standard/data");

    @Test
    void tagsAreNamedAndTheClauseStays() {
        assertEquals("[S25] promotion material manual of a franchise chain; [K] own knowledge, to be confirmed by "
                + "headquarters", SourceText.named("[S25][K]", Locale.ENGLISH));
        assertEquals("[K] 经验值，待总部确认； JGJ 48-2014 4.3", SourceText.named("[K] JGJ 48-2014 4.3", Locale.CHINESE));
    }

    @Test
    void unknownTagsAndOtherTextsStay() {
        assertEquals("[S999] page", SourceText.named("[S999] page", Locale.ENGLISH));
        assertEquals("", SourceText.named("", Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everySourceOfTheStandardsIsNamed(String language) throws IOException {
        Locale locale = Locale.of(language);
        Set<String> tags = tags();

        assertTrue(tags.size() > 30, tags.toString());
        for (String tag : tags) {
            assertTrue(SourceText.named(tag, locale).length() > tag.length() + 2, tag);
        }
    }

    private static Set<String> tags() throws IOException {
        Set<String> tags = new TreeSet<>();
        try (Stream<Path> files = Files.list(DATA)) {
            for (Path file : files.toList()) {
                Matcher sources = Pattern.compile("source=\"([^\"]*)\"").matcher(Files.readString(file));
                while (sources.find()) {
                    Pattern.compile("\\[[^\\]]*\\]").matcher(sources.group(1)).results()
                            .forEach(tag -> tags.add(tag.group()));
                }
            }
        }
        return tags;
    }
}
