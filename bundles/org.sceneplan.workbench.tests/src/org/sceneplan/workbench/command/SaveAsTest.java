package org.sceneplan.workbench.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.workbench.view.TestShop;

class SaveAsTest {

    @TempDir
    private Path folder;

    @Test
    void planTakesTheCatalogueOfTheFolderItIsSavedTo() throws Exception {
        Path beside = folder.resolve("with/store");
        Path without = folder.resolve("without/store");
        Files.createDirectories(without);
        CatalogueFile.write(SampleCatalogue.load(), beside.resolve("own.catalogue"));
        Path catalogue = beside.resolve("own.catalogue");
        Files.writeString(catalogue, Files.readString(catalogue).replaceFirst(" id=\"sample-cn\"", " id=\"own\""));
        StorePlan plan = TestShop.plan();
        plan.setCatalogueId("own");
        PlanFile.write(plan, without.resolve("shop.storeplan"));
        PlanSession session = PlanSession.open(without.resolve("shop.storeplan"), Locale.ENGLISH, task -> { });
        List<String> told = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void standardsChanged() {
                told.add(session.context().catalogue().id());
            }
        });
        assertEquals("sample-cn", session.context().catalogue().id(), "the one of the product where there is none");

        session.saveAs(beside.resolve("shop.storeplan"));
        session.saveAs(beside.resolve("again.storeplan"));
        session.saveAs(without.resolve("back.storeplan"));

        assertEquals(List.of("own", "sample-cn"), told);
        assertFalse(session.isDirty());
        session.dispose();
    }
}
