package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** A user opens a plan, looks at it and selects; fails also when a bundle of ours logs an error meanwhile. */
class FloorPlanStoryTest {
    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && status.getPlugin().startsWith("org.sceneplan")) {
            errors.add(status);
        }
    };

    @TempDir
    Path folder;

    private FloorPlanPage plan;

    @BeforeEach
    void listen() {
        Platform.addLogListener(listener);
    }

    @AfterEach
    void closeAndExpectNoError() {
        if (plan != null) {
            plan.close();
        }
        Platform.removeLogListener(listener);
        assertEquals(List.of(), errors);
    }

    @Test
    void everyZoneAndFixtureOfThePlanCanBeSelected() throws Exception {
        plan = FloorPlanPage.open(smallShop());

        List<String> ids = plan.drawnNodes().stream().map(PlanNode::elementId).distinct().toList();
        assertTrue(ids.containsAll(List.of("Z1", "F1", "F2", "D1")), "drawn and selectable: " + ids);
    }

    @Test
    void selectingInTheOutlineSelectsOnTheCanvasAndShowsTheSizeWithItsUnit() throws Exception {
        plan = FloorPlanPage.open(smallShop());
        PlanNode fixture = plan.drawnNodes().stream().filter(node -> node.elementId().equals("F2")).findFirst()
                .orElseThrow();

        plan.select(fixture);

        assertEquals("F2", plan.selectedId());
        boolean chinese = Platform.getNL().startsWith("zh");
        assertEquals("1,500 mm", plan.property(chinese ? "宽" : "Width"));
    }

    @Test
    void zoomGrowsThePlanAndFitBringsItBack() throws Exception {
        plan = FloorPlanPage.open(smallShop());
        plan.fit();
        double fitted = plan.pixelsPerMm();

        plan.zoomIn();
        assertTrue(plan.pixelsPerMm() > fitted);

        plan.fit();
        assertEquals(fitted, plan.pixelsPerMm(), 1e-9);
    }

    @Test
    void damagedFileShowsItsNameAndPlaceInsteadOfAPlan() throws Exception {
        Path file = smallShop();
        String text = Files.readString(file);
        Path damaged = folder.resolve("damaged.storeplan");
        Files.writeString(damaged, text.substring(0, text.length() / 2));

        plan = FloorPlanPage.open(damaged);

        assertTrue(plan.problem().contains("damaged.storeplan"), plan.problem());
        assertEquals(text.length() / 2, Files.readString(damaged).length(), "the damaged file is left as it was");
    }

    @Test
    void readableFileHasNoProblem() throws Exception {
        plan = FloorPlanPage.open(smallShop());

        assertNull(plan.problem());
    }

    private Path smallShop() throws Exception {
        Path file = folder.resolve("shop.storeplan");
        PlanFile.write(PlanBuilder.of("SP-T-0001", "THREE_C").level("L1", 3300, Ring.rectangle(0, 0, 8000, 6000),
                level -> level.entrance("D1", 0, 3000, 2000).zone("Z1", "APPLIANCES", Ring.rectangle(0, 2000, 8000, 6000))
                        .fixture("F1", "FBAY", "Z1", new FixturePlace(new Point(500, 5625), 0),
                                new FixtureSize(1000, 750, 2400, 1200, 1))
                        .fixture("F2", "SHTB", "Z1", new FixturePlace(new Point(4000, 4000), 0),
                                new FixtureSize(1500, 700, 900, 1000, 2)))
                .build(), file);
        return file;
    }
}
