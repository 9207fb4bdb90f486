package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;

/** A store of 20 by 10 m with one zone at its west end and one at its east end. */
class BarePlanTest {
    private static final String WEST = "Z1";
    private static final String EAST = "Z2";

    private DesignContext context;
    private LevelSnapshot level;

    @BeforeEach
    void drawAStore() throws Exception {
        context = new DesignContext(PlanSnapshotFactory.of(store()), StandardLibrary.bundled().standard("HOME"),
                SampleCatalogue.load());
        level = context.plan().levels().getFirst();
    }

    private static StorePlan store() {
        return PlanBuilder.of("S", "HOME")
                .level("L1", 3_000, Ring.rectangle(0, 0, 20_000, 10_000), content -> content
                        .zone(WEST, "LIVING", Ring.rectangle(0, 0, 5_000, 10_000))
                        .zone(EAST, "LIVING", Ring.rectangle(15_000, 0, 20_000, 10_000)))
                .build();
    }

    @Test
    void aPlanIsTrueToScale() {
        Sheet sheet = BarePlan.of(context, level, Locale.ENGLISH).at(100);

        assertEquals(0.01, sheet.groups().getFirst().scale());
        assertTrue(sheet.widthMm() >= 200 && sheet.heightMm() >= 100, sheet.widthMm() + " x " + sheet.heightMm());
        assertEquals(Optional.empty(), sheet.groups().getFirst().window());
    }

    @Test
    void aFittingPlanFillsTheRoomAndStaysInside() {
        Sheet sheet = BarePlan.of(context, level, Locale.ENGLISH).fitting(150, 150);

        assertTrue(sheet.widthMm() <= 150.001 && sheet.heightMm() <= 150.001);
        assertTrue(Math.max(sheet.widthMm(), sheet.heightMm()) > 140, sheet.widthMm() + " x " + sheet.heightMm());
    }

    @Test
    void aLineThatIsWiderThanTheRoomIsNotSoughtAtEverSmallerScales() throws Exception {
        Note note = PlanFactory.INSTANCE.createNote();
        note.setId("N1");
        note.setText("long ".repeat(60));
        StorePlan plan = store();
        plan.getLevels().getFirst().getNotes().add(note);
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);
        Sheet sheet = new BarePlan(new DesignContext(snapshot, context.standard(), context.catalogue()),
                snapshot.levels().getFirst(), Locale.ENGLISH, LayerVisibility.ALL, new PlanArea.Only(Set.of("N1")))
                .fitting(190, 277);

        assertEquals(1 / 10_000.0, sheet.groups().getFirst().scale(), 1e-12);
        assertTrue(sheet.widthMm() > 190);
    }

    @Test
    void aSelectionIsNoLargerThanWhatIsSelected() {
        Sheet sheet = part(new PlanArea.Only(Set.of(WEST))).at(100);

        assertEquals(50, sheet.widthMm(), 6);
        assertEquals(Set.of(WEST), ids(sheet));
        assertTrue(part(new PlanArea.Only(Set.of("nothing"))).isEmpty());
    }

    @Test
    void aWindowHasItsSizeOnPaperAndHoldsOnlyWhatReachesIntoIt() {
        Sheet sheet = part(new PlanArea.Window(new Box(1_000, 2_000, 9_000, 6_000))).at(50);
        DrawingGroup plan = sheet.groups().getFirst();

        assertEquals(160, sheet.widthMm());
        assertEquals(80, sheet.heightMm());
        assertEquals(Optional.of(new PaperBox(0, 0, 160, 80)), plan.window());
        assertEquals(0, plan.originXMm() + 1_000 * plan.scale(), 1e-9);
        assertEquals(0, plan.originYMm() + 2_000 * plan.scale(), 1e-9);
        assertTrue(ids(sheet).contains(WEST));
        assertFalse(ids(sheet).contains(EAST));
    }

    @Test
    void aWindowFitsIntoARoomExactly() {
        Sheet sheet = part(new PlanArea.Window(new Box(0, 0, 8_000, 4_000))).fitting(200, 200);

        assertEquals(200, sheet.widthMm(), 1e-6);
        assertEquals(100, sheet.heightMm(), 1e-6);
    }

    @Test
    void whatStandsAroundASelectionIsShownUpToTheMargin() {
        Sheet alone = part(new PlanArea.Only(Set.of(WEST))).at(100);
        Sheet sheet = part(new PlanArea.Around(Set.of(WEST), 1_000)).at(100);

        // two mm of paper are spare around what stands alone
        assertEquals(alone.widthMm() - 4 + 20, sheet.widthMm(), 1e-6);
        assertTrue(sheet.groups().getFirst().window().isPresent());
        assertTrue(ids(sheet).contains(level.id()), ids(sheet).toString());
    }

    @Test
    void hiddenLayersAreNotDrawnAndTakeNoRoom() {
        Sheet all = BarePlan.of(context, level, Locale.ENGLISH).at(100);
        Sheet sheet = new BarePlan(context, level, Locale.ENGLISH, LayerVisibility.ALL.without(DrawingLayer.DIMENSIONS)
                .without(DrawingLayer.LABELS), PlanArea.WHOLE).at(100);
        List<DrawingLayer> layers = sheet.groups().getFirst().elements().stream().map(DrawnElement::layer).toList();

        assertFalse(layers.contains(DrawingLayer.DIMENSIONS) || layers.contains(DrawingLayer.LABELS));
        assertTrue(layers.contains(DrawingLayer.ZONES));
        assertTrue(sheet.widthMm() < all.widthMm(), sheet.widthMm() + " against " + all.widthMm());
    }

    @Test
    void thePaperReachesAroundWhatLiesUnderThePlan() {
        Sheet sheet = part(new PlanArea.Whole(List.of(new Box(-30_000, -20_000, 60_000, 40_000)))).at(100);

        assertEquals(900, sheet.widthMm());
        assertEquals(600, sheet.heightMm());
        assertEquals(Optional.of(new PaperBox(0, 0, 900, 600)), sheet.groups().getFirst().window());
    }

    @Test
    void anEmptyWindowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PlanArea.Window(new Box(0, 0, 0, 100)));
    }

    private BarePlan part(PlanArea area) {
        return new BarePlan(context, level, Locale.ENGLISH, LayerVisibility.ALL, area);
    }

    private static Set<String> ids(Sheet sheet) {
        return Set.copyOf(sheet.groups().getFirst().elements().stream().map(DrawnElement::elementId).toList());
    }
}
