package org.sceneplan.exchange.sh3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileHomeTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @TempDir
    private Path folder;

    private String refusal(Path file) {
        Sh3dRefusedException refused = assertThrows(Sh3dRefusedException.class,
                () -> Sh3dImport.read(file, new Sh3dSettings("SH-1", "x", "HOME", 0)));
        assertTrue(refused.message(Locale.ENGLISH).contains(file.toString()), refused.message(Locale.ENGLISH));
        assertTrue(refused.message(Locale.CHINESE).contains(file.toString()), refused.message(Locale.CHINESE));
        return refused.message(Locale.ENGLISH);
    }

    private Path home(String xml) {
        return HomeText.zip(folder.resolve("h.sh3d"), "Home.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void serialisedHomesAreRefusedWithoutLoadingThem() throws Exception {
        assertTrue(refusal(HomeText.zip(folder.resolve("old.sh3d"), "Home", new byte[0]))
                .contains("serialised Java objects only, which are never loaded. Open it in Sweet Home 3D 6"));
        assertTrue(refusal(Files.write(folder.resolve("older.sh3d"), new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5}))
                .contains("serialised Java objects"));
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        assertTrue(refusal(home("<!DOCTYPE home [<!ENTITY a 'aaaa'>]><home name='&a;'/>"))
                .contains("document type declaration"));
        assertTrue(refusal(home("<!DOCTYPE home SYSTEM 'file:///etc/passwd'><home/>"))
                .contains("document type declaration"));
        assertTrue(refusal(home("<home>&undeclared;</home>")).contains("line 1"));
    }

    @Test
    void whatInflatesTooMuchIsRefused() {
        byte[] blanks = new byte[8 * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');

        assertTrue(refusal(HomeText.zip(folder.resolve("bomb.sh3d"), "Home.xml", blanks)).contains("200 : 1"));
    }

    @Test
    void deepNestingIsRefused() {
        assertTrue(refusal(home("<home>" + "<furnitureGroup>".repeat(100) + "</furnitureGroup>".repeat(100) + "</home>"))
                .contains("deeper than 64"));
    }

    @Test
    void damagedAndForeignFilesAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(HomeText.shop().file(folder));

        assertTrue(refusal(Files.write(folder.resolve("cut.sh3d"), Arrays.copyOf(whole, whole.length / 2)))
                .contains("damaged zip"));
        assertTrue(refusal(Files.writeString(folder.resolve("t.txt"), "hello")).contains("no Sweet Home 3D file"));
        assertTrue(refusal(Files.write(folder.resolve("e"), new byte[0])).contains("no Sweet Home 3D file"));
        assertTrue(refusal(folder.resolve("missing")).contains("no such file"));
        assertTrue(refusal(folder).contains("is a folder"));
        assertTrue(refusal(home("<home><wall")).contains("damaged at line 1"));
        assertTrue(refusal(home("<svg/>")).contains("<svg> instead of <home>"));
        assertTrue(refusal(HomeText.zip(folder.resolve("other.sh3d"), "Other.xml", new byte[0]))
                .contains("serialised"));
    }

    @Test
    void aHomeWithoutFloorIsRefusedWithAdvice() {
        assertTrue(refusal(home(new HomeText().wall("", 0, 0, 500, 0, 20, "").text())).contains("Close the walls"));
    }

    @Test
    void aLevelThatIsNotThereIsRefusedWithTheLevelsThatAre() {
        Path file = new HomeText().level("a", "Ground", 0).level("b", "Upper", 300).box("a", 0, 0, 500, 500, 20)
                .file(folder);

        Sh3dRefusedException refused = assertThrows(Sh3dRefusedException.class,
                () -> Sh3dImport.read(file, new Sh3dSettings("SH-1", "x", "HOME", 3)));
        assertTrue(refused.message(Locale.ENGLISH).endsWith("1 Ground, 2 Upper"), refused.message(Locale.ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws Exception {
        assertEquals(places("messages.properties"), places("messages_zh.properties"));
        for (Fate fate : Fate.values()) {
            assertTrue(places("messages.properties").containsKey("Fate_" + fate.name()), fate.name());
        }
    }

    private static TreeMap<String, String> places(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Sh3dImport.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        TreeMap<String, String> places = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> places.put(key, PLACE.matcher(texts.getProperty(key)).results()
                .map(MatchResult::group).sorted().toList().toString()));
        return places;
    }
}
