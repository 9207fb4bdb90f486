package org.sceneplan.workbench.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.command.object.ObjectCommand;

class CommandEntriesTest {
    /** Commands of the platform, whose handlers are actions of the editor. */
    private static final Set<ObjectCommand> OF_THE_PLATFORM = EnumSet.of(ObjectCommand.CUT, ObjectCommand.COPY,
            ObjectCommand.PASTE, ObjectCommand.DELETE, ObjectCommand.SELECT_ALL);

    @Test
    void everyCommandHasHandlerKeyAndNamesInBothLanguages() throws IOException {
        String registry = new String(resource("plugin.xml", "org.sceneplan.editor.floorPlanIsActive"),
                StandardCharsets.UTF_8);
        Properties english = properties("OSGI-INF/l10n/bundle.properties");
        Properties chinese = properties("OSGI-INF/l10n/bundle_zh.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (ObjectCommand command : EnumSet.complementOf(EnumSet.copyOf(OF_THE_PLATFORM))) {
            String id = "\"org.sceneplan.editor." + command.id() + "\"";
            assertTrue(registry.contains("<command id=" + id), command.id());
            assertTrue(registry.contains("ObjectHandler:" + command.id() + "\""), command.id());
            assertTrue(registry.contains("<key commandId=" + id), command.id());
            for (String key : Set.of(".name", ".menu", ".description")) {
                assertTrue(english.containsKey(command.id() + key), command.id() + key);
            }
            assertTrue(english.getProperty(command.id() + ".menu").contains("&"), "a mnemonic for " + command.id());
        }
    }

    @Test
    void textsOfDialogsAreThereInBothLanguages() {
        for (ObjectCommand command : OF_THE_PLATFORM) {
            String key = "edit." + command.id();
            assertTrue(text(key, Locale.CHINESE).codePoints().anyMatch(Character::isIdeographic), key);
            assertTrue(text(key, Locale.ENGLISH).contains("&"), key);
        }
    }

    private static Properties properties(String path) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(new java.io.ByteArrayInputStream(resource(path, "alignLeft.menu")),
                StandardCharsets.UTF_8));
        return properties;
    }

    /** The resource of the editor: the one of that path that holds a text. */
    private static byte[] resource(String path, String holding) throws IOException {
        for (URL url : Collections.list(ObjectCommand.class.getClassLoader().getResources(path))) {
            try (InputStream in = url.openStream()) {
                byte[] bytes = in.readAllBytes();
                if (new String(bytes, StandardCharsets.UTF_8).contains(holding)) {
                    return bytes;
                }
            }
        }
        throw new IllegalStateException("no " + path + " holds " + holding);
    }

    private static String text(String key, Locale locale) {
        return PackageTexts.of(ObjectCommand.class, locale).text(key);
    }
}
