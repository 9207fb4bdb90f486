package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, foreign or meant to do harm. */
final class HostileStandardFileTest {

    @TempDir
    Path folder;

    @Test
    void externalEntityIsRefusedAndNotRead() throws Exception {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "top secret");
        Path file = folder.resolve("xxe.standard");
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                """.formatted(secret.toUri()) + StandardTexts.small("").replaceFirst("<\\?xml.*\\?>\\n", "")
                        .replace("nameEn=\"\"", "nameEn=\"&e;\""));

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertTrue(problem.getMessage().contains("document type declaration"), problem.getMessage());
        assertEquals(2, problem.line());
    }

    @Test
    void entityBombIsRefused() throws Exception {
        Path file = folder.resolve("bomb.standard");
        Files.writeString(file, """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
                <x>&c;</x>
                """);

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertTrue(problem.message(Locale.CHINESE).contains("DOCTYPE"), problem.message(Locale.CHINESE));
    }

    @Test
    void referenceToAnotherFileIsRefused() throws Exception {
        Path file = folder.resolve("reference.standard");
        Files.writeString(file, StandardTexts.small("<zones href=\"home.standard#//@zones.0\"/>"));

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertTrue(problem.getMessage().contains("refers to another file"), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<x/>", "<?xml version=\"1.0\"?><standard:FormatStandard",
        "<a xmlns='http://www.example.org/other'/>", "\u0000\u0001"})
    void whatIsNoStandardIsRefused(String text) throws Exception {
        Path file = folder.resolve("odd.standard");
        Files.writeString(file, text);

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertTrue(problem.getMessage().startsWith(file.toString()), problem.getMessage());
    }

    @Test
    void truncatedFileIsRefusedAtEveryLength() throws Exception {
        String whole = StandardTexts.bundled("three-c.standard");
        Path file = folder.resolve("cut.standard");
        for (int length = 0; length < whole.length() - 2; length += 997) {
            Files.writeString(file, whole.substring(0, length));
            assertThrows(StandardReadException.class, () -> StandardFile.read(file), "cut at " + length);
        }
    }

    @Test
    void wrongEncodingIsRefused() throws Exception {
        Path file = folder.resolve("gbk.standard");
        Files.write(file, StandardTexts.bundled("three-c.standard").getBytes("GBK"));

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertTrue(problem.getMessage().contains("UTF-8"), problem.getMessage());
    }

    @Test
    void ruleBookIsNoStandard() throws Exception {
        Path book = Files.writeString(folder.resolve("rules.rulebook"), StandardTexts.bundled("rules.rulebook"));

        StandardReadException problem = assertThrows(StandardReadException.class,
                () -> StandardFile.read(book, StandardLibrary.bundled().ruleBookSnapshot()));

        assertTrue(problem.getMessage().contains("has the root element RuleBook, but FormatStandard is wanted"),
                problem.getMessage());
    }

    @Test
    void missingFileIsNamed() {
        Path file = folder.resolve("none.standard");

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertEquals(file + ": can't be read (no such file)", problem.getMessage());
        assertEquals(0, problem.line());
    }

    @Test
    void hugeFileIsRefused() throws Exception {
        Path file = folder.resolve("huge.standard");
        Files.write(file, new byte[(4 << 20) + 1]);

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertTrue(problem.getMessage().contains("is larger than 4194304 bytes"), problem.getMessage());
    }
}
