package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;

class PlanPicturesTest {
    private DesignContext context;
    private LevelSnapshot level;

    @BeforeEach
    void drawAStore() throws Exception {
        context = new DesignContext(PlanSnapshotFactory.of(PlanBuilder.of("S", "HOME")
                .level("L1", 3_000, Ring.rectangle(0, 0, 20_000, 10_000), content -> content
                        .zone("Z1", "LIVING", Ring.rectangle(0, 0, 5_000, 10_000)))
                .build()), StandardLibrary.bundled().standard("HOME"), SampleCatalogue.load());
        level = context.plan().levels().getFirst();
    }

    @Test
    void aPlanIsTrueToScale() {
        Sheet sheet = PlanPictures.toScale(context, level, Locale.ENGLISH, 100);

        assertEquals(0.01, sheet.groups().getFirst().scale());
        assertTrue(sheet.widthMm() >= 200 && sheet.heightMm() >= 100, sheet.widthMm() + " x " + sheet.heightMm());
    }

    @Test
    void aFittingPlanFillsTheRoomAndStaysInside() {
        Sheet sheet = PlanPictures.fitting(context, level, Locale.ENGLISH, 150, 150);

        assertTrue(sheet.widthMm() <= 150 && sheet.heightMm() <= 150);
        assertTrue(Math.max(sheet.widthMm(), sheet.heightMm()) > 140, sheet.widthMm() + " x " + sheet.heightMm());
    }

    @Test
    void aSelectionIsNoLargerThanWhatIsSelected() {
        Sheet sheet = PlanPictures.of(context, level, Locale.ENGLISH, 100, List.of("Z1"));

        assertEquals(50, sheet.widthMm(), 6);
        assertNull(PlanPictures.of(context, level, Locale.ENGLISH, 100, List.of("nothing")));
    }
}
