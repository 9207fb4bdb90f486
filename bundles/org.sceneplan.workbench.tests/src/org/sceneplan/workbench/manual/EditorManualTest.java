package org.sceneplan.workbench.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.input.PointInput;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;

class EditorManualTest {
    private static final Path BUNDLES = Path.of(System.getProperty("sceneplan.root", "../..")).resolve("bundles");
    private static final Pattern BOUND = Pattern.compile("sequence=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("`(Ctrl\\+[^` ]+)`|(Shift\\+Alt\\+V \\w)|(Ctrl\\+Alt\\+\\d)");
    /** Keys that the platform binds. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("Ctrl+P", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+Z");

    private static String manual(String name) throws IOException {
        return Files.readString(BUNDLES.resolve("org.sceneplan.doc/manual/" + name));
    }

    private static List<String> boundKeys() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String bundle : List.of("org.sceneplan.editor", "org.sceneplan.workbench")) {
            Matcher bound = BOUND.matcher(Files.readString(BUNDLES.resolve(bundle + "/plugin.xml")));
            while (bound.find()) {
                keys.add(bound.group(1).replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt")
                        .replace("DEL", "Delete"));
            }
        }
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor.md", "editor.zh.md"})
    void everyToolStandsThereWithItsKey(String name) throws IOException {
        String manual = manual(name);

        for (DrawKind kind : DrawKind.values()) {
            String row = "\n| `" + String.valueOf(kind.key()).toUpperCase(Locale.ROOT) + "` |";
            assertTrue(manual.contains(row), kind + " is missing in " + name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor.md", "editor.zh.md"})
    void everyKeyThatIsNamedIsBound(String name) throws IOException {
        Set<String> bound = new HashSet<>(boundKeys());
        Matcher named = KEY.matcher(manual(name));

        int count = 0;
        for (; named.find(); count++) {
            String key = named.group(1) != null ? named.group(1) : named.group().strip();
            assertTrue(bound.contains(key) || OF_THE_PLATFORM.contains(key), key + " of " + name + " is not bound");
        }
        assertTrue(count > 20, "only " + count + " keys found in " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor.md", "editor.zh.md"})
    void everyTypedExampleIsRead(String name) throws IOException {
        Matcher rows = Pattern.compile("(?m)^\\| ([^|]*[@0-9][^|]*) \\| [^|]+ \\|$").matcher(section(manual(name)));
        List<String> unread = new ArrayList<>();
        int count = 0;

        while (rows.find()) {
            Matcher examples = Pattern.compile("`([^`]+)`").matcher(rows.group(1));
            for (; examples.find(); count++) {
                if (!isRead(examples.group(1))) {
                    unread.add(examples.group(1));
                }
            }
        }

        assertEquals(List.of(), unread);
        assertTrue(count > 15, "only " + count + " examples found in " + name);
    }

    private static String section(String manual) {
        String[] sections = manual.split("\n## ");
        for (String section : sections) {
            if (section.contains("`2400<45`")) {
                return section;
            }
        }
        throw new AssertionError("no section on typed numbers");
    }

    private static boolean isRead(String text) {
        Point last = Point.of(100, 200);
        return new PointInput(LengthUnit.MM).parse(text, last, Point.of(900, 800)) instanceof Parsed.Value
                || LengthInput.sizes(LengthUnit.MM).parse(text, 100) instanceof Parsed.Value
                || AngleInput.parse(text, 10) instanceof Parsed.Value;
    }

    @Test
    void noKeyIsBoundTwice() throws IOException {
        Set<String> once = new HashSet<>();

        for (String key : boundKeys()) {
            assertTrue(once.add(key), key + " is bound twice");
        }
        assertFalse(once.isEmpty());
    }
}
