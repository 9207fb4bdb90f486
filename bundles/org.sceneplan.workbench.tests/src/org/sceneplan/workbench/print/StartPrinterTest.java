package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PackageTexts;

class StartPrinterTest {
    @Test
    void printerOfTheSystemComesFirstElseTheFirstThereIs() {
        assertEquals(Optional.of("Office"), StartPrinter.of("Office", List.of("File", "Office")));
        assertEquals(Optional.of("File"), StartPrinter.of(null, List.of("File", "Office")));
        assertEquals(Optional.empty(), StartPrinter.of(null, List.of()));
    }

    @Test
    void whereThePagesWentIsSaid() {
        PackageTexts texts = PackageTexts.of(PrintSet.class, Locale.ENGLISH);
        Path file = Path.of("A 1.pdf").toAbsolutePath();

        assertEquals("Sent to Office.", StartPrinter.done("Office", null, texts));
        assertEquals("Printed to " + file, StartPrinter.done("File", file.toUri().toString(), texts));
        assertEquals("Printed to " + file, StartPrinter.done("File", file.toString(), texts));
        String address = file.toUri().toString().replace("%20", " ");
        assertEquals("Printed to " + file, StartPrinter.done("File", address, texts), "with a blank in it");
    }

    @Test
    void fileToPrintToLiesBesideThePlan() {
        assertEquals(Path.of("shops", "A 1.v2.pdf"), StartPrinter.beside(Path.of("shops", "A 1.v2.storeplan")));
    }

    @Test
    void gtkStartsWithThePaperOfThePages() {
        assertEquals("|orientation|1|top_margin|0.0|bottom_margin|0.0|left_margin|0.0|right_margin|0.0|"
                + "paper_size_name|iso_a3|paper_size_display_name|A3|paper_size_ppd_name|A3|paper_size_width|297.0|"
                + "paper_size_height|420.0|paper_size_is_custom|false||",
                GtkPaper.text(new PageGrid(1, 1, 420, 297, 0)).replace('\0', '|'));
        assertTrue(GtkPaper.text(new PageGrid(1, 1, 210, 297, 6)).contains("orientation\0" + "0\0"));
    }
}
