package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.PropertiesPage;

/** Values are changed in the property sheet, each change one step. */
class PropertiesStoryTest extends EditingStory {

    @Test
    void widthIsChangedByArithmetic() throws Exception {
        FloorPlanPage plan = workbench().open("width.storeplan", StoryPlans.oneLevel());
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        PropertiesPage properties = workbench().properties();

        properties.change(width(plan), "1.2m + 2*150");

        assertEquals(1500, fixture(plan, StoryPlans.SOFA_ISLAND).widthMm());
        assertEquals(1, plan.steps());
        String shown = plan.texts().number(1500, 0) + " mm";
        workbench().driver().waitUntil("the sheet shows " + shown,
                () -> shown.equals(properties.values().get(width(plan))));
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND), plan.selectedIds());
    }

    @Test
    void badTextIsKeptOpenAndChangesNothing() throws Exception {
        FloorPlanPage plan = workbench().open("bad.storeplan", StoryPlans.oneLevel());
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        PropertiesPage properties = workbench().properties();

        for (String bad : new String[] {"wide", "-3000", "12//2", "="}) {
            properties.change(width(plan), bad);
            assertTrue(properties.isTyping(), bad + " keeps the field open");
            properties.escape();
            assertFalse(properties.isTyping());
        }

        assertEquals(StoryPlans.SOFA_ISLAND_WIDTH_MM, fixture(plan, StoryPlans.SOFA_ISLAND).widthMm());
        assertEquals(0, plan.steps());
    }

    @Test
    void severalElementsAreChangedInOneStep() throws Exception {
        FloorPlanPage plan = workbench().open("several.storeplan", StoryPlans.oneLevel());
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.hold(SWT.SHIFT);
        plan.click(fixture(plan, StoryPlans.OTHER_ISLAND).centre());
        plan.letGo(SWT.SHIFT);
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND, StoryPlans.OTHER_ISLAND), plan.selectedIds());

        workbench().properties().change(width(plan), "/2");

        assertEquals(Set.of(1200), Set.copyOf(plan.level().fixtures().stream()
                .filter(each -> plan.selectedIds().contains(each.id())).map(FixtureSnapshot::widthMm).toList()));
        assertEquals(1, plan.steps());
        plan.undoAll();
        assertEquals(StoryPlans.SOFA_ISLAND_WIDTH_MM, fixture(plan, StoryPlans.OTHER_ISLAND).widthMm());
    }

    @Test
    void valueThatIsCutIsToldWholeUnderThePointer() throws Exception {
        FloorPlanPage plan = workbench().open("cut-value.storeplan", StoryPlans.oneLevel());
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        PropertiesPage properties = workbench().properties();
        workbench().driver().waitUntil("the width shows", () -> properties.values().containsKey(width(plan)));

        assertEquals(properties.values().get(width(plan)), properties.tip(width(plan), 20));
    }

    private static String width(FloorPlanPage plan) {
        return plan.texts().text("property.width");
    }
}
