package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.SheetPlace;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.display.ProductDrop;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.ui.tests.page.CataloguePage;
import org.sceneplan.ui.tests.page.ChecklistPage;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.LayersPage;
import org.sceneplan.ui.tests.page.OverviewPage;

/** What stands beside the plan and acts on it: layers and their states, find, overview, catalogue, clipboard. */
class ViewStoryTest extends EditingStory {
    private static final String STATE = "Only the building";
    private static final String SHEET = "org.sceneplan.editor.show.sheet";
    /** Brightness that hairlines stay below on white. */
    private static final int DARK = 200;
    private static final String QUANTITY = "Quantity";

    @Test
    void savedStateOfTheLayersBringsBackWhatWasHiddenAndLocked() throws Exception {
        FloorPlanPage plan = workbench().open("states.storeplan", StoryPlans.oneLevel());
        plan.settle();
        LayersPage layers = workbench().layers();
        String fixtures = PlanLayers.name(LayerKind.FIXTURES, plan.session().locale());
        String zones = PlanLayers.name(LayerKind.ZONES, plan.session().locale());
        layers.clickEye(fixtures);
        workbench().driver().waitUntil("fixtures are hidden", () -> !layers.isVisible(fixtures));
        layers.clickLock(zones);
        workbench().driver().waitUntil("zones are locked", () -> layers.isLocked(zones));
        DialogPage.Expected dialog = workbench().expectDialog("Save State of Layers", page -> {
            page.fill("Name:", STATE);
            page.press("OK");
        });
        layers.choose("Save State of Layers...");
        dialog.await(workbench().driver());

        layers.clickEye(fixtures);
        workbench().driver().waitUntil("fixtures show", () -> layers.isVisible(fixtures));
        layers.clickLock(zones);
        workbench().driver().waitUntil("zones are free", () -> !layers.isLocked(zones));
        int steps = plan.steps();
        layers.choose(STATE);

        workbench().driver().waitUntil("the state is back",
                () -> !layers.isVisible(fixtures) && layers.isLocked(zones));
        assertEquals(steps + 1, plan.steps(), "one step");
    }

    @Test
    void findLeadsToWhatIsTyped() throws Exception {
        FloorPlanPage plan = workbench().open("found.storeplan", StoryPlans.twoLevels());
        plan.settle();
        Display display = Display.getCurrent();
        workbench().command("org.sceneplan.workbench.find");
        workbench().driver().waitUntil("the bar takes what is typed",
                () -> display.getFocusControl() instanceof Text);
        Text field = (Text) display.getFocusControl();
        workbench().driver().type(field, "b01");
        workbench().driver().key(field, SWT.CR, 0);

        workbench().driver().waitUntil("it is selected on its level",
                () -> plan.selectedIds().equals(Set.of("L2.fixture.B01")));
        assertEquals("L2", plan.level().id());
        workbench().driver().waitUntil("the bar is gone", field::isDisposed);
    }

    @Test
    void clickInTheOverviewBringsThatPlaceIntoTheWindow() throws Exception {
        FloorPlanPage plan = workbench().open("overview.storeplan", StoryPlans.oneLevel());
        plan.settle();
        OverviewPage overview = workbench().overview();
        for (int i = 0; i < 8; i++) {
            overview.key('+');
        }
        assertFalse(plan.showsWholeShell());
        overview.click(0.5, 0.5);
        assertTrue(plan.isInWindow(at(6000, 4000)));
        overview.click(0.15, 0.5);
        workbench().driver().waitUntil("the window has moved west", () -> !plan.isInWindow(at(9000, 4000)));
        overview.key('0');
        assertTrue(plan.showsWholeShell());
        assertEquals(0, plan.steps());
    }

    @Test
    void productShowsWhereItWouldStandInTrueSizeBeforeItIsDropped() throws Exception {
        FloorPlanPage plan = workbench().open("product.storeplan", StoryPlans.oneLevel());
        plan.settle();
        FixtureSnapshot island = fixture(plan, StoryPlans.SOFA_ISLAND);
        CatalogueProduct product = carried(plan, island);
        CataloguePage catalogue = workbench().catalogue();
        catalogue.showProducts();
        catalogue.search(product.name(false));

        catalogue.dragOut();
        catalogue.dragOver(plan, at(9500, 6500));
        catalogue.dragOver(plan, StoryPlans.SOFA_ISLAND_CENTRE);
        List<Ring> places = plan.overlayMarks().stream().filter(OverlayMark.Shape.class::isInstance)
                .map(OverlayMark.Shape.class::cast).filter(shape -> shape.style() == OverlayStyle.GHOST)
                .map(OverlayMark.Shape::ring).toList();
        Ring place = places.stream().filter(ring -> !ring.equals(island.footprint())).findFirst().orElseThrow();
        assertEquals(product.product().widthMm(), place.box().widthMm(), 1);
        assertEquals(0, plan.steps(), "nothing is placed yet");
        catalogue.drop(plan, StoryPlans.SOFA_ISLAND_CENTRE);

        assertEquals(1, plan.steps());
        assertEquals(island.positions().size() + 1, fixture(plan, StoryPlans.SOFA_ISLAND).positions().size());
    }

