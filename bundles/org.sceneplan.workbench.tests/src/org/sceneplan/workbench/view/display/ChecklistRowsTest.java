package org.sceneplan.workbench.view.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.DisplayColumn;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.workbench.view.TestShop;

class ChecklistRowsTest {
    private final StorePlan plan = TestShop.plan();

    @Test
    void rowOfAPositionWithoutProductIsOpen() {
        ChecklistRows rows = rows(Locale.ENGLISH);

        assertEquals(1, rows.rows().size());
        ChecklistRow row = rows.rows().getFirst();
        assertEquals(TestShop.POSITION, row.positionId());
        assertEquals(TestShop.ISLAND, row.fixtureId());
        assertTrue(row.isOpen());
        assertEquals(1, rows.open());
        assertEquals(1, row.line());
        assertEquals("真机通电", rows(Locale.CHINESE).rows().getFirst().text(DisplayColumn.DISPLAY_MODE));
    }

    @Test
    void productClosesTheRowUnlessTheCatalogueLacksIt() {
        String sku = TestShop.context(plan).catalogue().productsOfType("TV75").getFirst().sku();
        position().setSku(sku);
        assertFalse(rows(Locale.ENGLISH).rows().getFirst().isOpen());

        position().setSku("NO-SUCH");
        assertTrue(rows(Locale.ENGLISH).rows().getFirst().unknownProduct());
        assertEquals(1, rows(Locale.ENGLISH).open());
    }

    @Test
    void filterTakesZoneTextAndOpenLines() {
        ChecklistRows rows = rows(Locale.ENGLISH);

        assertEquals(List.of(TestShop.LIVING), rows.zones().stream().map(ChecklistRows.Zone::id).toList());
        assertEquals(1, rows.filtered(TestShop.LIVING, true, "tv75").size());
        assertEquals(0, rows.filtered(TestShop.BEDROOM, false, "").size());
        assertEquals(0, rows.filtered("", false, "no such text").size());
        assertEquals(rows.rows(), rows.of(Set.of(TestShop.ISLAND)));
        assertEquals(List.of(), rows.of(Set.of(TestShop.BEDROOM)));
    }

    @Test
    void rowsOfOnePositionAreEqualAfterAChange() {
        ChecklistRow before = rows(Locale.ENGLISH).rows().getFirst();
        position().setQuantity(3);

        ChecklistRow after = rows(Locale.ENGLISH).rows().getFirst();

        assertEquals(before, after);
        assertFalse(before.text(DisplayColumn.QUANTITY).equals(after.text(DisplayColumn.QUANTITY)));
    }

    private DisplayPosition position() {
        return plan.getLevels().getFirst().getFixtures().getFirst().getPositions().getFirst();
    }

    private ChecklistRows rows(Locale locale) {
        return ChecklistRows.of(TestShop.context(plan), Walk.of(TestShop.context(plan).plan()), locale);
    }
}
