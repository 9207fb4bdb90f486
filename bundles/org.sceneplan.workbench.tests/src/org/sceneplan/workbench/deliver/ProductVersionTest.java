package org.sceneplan.workbench.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ProductVersionTest {

    @Test
    void packageOfAnotherVersionIsToldWithBothVersions() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String note = ProductVersion.note("0.8.7", "0.9.1", language).orElseThrow();

            assertTrue(note.contains("0.8.7"), note);
            assertTrue(note.contains("0.9.1"), note);
        }
    }

    @Test
    void sameVersionIsNotMentioned() {
        assertEquals(Optional.empty(), ProductVersion.note("0.9.1", "0.9.1", Locale.ENGLISH));
    }
}
