package org.sceneplan.catalogue.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.io.CatalogueLibrary.Found;
import org.sceneplan.catalogue.io.CatalogueLibrary.Match;

class CatalogueLibraryTest {
    @TempDir
    Path above;
    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectory(above.resolve("store"));
    }

    @Test
    void thePlansOwnCatalogueComesBeforeOneAboveAndTheBundledOne() throws Exception {
        write(folder, "b.catalogue", "own", "2");
        write(above, "a.catalogue", "own", "1");

        assertEquals("2", find("own", "2").catalogue().version());
        assertEquals(Match.EXACT, find("own", "1").match(), "one folder above");
        assertSame(SampleCatalogue.load(), find("sample-cn", "2026.10").catalogue());
    }

    @Test
    void anotherVersionIsBetterThanAnotherCatalogue() throws Exception {
        write(folder, "b.catalogue", "own", "2");

        Found found = find("own", "3");

        assertEquals(List.of("own", "2"), List.of(found.catalogue().id(), found.catalogue().version()));
        assertEquals(Match.OTHER_VERSION, found.match());
        assertEquals(Match.OTHER_VERSION, find("sample-cn", "1999").match());
        assertEquals(Match.OTHER_CATALOGUE, find("nowhere", "1").match());
        assertSame(SampleCatalogue.load(), find("nowhere", "1").catalogue());
    }

    @Test
    void aPlanThatNamesNoneGetsTheBundledOne() throws Exception {
        write(folder, "b.catalogue", "own", "2");

        assertSame(SampleCatalogue.load(), find("", "").catalogue());
        assertSame(SampleCatalogue.load(), CatalogueLibrary.find(null, null, null).catalogue());
    }

    @Test
    void aDamagedFileIsPassedOverAndTold() throws Exception {
        Files.writeString(folder.resolve("a.catalogue"), "no catalogue");
        write(folder, "b.catalogue", "own", "2");

        Found found = find("own", "2");

        assertEquals(Match.EXACT, found.match());
        assertEquals(1, found.unreadable().size());
    }

    private Found find(String id, String version) {
        return CatalogueLibrary.find(id, version, folder);
    }

    private static void write(Path folder, String name, String id, String version) throws Exception {
        CatalogueSnapshot sample = SampleCatalogue.load();
        CatalogueFile.write(new CatalogueSnapshot(id, version, sample.productTypes(), sample.fixtureTypes(),
                sample.products()), folder.resolve(name));
    }
}
