package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.workbench.preference.PlanTheme;

/** The windows may be dark, and the paper of plans with them; what is copied or printed stays on white. */
class ThemeStoryTest extends EditingStory {
    private static final String PAGE = "org.sceneplan.workbench.preference.general";
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB DARK = new RGB(22, 22, 22);
    private static final RGB TINT = new RGB(183, 214, 254);
    /** The scale is restored by a factor. */
    private static final double SAME_SHARE = 1e-6;
    /** WCAG 2.2, 1.4.3, level AA. */
    private static final double READABLE_CONTRAST = 4.5;

    private String before;
    private String paperBefore;

    @AfterEach
    void bringTheThemeBack() throws Exception {
        EditorPreferences.set(EditorPreferences.THEME, before);
        EditorPreferences.set(EditorPreferences.PAPER, paperBefore);
        PlanTheme.apply();
    }

    @BeforeEach
    void rememberTheTheme() {
        before = EditorPreferences.text(EditorPreferences.THEME);
        paperBefore = EditorPreferences.text(EditorPreferences.PAPER);
    }

    @Test
    void darkWindowsAreReadableAroundDarkAndWhitePaper() throws Exception {
        FloorPlanPage plan = workbench().open("dark.storeplan", StoryPlans.close());
        plan.settle();
        // more paper than zone is to be seen, whatever stands beside the canvas
        plan.type("-");
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);

        choose("Dark", "As the theme");
        workbench().driver().waitUntil("the outline is dark", () -> workbench().outline().ground().getHSB()[2] < 0.5f);
        assertReadableAround(plan, DARK);

        choose("Dark", "White");
        assertReadableAround(plan, WHITE);

        choose("Light", "As the theme");
        workbench().driver().waitUntil("the outline is light", () -> workbench().outline().ground().getHSB()[2] > 0.5f);
        assertReadableAround(plan, WHITE);
    }

    @Test
    void paperTurnsDarkUnderWhatIsZoomedAndSelected() throws Exception {
        FloorPlanPage plan = workbench().open("zoomed-dark.storeplan", StoryPlans.close());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.key('+');
        plan.settle();
        double pixelsPerMm = plan.pixelsPerMm();
        Set<String> selected = plan.selectedIds();
        assertFalse(selected.isEmpty());

        choose("Dark", "As the theme");

        workbench().driver().waitUntil("the paper is dark",
                () -> plan.painted().ground().getHSB()[2] < 0.5f);
        assertEquals(pixelsPerMm, plan.pixelsPerMm(), pixelsPerMm * SAME_SHARE);
        assertEquals(selected, plan.selectedIds());
    }

    @Test
    void whatIsPrintedKeepsItsColoursWhileThePaperOfTheWindowIsDark() throws Exception {
        EditorPreferences.set(EditorPreferences.THEME, "dark");
        PlanTheme.choosePaper();

        assertEquals(TINT, painted(pen -> { }));
        assertTrue(painted(SheetPen::useScreenPaper).getHSB()[2] < 0.5f);
    }

    /** The colour a pen gives to a surface of {@link #TINT}. */
    private static RGB painted(Consumer<SheetPen> prepared) {
        Primitive floor = new Primitive.Path(List.of(new PathStep.MoveTo(0, 0), new PathStep.LineTo(10, 0),
                new PathStep.LineTo(10, 10), new PathStep.LineTo(0, 10), new PathStep.Close()),
                Style.filled("#B7D6FE"));
        Sheet sheet = new Sheet("floor", "en", 10, 10, List.of(new DrawingGroup(0, 0, 1,
                List.of(new DrawnElement("", DrawingLayer.ZONES, List.of(floor))))));
        Image image = new Image(Display.getCurrent(), 10, 10);
        GC gc = new GC(image);
        try (SheetPen pen = new SheetPen(image.getDevice())) {
            prepared.accept(pen);
            pen.paint(sheet, gc, 0, 0, 1);
            ImageData pixels = image.getImageData();
            return pixels.palette.getRGB(pixels.getPixel(5, 5));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void assertReadableAround(FloorPlanPage plan, RGB paper) {
        workbench().driver().waitUntil("the paper is " + paper, () -> paper.equals(plan.painted().ground()));
        assertReadable("plan, outline and properties");
        for (Runnable view : List.<Runnable>of(workbench()::findings, workbench()::catalogue, workbench()::layers,
                workbench()::checklist, workbench()::areaBalance, workbench()::overview, workbench()::projects)) {
            view.run();
            assertReadable("a view that was brought to the front");
        }
    }

    private void assertReadable(String where) {
        assertEquals(List.of(), workbench().paleTexts(READABLE_CONTRAST), where);
        assertEquals(List.of(), workbench().cutTexts(), where);
    }

    private void choose(String theme, String paper) {
        DialogPage.Expected dialog = workbench().expectDialog("Preferences", page -> {
            page.choose("Theme:", theme);
            page.choose("Plan paper in the window:", paper);
            page.press("Apply and Close");
            page.awaitClosed();
        });
        PreferencesUtil.createPreferenceDialogOn(workbench().window().getShell(), PAGE, null, null).open();
        dialog.await(workbench().driver());
    }
}
