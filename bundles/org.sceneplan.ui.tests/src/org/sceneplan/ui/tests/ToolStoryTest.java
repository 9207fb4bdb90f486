package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Tools one by one: each leaves what it says in the plan, as one step. */
class ToolStoryTest extends EditingStory {
    private static final String MIRROR = "org.sceneplan.editor.mirrorHorizontal";

    @Test
    void linksOfADimensionChainLieOnOneLineWhoseDirectionAKeyChanges() throws Exception {
        FloorPlanPage plan = workbench().open("chain.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.DIMENSION);
        plan.enter("0,2000");
        plan.enter("3000,2500");
        plan.enter("7000,1500");
        String first = directionTag(plan);
        plan.key('r');
        String second = directionTag(plan);
        assertFalse(first.equals(second), first);
        while (!directionTag(plan).equals(first)) {
            plan.key('r');
        }
        plan.enter("5000,6000");
        plan.key(SWT.CR);

        List<DimensionSnapshot> chain = plan.level().dimensions();
        assertEquals(List.of(3000.0, 4000.0), chain.stream().map(DimensionSnapshot::lengthMm).toList());
        assertEquals(Set.of(6000.0), Set.copyOf(chain.stream()
                .flatMap(each -> Stream.of(each.lineFrom().y(), each.lineTo().y())).toList()));
        assertEquals(1, plan.steps());
    }

    @Test
    void mirrorTurnsLeftAndRightAndAgainBack() throws Exception {
        FloorPlanPage plan = workbench().open("mirror.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.hold(SWT.MOD2);
        plan.click(at(9500, 4000));
        plan.letGo(SWT.MOD2);
        workbench().command(MIRROR);

        int middle = (2500 + 9500) / 2;
        assertEquals(middle * 2, fixture(plan, StoryPlans.SOFA_ISLAND).centre().xMm()
                + fixture(plan, "L1.fixture.A03").centre().xMm(), 1500);
        assertTrue(fixture(plan, StoryPlans.SOFA_ISLAND).centre().xMm() > middle, "the left one stands right");
        assertEquals(5000, fixture(plan, StoryPlans.SOFA_ISLAND).centre().yMm());
        assertEquals(270, fixture(plan, "L1.fixture.A03").angleDeg());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void deleteThatCannotActSaysWhy() throws Exception {
        FloorPlanPage plan = workbench().open("no-delete.storeplan", StoryPlans.bare());
        PackageTexts texts = PackageTexts.of(ObjectCommand.class);
        plan.keys(IWorkbenchCommandConstants.EDIT_DELETE);
        assertEquals(texts.text("needs.something"), plan.hint());

        plan.tool(DrawKind.ZONE);
        plan.enter("1000,1000");
        plan.moveTo(at(4000, 3000));
        plan.keys(IWorkbenchCommandConstants.EDIT_DELETE);
        assertEquals(texts.text("delete.drawing"), plan.hint());
        assertEquals(0, plan.steps());
    }

    @Test
    void lineOfADimensionIsDraggedAwayAndItsEndsStay() throws Exception {
        FloorPlanPage plan = workbench().open("dimension-line.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.DIMENSION);
        plan.enter("1000,2000");
        plan.enter("7000,2000");
        plan.enter("4000,4000");
        plan.key(SWT.CR);
        plan.settle();
        byte[] before = plan.bytes();
        plan.tool(DrawKind.SELECT);
        plan.press(at(2500, 4000));
        plan.dragTo(at(2500, 5500));
        plan.type("1500");
        plan.release();

        DimensionSnapshot line = plan.level().dimensions().getFirst();
        assertEquals(List.of(5500.0, 5500.0), List.of(line.lineFrom().y(), line.lineTo().y()));
        assertEquals(6000.0, line.lengthMm());
        assertEquals(2, plan.steps());
        plan.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void fixtureToolBeginsWithTheTypeThatIsShown() throws Exception {
        FloorPlanPage plan = workbench().open("type.storeplan", StoryPlans.oneLevel());
        plan.tool(DrawKind.FIXTURE);

        assertEquals(plan.texts().text("hint.fixture"), plan.hint());
        plan.moveTo(at(2500, 3500));
        assertFalse(plan.overlayTexts().contains(plan.texts().text("hint.fixture.choose")));
    }

    @Test
    void anotherTypeChosenWhileAFixtureFollowsThePointerIsTheOnePlaced() throws Exception {
        FloorPlanPage plan = workbench().open("other-type.storeplan", StoryPlans.bare());
        FixtureTypeSnapshot other = List.copyOf(plan.session().context().catalogue().fixtureTypes()).getLast();
        plan.tool(DrawKind.FIXTURE);
        plan.moveTo(at(3000, 3000));
        plan.option(DrawKind.Option.FIXTURE_TYPE, other.nameEn());
        plan.click(at(4000, 4000));

        assertEquals(List.of(other.code()),
                plan.level().fixtures().stream().map(FixtureSnapshot::typeCode).toList());
    }

    @Test
    void keysAreForThePlanOnceThePointerIsBackOnItEvenWhenTheListWasLeftAsItWas() throws Exception {
        FloorPlanPage plan = workbench().open("same-type.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.FIXTURE);
        plan.moveTo(at(3000, 3000));
        plan.touchOption(DrawKind.Option.FIXTURE_TYPE);
        assertFalse(plan.hasFocus());
        plan.moveTo(at(4000, 4000));

        assertTrue(plan.hasFocus());
    }

    @Test
    void fixtureToolKeepsTheTurnUntilAnotherToolIsChosen() throws Exception {
        FloorPlanPage plan = workbench().open("turned-row.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.FIXTURE);
        plan.moveTo(at(3000, 3000));
        plan.key('r');
        plan.enter("3000,3000");
        plan.enter("5000,3000");
        plan.tool(DrawKind.SELECT);
        plan.tool(DrawKind.FIXTURE);
        plan.enter("7000,3000");

        assertEquals(List.of(90.0, 90.0, 0.0),
                plan.level().fixtures().stream().map(FixtureSnapshot::angleDeg).toList());
    }

    @Test
    void measuringTellsLengthsAndAreaAndLeavesNothing() throws Exception {
        FloorPlanPage plan = workbench().open("measured.storeplan", StoryPlans.bare());
        byte[] before = plan.bytes();
        plan.tool(DrawKind.MEASURE);
        plan.enter("1000,1000");
        plan.enter("4000,1000");
        plan.type("4000,3000");

        assertTrue(plan.overlayTexts().containsAll(List.of("3000", "2000")), plan.overlayTexts().toString());
        assertEquals(1, plan.overlayTexts().stream().filter("2000"::equals).count(), "told once");
        assertTrue(plan.overlayTexts().stream()
                .anyMatch(text -> text.equals("Σ 5000 mm   ΔX 0  ΔY 2000  90°   3.00 m²")),
                plan.overlayTexts().toString());
        plan.key(SWT.ESC);
        plan.key(SWT.ESC);
        assertArrayEquals(before, plan.bytes());
        assertEquals(0, plan.steps());
    }

    @Test
    void lengthOfAToolShowsWhatASumComesTo() throws Exception {
        FloorPlanPage plan = workbench().open("sum.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.CALIBRATE);
        plan.option(DrawKind.Option.KNOWN_LENGTH, "1.2m + 2*150");
        assertEquals("1500", plan.option(DrawKind.Option.KNOWN_LENGTH));

        plan.option(DrawKind.Option.KNOWN_LENGTH, "+250");
        assertEquals("1750", plan.option(DrawKind.Option.KNOWN_LENGTH), "counted once from what stood there");
    }

    @Test
    void scaleFollowsTheZoomWhileThePointerRests() throws Exception {
        FloorPlanPage plan = workbench().open("scale.storeplan", StoryPlans.bare());
        plan.settle();
        plan.moveTo(at(4000, 4000));
        plan.moveTo(at(4500, 4500));
        workbench().driver().waitUntil("the scale shows", () -> scale(plan) > 0);
        double before = scale(plan);
        double pixelsPerMm = plan.pixelsPerMm();

        plan.zoomWheel(plan.pixel(at(4500, 4500)), 1);

        assertEquals(before * pixelsPerMm / plan.pixelsPerMm(), scale(plan), 1);
    }

    @Test
    void coordinatesShowFirstWhateverTheToolAsksFor() throws Exception {
        FloorPlanPage plan = workbench().open("coordinates.storeplan", StoryPlans.bare());
        plan.settle();
        plan.tool(DrawKind.ZONE);
        plan.moveTo(at(4000, 4000));
        plan.moveTo(at(4500, 4500));

        workbench().driver().waitUntil("coordinates stand before the prompt",
                () -> plan.statusLine().startsWith("x ") && plan.statusLine().contains(plan.hint()));
        plan.press(at(4500, 4500));
        assertTrue(plan.statusLine().startsWith("x "), plan.statusLine());
        plan.release();
        plan.key(SWT.ESC);
    }

    /** The number after 1: in the status line; 0 when there is none. */
    private static double scale(FloorPlanPage plan) {
        Matcher found = Pattern.compile("1:([0-9,.]+)").matcher(plan.statusLine());
        return found.find() ? Double.parseDouble(found.group(1).replace(",", "")) : 0;
    }

    private static String directionTag(FloorPlanPage plan) {
        return plan.overlayTexts().stream().filter(text -> text.startsWith("line ")).findFirst()
                .orElseThrow(() -> new AssertionError(plan.overlayTexts().toString()));
    }
}
