package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.ui.tests.page.DialogPage;

/** Quotation, price tags and drawing are written without a package. */
class ExportFilesStoryTest extends EditingStory {
    private static final String TITLE = "Export Lists and Models";
    private static final String PLAN = "three-c-township";
    private static final int LIMIT_SECONDS = 120;

    @Test
    void tickedFilesAreWritten(@TempDir Path folder) throws Exception {
        workbench().open(workbench().sampleFile(PLAN + ".storeplan"));
        DialogPage.Expected[] report = new DialogPage.Expected[1];
        DialogPage.Expected wizard = workbench().expectDialog(TITLE, dialog -> {
            dialog.press("Lists (XLSX)");
            dialog.press("Quotation (XLSX)");
            dialog.press("Price tags (PDF)");
            dialog.press("Drawing (DXF)");
            dialog.paste("Folder:", folder.toString());
            report[0] = workbench().expectDialog(TITLE, shown -> shown.press("OK"));
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench.exportFiles");
        wizard.await(workbench().driver());
        report[0].await(workbench().driver(), LIMIT_SECONDS);

        assertEquals(List.of(PLAN + "-price-tags.pdf", PLAN + "-quotation.xlsx", PLAN + ".dxf"), names(folder));
        assertTrue(text(folder.resolve(PLAN + "-price-tags.pdf")).startsWith("%PDF-"));
        assertTrue(text(folder.resolve(PLAN + "-quotation.xlsx")).startsWith("PK"));
        assertTrue(text(folder.resolve(PLAN + ".dxf")).contains("A-AREA-OTLN"));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Path file) throws Exception {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
