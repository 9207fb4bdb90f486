package org.sceneplan.workbench.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.aid.FindingSign;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.workbench.view.TestShop;

class FindingSignTest {
    private final PlanTree tree = PlanTree.of(TestShop.context(TestShop.plan()), Locale.ENGLISH);

    @Test
    void severalFindingsAtOneObjectAreOneSignWithTheWorst() {
        List<FindingSign> signs = signs(finding(Severity.W, TestShop.ISLAND, TestShop.AISLE),
                finding(Severity.H, TestShop.ISLAND, TestShop.NEAR_ISLAND));

        assertEquals(1, signs.size());
        FindingSign sign = signs.getFirst();
        assertEquals(Severity.H, sign.severity());
        assertEquals(2, sign.count());
        assertEquals(List.of(TestShop.ISLAND, TestShop.AISLE, TestShop.NEAR_ISLAND), sign.objects());
        assertEquals(2, sign.text().lines().count());
        assertEquals(new Point(3700, 5450), sign.at(), "upper right corner of the island");
    }

    @Test
    void aPositionIsMarkedAtItsFixture() {
        assertEquals(TestShop.ISLAND, signs(finding(Severity.W, TestShop.POSITION)).getFirst().objects().getFirst());
    }

    @Test
    void hintsAndWhatConcernsTheWholeStoreHaveNoSign() {
        assertTrue(signs(finding(Severity.I, TestShop.ISLAND), finding(Severity.H), finding(Severity.H, "gone"))
                .isEmpty());
        assertTrue(FindingSign.of(new CheckResult(List.of(finding(Severity.H, TestShop.ISLAND)), List.of()), tree, "L2",
                Locale.ENGLISH).isEmpty(), "on another level");
    }

    private List<FindingSign> signs(Finding... findings) {
        return FindingSign.of(new CheckResult(List.of(findings), List.of()), tree, "L1", Locale.ENGLISH);
    }

    private static Finding finding(Severity severity, String... objects) {
        return new Finding("X-01", severity, List.of(objects), 1, 2, "mm", "不行", "It fails", "[K]");
    }
}
