package org.sceneplan.workbench.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.workbench.view.TestShop;

class PlanCatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void openPlanTakesAnotherCatalogueAndGivesItBack() throws Exception {
        CatalogueSnapshot sample = SampleCatalogue.load();
        CatalogueFile.write(new CatalogueSnapshot(sample.id(), "own", sample.productTypes(), sample.fixtureTypes(),
                sample.products()), folder.resolve("own.catalogue"));
        Path file = folder.resolve("shop.storeplan");
        PlanFile.write(TestShop.plan(), file);
        PlanSession session = PlanSession.open(file, Locale.ENGLISH, task -> { });
        String before = session.context().catalogue().version();
        List<String> told = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void standardsChanged() {
                told.add(session.context().catalogue().version());
            }
        });
        CatalogueSnapshot own = PlanCatalogue.offered(folder).getLast();

        assertFalse(PlanCatalogue.use(session, own).isRefused());
        assertEquals("own", session.context().catalogue().version());
        assertTrue(session.isDirty());
        session.undo();

        assertEquals(List.of("own", before), told);
        session.dispose();
    }
}
