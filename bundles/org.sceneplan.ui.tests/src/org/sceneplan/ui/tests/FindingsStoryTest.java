package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.sceneplan.rules.Finding;
import org.sceneplan.ui.tests.page.AreaBalancePage;
import org.sceneplan.ui.tests.page.FindingsPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Findings lead to their place, certain fixes are one step, the area balance follows a drag. */
class FindingsStoryTest extends EditingStory {
    private static final int ZOOMS = 4;

    @Test
    void everyFindingIsListedAndADoubleClickLeadsToIt() throws Exception {
        FloorPlanPage plan = workbench().open("findings.storeplan", StoryPlans.close());
        FindingsPage findings = workbench().findings();
        plan.settle();

        List<String> listed = findings.sentences();
        for (Finding finding : plan.session().result().orElseThrow().findings()) {
            assertTrue(listed.stream().anyMatch(line -> line.contains(finding.messageEn())),
                    finding.messageEn() + " in " + listed);
        }

        Point corner = plan.pixel(at(11500, 7500));
        for (int i = 0; i < 8; i++) {
            plan.zoomWheel(corner, 1);
        }
        assertFalse(plan.isInWindow(fixture(plan, StoryPlans.SOFA_ISLAND).centre()));
        plan.settle();
        findings.doubleClick(tooClose(plan).messageEn());

        workbench().driver().waitUntil("what the finding names is selected",
                () -> plan.selectedIds().contains(StoryPlans.SOFA_ISLAND)
                        || plan.selectedIds().contains(StoryPlans.OTHER_ISLAND));
        String first = plan.selectedIds().iterator().next();
        workbench().driver().waitUntil("what the finding names shows in the window",
                () -> plan.isInWindow(fixture(plan, first).centre()));
    }

    @Test
    void sentenceThatIsCutIsToldWholeUnderThePointer() throws Exception {
        FloorPlanPage plan = workbench().open("cut-finding.storeplan", StoryPlans.close());
        FindingsPage findings = workbench().findings();
        plan.settle();
        String sentence = tooClose(plan).messageEn();
        workbench().driver().waitUntil("it is listed",
                () -> findings.sentences().stream().anyMatch(line -> line.contains(sentence)));

        assertEquals(sentence, findings.tip(sentence, 120));
    }

    @Test
    void signsStandBesideTheNamesOfZones() throws Exception {
        FloorPlanPage plan = workbench().open(workbench().sampleFile("three-c-township.storeplan"));
        plan.settle();
        for (int i = 0; i < ZOOMS; i++) {
            workbench().driver().waitUntil("no sign covers a name", () -> plan.coveredNames() == 0);
            plan.zoomWheel(plan.pixel(plan.middle()), -1);
        }
    }

    @Test
    void certainFixIsOneStepAndMendsItsFinding() throws Exception {
        FloorPlanPage plan = workbench().open("fix.storeplan", StoryPlans.close());
        FindingsPage findings = workbench().findings();
        plan.settle();
        byte[] before = plan.bytes();
        Finding finding = tooClose(plan);

        findings.click(finding.messageEn());
        findings.fix();
        workbench().driver().waitUntil("the fix is applied", () -> plan.steps() == 1);
        plan.settle();

        assertTrue(plan.session().result().orElseThrow().findings().stream().noneMatch(
                each -> each.rule().equals(finding.rule()) && each.objects().equals(finding.objects())));
        assertFalse(findings.sentences().contains(finding.messageEn()));
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void detailsOfAFindingFollowThePlan() throws Exception {
        FloorPlanPage plan = workbench().open("details.storeplan", StoryPlans.close());
        FindingsPage findings = workbench().findings();
        plan.settle();
        String before = tooClose(plan).messageEn();
        findings.click(before);
        assertTrue(findings.details().contains(before), findings.details());

        plan.click(fixture(plan, StoryPlans.OTHER_ISLAND).centre());
        plan.key(org.eclipse.swt.SWT.ARROW_UP, org.eclipse.swt.SWT.MOD2);
        plan.settle();
        String after = tooClose(plan).messageEn();
        assertNotEquals(before, after);
        workbench().driver().waitUntil("the details tell the present figure",
                () -> findings.details().contains(after));
    }

    @Test
    void escapeInTheFilterShowsAllFindingsAgain() throws Exception {
        FloorPlanPage plan = workbench().open("filter.storeplan", StoryPlans.close());
        FindingsPage findings = workbench().findings();
        plan.settle();
        List<String> all = findings.sentences();

        findings.filter("no such word");
        assertEquals(List.of(), findings.sentences());
        findings.escapeFilter();
        assertEquals(all, findings.sentences());
    }

    @Test
    void barsMoveWhileAnEdgeIsDragged() throws Exception {
        FloorPlanPage plan = workbench().open("bars.storeplan", StoryPlans.oneLevel());
        AreaBalancePage balance = workbench().areaBalance();
        plan.settle();
        String living = plan.session().context().standard().zone("LIVING").orElseThrow().nameEn();
        Map<String, String> before = balance.areas();
        assertEquals("40", before.get(living));

        plan.click(at(800, 700));
        plan.press(plan.gripNear(at(2500, 8000)));
        plan.dragTo(at(2500, 7000));
        plan.type("-1000");
        Map<String, String> during = balance.areas();
        assertEquals("35", during.get(living));
        assertEquals(40e6, zone(plan), "the plan itself is as before");
        plan.key(org.eclipse.swt.SWT.ESC);
        plan.key(org.eclipse.swt.SWT.ESC);
        plan.release();

        assertNotEquals(before, during);
        assertEquals(before, balance.areas());
        assertEquals(0, plan.steps());
    }

    private static double zone(FloorPlanPage plan) {
        return plan.level().zone(StoryPlans.LIVING).orElseThrow().outline().areaMm2();
    }

    /** The finding on the strip between the two islands. */
    private static Finding tooClose(FloorPlanPage plan) {
        List<Finding> findings = plan.session().result().orElseThrow().findings();
        return findings.stream().filter(each -> each.unit().equals("mm")
                && each.objects().contains(StoryPlans.SOFA_ISLAND) && each.objects().contains(StoryPlans.OTHER_ISLAND))
                .findFirst().orElseThrow(() -> new AssertionError("no finding on the islands: " + findings));
    }
}
