package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.ui.tests.page.CataloguePage;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** Tables and planograms go into a catalogue of the project; what becomes of each row is seen before. */
class ImportStoryTest extends EditingStory {
    private static final String CATALOGUE = "Import Catalogue";
    private static final String PLANOGRAM = "Import Planogram";
    private static final String ADD_ONLY = "Add new entries only; leave existing ones as they are";
    private static final String KNOWN = "XM-C103";
    private static final String STORE = "门店编码,门店名称,业态\nAH-002,无为店,S级体验店\n";

    @TempDir
    private Path folder;
    private final List<Path> made = new ArrayList<>();
    private Path products;

    @BeforeEach
    void writeTables() throws Exception {
        products = Files.writeString(folder.resolve("products.csv"), """
                sku,brand,model,type_code,w_mm,d_mm,h_mm,price_cny
                N-1,Novel,9,ROBO,440,470,410,1999
                %s,,,ROBO,325,325,98,999
                """.formatted(KNOWN));
        Path project = WorkbenchDriver.pathOf(workbench().sampleFile("three-c-township.storeplan")).getParent();
        made.add(project.resolve("sample-cn.catalogue"));
        made.add(project.resolve("stores.csv"));
    }

    @AfterEach
    void removeWhatWasMade() throws Exception {
        for (Path file : made) {
            Files.deleteIfExists(file);
        }
        workbench().sampleFile("three-c-township.storeplan").getParent().refreshLocal(IResource.DEPTH_ONE, null);
    }

    @Test
    void addingOnlyLeavesWhatIsThere() throws Exception {
        int before = price(SampleCatalogue.load(), KNOWN);
        run(CATALOGUE, "importCatalogue", dialog -> {
            dialog.paste("Files:", products.toString());
            assertTrue(dialog.labels().stream().anyMatch(text -> text.startsWith("New: 1   changed: 1 ")),
                    dialog.labels()::toString);
            dialog.fill("Existing entries:", ADD_ONLY);
            assertTrue(dialog.labels().stream().anyMatch(text -> text.endsWith("kept as they were: 1")),
                    dialog.labels()::toString);
            assertFalse(Files.exists(made.getFirst()));
        });

        CatalogueSnapshot written = CatalogueFile.read(made.getFirst());
        assertEquals(1999, price(written, "N-1"));
        assertEquals(before, price(written, KNOWN));
    }

    @Test
    void whatWasImportedIsOfferedToThePlanInFront() throws Exception {
        FloorPlanPage plan = workbench().open(workbench().sampleFile("three-c-township.storeplan"));
        plan.settle();
        DialogPage.Expected[] message = new DialogPage.Expected[1];
        DialogPage.Expected wizard = workbench().expectDialog(CATALOGUE, dialog -> {
            dialog.paste("Files:", products.toString());
            message[0] = workbench().expectDialog(CATALOGUE, shown -> shown.press("Use It"));
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench.importCatalogue");
        wizard.await(workbench().driver());
        message[0].await(workbench().driver());

        assertEquals(1999, price(plan.session().context().catalogue(), "N-1"));
        assertEquals(1, plan.steps());
        CataloguePage catalogue = workbench().catalogue();
        catalogue.showProducts();
        catalogue.search("Novel 9");
        plan.undoAll();
        assertFalse(plan.session().context().catalogue().product("N-1").isPresent());
    }

    @Test
    void storesAreKeptBesideTheCatalogue() throws Exception {
        Path stores = Files.writeString(folder.resolve("shops.csv"), STORE);
        run(CATALOGUE, "importCatalogue", dialog -> {
            dialog.paste("Files:", products + "; " + stores);
            assertTrue(dialog.says("Stores: 1 will stand in stores.csv"), dialog.texts()::toString);
        });

        assertEquals(999, price(CatalogueFile.read(made.getFirst()), KNOWN));
        assertTrue(Files.readString(made.getLast()).contains("AH-002"));
    }

    @Test
    void aPlanogramIsReadInTheUnitThatIsSaid() throws Exception {
        Path planogram = Files.writeString(folder.resolve("d.psa"), """
                PROSPACE SCHEMATIC FILE
                ; Version 2019.1.0
                Project,Demo
                Product,690,N-1,Robot,1,12.8,3.9,12.8,0,R1,,,Roborock,Robots
                Planogram,Bay,1,48,84,24
                """);
        Path types = Files.writeString(folder.resolve("types.txt"), "Robots = ROBO\n");
        run(PLANOGRAM, "importPsa", dialog -> {
            dialog.paste("Planogram file:", planogram.toString());
            assertTrue(dialog.says("Robots"), dialog.texts()::toString);
            dialog.paste("Product types of categories:", types.toString());
            dialog.fill("Unit of lengths:", "Inches");
            assertTrue(dialog.rows().stream().anyMatch(row -> row.contains("N-1")), dialog.rows()::toString);
            assertFalse(Files.exists(made.getFirst()));
        });

        CatalogueSnapshot written = CatalogueFile.read(made.getFirst());
        assertTrue(written.fixtureType("PSA-1219X610X2134").isPresent());
        assertTrue(written.products().stream().anyMatch(product -> product.sku().equals("N-1")));
    }

    /** Opens a wizard, does something in it, finishes and reads the message that follows. */
    private void run(String title, String command, Consumer<DialogPage> story) {
        DialogPage.Expected[] message = new DialogPage.Expected[1];
        DialogPage.Expected wizard = workbench().expectDialog(title, dialog -> {
            story.accept(dialog);
            message[0] = workbench().expectDialog(title, shown -> shown.press("OK"));
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench." + command);
        wizard.await(workbench().driver());
        message[0].await(workbench().driver());
    }

    private static int price(CatalogueSnapshot catalogue, String sku) {
        return catalogue.products().stream().filter(product -> product.sku().equals(sku)).findFirst().orElseThrow()
                .priceCny();
    }
}
