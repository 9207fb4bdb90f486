package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StartPrinterTest {
    @Test
    void printerOfTheSystemComesFirstElseTheFirstThereIs() {
        assertEquals(Optional.of("Office"), StartPrinter.of("Office", List.of("File", "Office")));
        assertEquals(Optional.of("File"), StartPrinter.of(null, List.of("File", "Office")));
        assertEquals(Optional.empty(), StartPrinter.of(null, List.of()));
    }

    @Test
    void fileToPrintToLiesBesideThePlan() {
        assertEquals(Path.of("shops", "A 1.v2.pdf"), StartPrinter.beside(Path.of("shops", "A 1.v2.storeplan")));
    }
}
