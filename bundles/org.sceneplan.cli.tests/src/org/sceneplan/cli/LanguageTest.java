package org.sceneplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class LanguageTest {

    @Test
    void theFirstVariableThatIsSetCounts() {
        assertEquals(Locale.CHINESE, Language.ofEnvironment(Map.of("LANG", "zh_CN.UTF-8")));
        assertEquals(Locale.ENGLISH, Language.ofEnvironment(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8")));
        assertEquals(Locale.CHINESE, Language.ofEnvironment(Map.of("LANG", "zh_TW", "LC_ALL", "")));
        assertEquals(Locale.ENGLISH, Language.ofEnvironment(Map.of("LANG", "de_DE.UTF-8")));
        assertEquals(Locale.ENGLISH, Language.ofEnvironment(Map.of()));
    }

    @Test
    void theOptionIsFoundAnywhereBeforeTheDashes() {
        assertEquals(Optional.of(Locale.CHINESE), Language.ofArguments(List.of("layout", "x", "--lang", "zh")));
        assertEquals(Optional.of(Locale.ENGLISH), Language.ofArguments(List.of("--lang=en", "layout")));
        assertEquals(Optional.empty(), Language.ofArguments(List.of("--lang", "fr")));
        assertEquals(Optional.empty(), Language.ofArguments(List.of("--", "--lang", "zh")));
    }
}
