package org.sceneplan.catalogue.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;

final class CatalogueFileTest {

    private static final String ROOT = "<catalogue:Catalogue xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:catalogue=\"http://www.sceneplan.org/catalogue/1\" ";

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenComesBack() throws Exception {
        Path file = folder.resolve("deep/er/sample.catalogue");
        CatalogueSnapshot expected = SampleCatalogue.load();
        CatalogueFile.write(expected, file);
        CatalogueSnapshot read = CatalogueFile.read(file);

        assertEquals("sample-cn", read.id());
        assertEquals("2026.10", read.version());
        assertEquals(List.copyOf(expected.products()), List.copyOf(read.products()));
        assertEquals(List.copyOf(expected.productTypes()), List.copyOf(read.productTypes()));
        assertEquals(List.copyOf(expected.fixtureTypes()), List.copyOf(read.fixtureTypes()));
    }

    @Test
    void theSameCatalogueIsTheSameBytesOneElementPerLine() throws Exception {
        Path first = folder.resolve("1.catalogue");
        Path second = folder.resolve("2.catalogue");
        CatalogueFile.write(SampleCatalogue.load(), first);
        CatalogueFile.write(CatalogueFile.read(first), second);
        CatalogueFile.write(SampleCatalogue.load(), second);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        List<String> lines = Files.readAllLines(first);
        assertEquals(3 + 125 + 32 + 216, lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.contains("小米")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count(), "no temporary file is left");
        }
    }

    @Test
    void theContentHashFollowsTheContentOnly() throws Exception {
        CatalogueSnapshot sample = SampleCatalogue.load();
        CatalogueSnapshot renamed = new CatalogueSnapshot(sample.id(), "other", sample.productTypes(),
                sample.fixtureTypes(), sample.products());
        CatalogueSnapshot smaller = new CatalogueSnapshot(sample.id(), sample.version(), sample.productTypes(),
                sample.fixtureTypes(), List.of());

        assertEquals(CatalogueFile.contentHash(sample), CatalogueFile.contentHash(renamed));
        assertNotEquals(CatalogueFile.contentHash(sample), CatalogueFile.contentHash(smaller));
        assertEquals(8, CatalogueFile.contentHash(sample).length());
    }

    @Test
    void refusesADocumentTypeWithoutReadingOtherFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top-secret");
        CatalogueFileException e = refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + ROOT
                + "id=\"&e;\" version=\"1\"/>");

        assertTrue(e.getMessage().contains("bad.catalogue:1:"), e.getMessage());
        assertTrue(e.getMessage().contains("document type declaration is not allowed"), e.getMessage());
        assertFalse(e.getMessage().contains("top-secret"));
    }

    @Test
    void refusesAnEntityBomb() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        CatalogueFileException e = refused(bomb + "]>\n" + ROOT + "id=\"&a39;\" version=\"1\"/>");

        assertTrue(e.getMessage().contains("document type declaration"), e.getMessage());
    }

    @Test
    void opensNoSchemaLocation() throws Exception {
        CatalogueFileException e = refused("<x:Catalogue xmlns:x=\"http://elsewhere/1\" xmlns:xsi="
                + "\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"http://elsewhere/1 file:/x.ecore\"/>");

        assertTrue(e.getMessage().contains("not a readable catalogue"), e.getMessage());
    }

    @Test
    void saysThatAFileIsNewer() throws Exception {
        CatalogueFileException e = refused((ROOT + "id=\"a\" version=\"1\"/>").replace("catalogue/1", "catalogue/2"));

        assertTrue(e.getMessage().endsWith(
                "was written by a newer version (http://www.sceneplan.org/catalogue/2); update the program"),
                e.getMessage());
    }

    @Test
    void namesTheEntryAndItsFault() throws Exception {
        CatalogueFileException e = refused(ROOT + "id=\"a\" version=\"1\">\n<products sku=\"P-1\" typeCode=\"NOPE\" "
                + "widthMm=\"0\" depthMm=\"10\" heightMm=\"10\"/></catalogue:Catalogue>");

        assertTrue(e.getMessage().endsWith("entry P-1: w_mm must be greater than 0, found 0"), e.getMessage());
        assertTrue(e.message(Locale.CHINESE).contains("条目 P-1"), e.message(Locale.CHINESE));
    }

    @Test
    void namesTheLineOfAnUnknownFeature() throws Exception {
        CatalogueFileException e = refused(ROOT + "id=\"a\" version=\"1\">\n<products colour=\"red\"/>"
                + "</catalogue:Catalogue>");

        assertTrue(e.getMessage().contains("bad.catalogue:2:"), e.getMessage());
        assertTrue(e.getMessage().contains("colour"), e.getMessage());
    }

    @Test
    void refusesTruncatedAndForeignFiles() throws Exception {
        assertTrue(refused(ROOT + "id=\"a\" version=\"1\"><products").getMessage().contains("bad.catalogue:1:"));
        assertTrue(refused("hello").getMessage().contains("not a readable catalogue"));
        assertTrue(refused("").getMessage().contains("not a readable catalogue"));
        assertTrue(refused(ROOT + "/>").getMessage().contains("no id or no version"));
    }

    @Test
    void overwritesCataloguesOnly() throws Exception {
        Path other = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        CatalogueFileException e = assertThrows(CatalogueFileException.class,
                () -> CatalogueFile.write(SampleCatalogue.load(), other));

        assertTrue(e.getMessage().endsWith("exists and is not a catalogue; it was not overwritten"), e.getMessage());
        assertEquals("years of work", Files.readString(other));
        CatalogueFileException asFolder = assertThrows(CatalogueFileException.class,
                () -> CatalogueFile.write(SampleCatalogue.load(), folder));
        assertTrue(asFolder.getMessage().contains("is a folder"), asFolder.getMessage());
    }

    private CatalogueFileException refused(String text) throws Exception {
        Path file = Files.write(folder.resolve("bad.catalogue"), text.getBytes(StandardCharsets.UTF_8));
        return assertThrows(CatalogueFileException.class, () -> CatalogueFile.read(file));
    }
}