    @Test
    void cellOfTheChecklistIsOneStepOfTheSameHistory() throws Exception {
        StorePlan content = PlanBuilder.of("LIST", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.zone(StoryPlans.LIVING, "LIVING", Ring.rectangle(0, 0, 9000, 9000))
                        .fixture(StoryPlans.RACK, "TVIS", StoryPlans.LIVING, new FixturePlace(at(4500, 4500), 0),
                                new FixtureSize(2400, 900, 1500, 900, 1))
                        .position("P-1", StoryPlans.RACK, "TV65", -600).position("P-2", StoryPlans.RACK, "TV65", 600))
                .build();
        FloorPlanPage plan = workbench().open("list.storeplan", content);
        plan.settle();
        byte[] before = plan.bytes();
        ChecklistPage list = workbench().checklist();
        workbench().driver().waitUntil("both positions are listed", () -> list.values(QUANTITY).size() == 2);

        List<String> quantities = list.values(QUANTITY);
        list.change(0, QUANTITY, "6");

        workbench().driver().waitUntil("the list follows", () -> list.values(QUANTITY).getFirst().startsWith("6 "));
        assertEquals(1, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
        workbench().driver().waitUntil("the list is as before", () -> list.values(QUANTITY).equals(quantities));
    }

    @Test
    void sheetFrameShowsWhereThePaperFallsUntilItIsSwitchedOff() throws Exception {
        FloorPlanPage plan = workbench().open("frame.storeplan", StoryPlans.oneLevel());
        plan.settle();
        double fitted = plan.pixelsPerMm();
        assertNull(plan.aids().sheet(), "off by default");
        workbench().command(SHEET);
        try {
            workbench().driver().waitUntil("the sheet shows", () -> plan.aids().sheet() != null);
            SheetPlace place = plan.aids().sheet();
            assertEquals(FloorPlanSheet.place(plan.session().context(), plan.level(),
                    SheetSettings.of(plan.session().locale())), place);
            assertEquals("A3 1:" + Math.round(plan.session().drawings().getFirst().scaleDenominator()), place.label());
            assertTrue(plan.isInWindow(at(place.paper().minXMm(), place.paper().minYMm()))
                    && plan.isInWindow(at(place.paper().maxXMm(), place.paper().maxYMm())), "made room for");
            Point onFrame = at(place.frame().centre().xMm(), place.frame().maxYMm());
            workbench().driver().waitUntil("the frame is painted", () -> plan.painted().darkestNear(onFrame) < DARK);

            plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
            plan.key(SWT.ARROW_RIGHT);
            plan.undoAll();
            workbench().driver().waitUntil("the sheet is as before", () -> place.equals(plan.aids().sheet()));
            assertEquals(0, plan.steps());
        } finally {
            workbench().command(SHEET);
        }
        workbench().driver().waitUntil("the sheet is gone", () -> plan.aids().sheet() == null);
        workbench().driver().waitUntil("the room is given back", () -> plan.pixelsPerMm() == fitted);
        assertEquals(0, plan.steps());
        assertFalse(plan.isDirty());
    }

    @Test
    void copyAsPicturePutsThePlanOnTheClipboard() throws Exception {
        FloorPlanPage plan = workbench().open("picture.storeplan", StoryPlans.oneLevel());
        plan.settle();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            workbench().command("org.sceneplan.workbench.copyPicture");
            ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertNotNull(picture, "a picture");
            assertTrue(picture.width > picture.height, "12 m by 8 m lie across: " + picture.width + " x "
                    + picture.height);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void aPartIsCopiedFromThePictureDialog() throws Exception {
        FloorPlanPage plan = workbench().open("picture-part.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            workbench().command("org.sceneplan.workbench.copyPicture");
            ImageData alone = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            DialogPage.Expected dialog = workbench().expectDialog("Export Picture", page -> {
                page.press("Plan without anything around it");
                page.choose("Part of the plan:", "Around what is selected");
                assertEquals(List.of(), page.doubledMnemonics());
                page.press("Copy");
            });
            workbench().command("org.sceneplan.workbench.exportPicture");
            dialog.await(workbench().driver());
            ImageData around = (ImageData) clipboard.getContents(ImageTransfer.getInstance());

            assertTrue(around.width > alone.width, around.width + " against " + alone.width);
        } finally {
            clipboard.dispose();
        }
    }

    /** The first product of the catalogue that the island carries. */
    private static CatalogueProduct carried(FloorPlanPage plan, FixtureSnapshot island) {
        var catalogue = plan.session().context().catalogue();
        return catalogue.products().stream().map(each -> CatalogueProduct.of(catalogue, each))
                .filter(each -> each != null && !new ProductDrop(plan.session().context(), plan.level(),
                        plan.session()::element, each).on(island, island.centre()).isRefused())
                .findFirst().orElseThrow();
    }
}
