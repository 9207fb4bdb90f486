package org.sceneplan.checklist.delta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.RandomStore;
import org.sceneplan.checklist.TestStore;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.MaterialRule;

class ChecklistDeltaTest {

    @Test
    void nothingChangedGivesEmptyListsThatSaySo() throws Exception {
        StorePlan plan = RandomStore.plan(new Random(4));
        StorePlan reported = EcoreUtil.copy(plan);
        reported.getLevels().forEach(level -> level.getFixtures().forEach(fixture -> fixture.getPositions()
                .forEach(position -> position.setSampleState(SampleState.SHOWN))));

        ChecklistDelta delta = delta(plan, reported);

        assertTrue(delta.isEmpty());
        assertEquals(4, delta.sentences().size());
        assertTrue(delta.sentences().stream().allMatch(sentence -> sentence.zh().contains("没有变化")),
                delta.sentences()::toString);
    }

    @Test
    void linesEqualRealChangesOnRandomEdits() throws Exception {
        Random random = new Random(8);
        for (int run = 0; run < 60; run++) {
            StorePlan before = RandomStore.plan(random);
            StorePlan after = EcoreUtil.copy(before);
            Map<String, ChangeKind> expected = new LinkedHashMap<>();
            List<Fixture> fixtures = after.getLevels().stream().flatMap(level -> level.getFixtures().stream()).toList();
            for (Fixture fixture : fixtures) {
                for (DisplayPosition position : List.copyOf(fixture.getPositions())) {
                    change(random, fixtures, position, expected);
                }
                if (random.nextInt(6) == 0) {
                    DisplayPosition fresh = PlanFactory.INSTANCE.createDisplayPosition();
                    fresh.setId(fixture.getId() + ".NEW");
                    fresh.setNumber("9-9");
                    fresh.setProductTypeCode("TV98");
                    fixture.getPositions().add(fresh);
                    expected.put(fresh.getId(), ChangeKind.ADDED);
                }
            }

            ListTable delta = delta(before, after).display();

            Map<String, ChangeKind> found = new LinkedHashMap<>();
            delta.rows().forEach(row -> found.put(row.key(), kind(row)));
            assertEquals(expected.size(), delta.rows().size(), "run " + run);
            assertEquals(Map.copyOf(expected), Map.copyOf(found));
            assertFalse(delta.notes().isEmpty());
        }
    }

    @Test
    void aChangedCellStandsWithItsValuesBeforeAndAfter() throws Exception {
        StorePlan before = null;
        for (int seed = 1; before == null || positions(before).size() < 3; seed++) {
            before = RandomStore.plan(new Random(seed));
        }
        StorePlan after = EcoreUtil.copy(before);
        DisplayPosition position = positions(after).getFirst();
        int pieces = position.getQuantity();
        position.setQuantity(7);
        position.setFacings(3);

        ListRow row = delta(before, after).display().rows().getFirst();
        int cells = row.cells().size();

        assertEquals(position.getId(), row.key());
        assertEquals("数量\n排面", zh(row.cells().get(cells - 3)).replaceAll("\n电 W", ""));
        assertTrue(zh(row.cells().get(cells - 2)).startsWith(pieces + "\n1"));
        assertTrue(zh(row.cells().get(cells - 1)).startsWith("7\n3"));
    }

    @Test
    void aProductThatMovedToAnotherPlaceIsOneLineFromThereToHere() {
        DesignContext before = three("SKU-A", "", "");
        DesignContext after = three("", "", "SKU-A");

        ListTable delta = ChecklistDelta.of(before, after).display();

        assertEquals(1, delta.rows().size(), () -> String.valueOf(delta.rows()));
        ListRow line = delta.rows().getFirst();
        assertEquals("M3", line.key());
        assertEquals(ChangeKind.MOVED, kind(line));
        assertEquals("位置号", zh(line.cells().get(delta.columnIndex("field"))));
        assertEquals("N-M1", zh(line.cells().get(delta.columnIndex("before"))));
        assertEquals("N-M3", zh(line.cells().get(delta.columnIndex("after"))));
    }

    @Test
    void productsThatChangedPlacesAreTwoMoves() {
        ListTable delta = ChecklistDelta.of(three("SKU-A", "SKU-B", ""), three("SKU-B", "SKU-A", "")).display();

        assertEquals(List.of(ChangeKind.MOVED, ChangeKind.MOVED),
                delta.rows().stream().map(ChecklistDeltaTest::kind).toList());
    }

    @Test
    void aMoveSaysWhatItDroveOut() {
        ListTable delta = ChecklistDelta.of(three("SKU-A", "SKU-B", ""), three("SKU-C", "SKU-A", "")).display();

        assertEquals(List.of(ChangeKind.REPLACED, ChangeKind.MOVED),
                delta.rows().stream().map(ChecklistDeltaTest::kind).toList());
        ListRow moved = delta.rows().getLast();
        assertTrue(zh(moved.cells().get(delta.columnIndex("field"))).endsWith("此位原有（已撤出方案）"));
    }

    @Test
    void deltaLinesTurnTheListBeforeIntoTheListAfterOnRandomMoves() throws Exception {
        Random random = new Random(77);
        for (int run = 0; run < 60; run++) {
            StorePlan before = RandomStore.plan(random);
            StorePlan after = EcoreUtil.copy(before);
            shuffle(random, positions(after));

            ListTable delta = delta(before, after).display();

            Map<String, String> shown = whatByPlace(before);
            Map<String, String> left = Map.copyOf(shown);
            Map<String, String> wanted = whatByPlace(after);
            int changed = (int) wanted.keySet().stream().filter(key -> !wanted.get(key).equals(left.get(key))).count();
            assertTrue(delta.rows().size() <= changed, "run " + run + ": " + delta.rows().size() + " lines for "
                    + changed + " changed places");
            for (ListRow line : delta.rows()) {
                if (kind(line) == ChangeKind.MOVED) {
                    assertTrue(left.containsValue(wanted.get(line.key())), "run " + run + ": " + line);
                }
                shown.put(line.key(), wanted.get(line.key()));
            }
            wanted.forEach((key, what) -> assertTrue(shown.get(key).equals(what) || what.startsWith("/"),
                    "only a place that lost its product to a move has no line: " + key));
        }
    }

    private static void shuffle(Random random, List<DisplayPosition> positions) {
        for (int i = 0; i < positions.size() / 2; i++) {
            DisplayPosition a = positions.get(random.nextInt(positions.size()));
            DisplayPosition b = positions.get(random.nextInt(positions.size()));
            String sku = a.getSku() == null ? "" : a.getSku();
            String type = a.getProductTypeCode();
            a.setSku(b.getSku());
            a.setProductTypeCode(b.getProductTypeCode());
            b.setSku(sku);
            b.setProductTypeCode(type);
        }
    }

    private static Map<String, String> whatByPlace(StorePlan plan) {
        Map<String, String> what = new LinkedHashMap<>();
        positions(plan).forEach(position -> what.put(position.getId(),
                (position.getSku() == null ? "" : position.getSku()) + "/" + position.getProductTypeCode()));
        return what;
    }

    /** A store with three more places of one type beside one another, with these products; empty = not chosen. */
    private static DesignContext three(String... skus) {
        return TestStore.context(level -> {
            for (int i = 0; i < skus.length; i++) {
                String id = "M" + (i + 1);
                String sku = skus[i];
                level.position(id, "K1", "DWBI", 300 * i).last(DisplayPosition.class, position -> {
                    position.setSku(sku);
                    position.setNumber("N-" + id);
                });
            }
        });
    }

    @Test
    void movedFixturesAreMovedOnceInTheFixtureList() throws Exception {
        StorePlan before = null;
        for (int seed = 1; before == null || before.getLevels().getFirst().getFixtures().isEmpty(); seed++) {
            before = RandomStore.plan(new Random(seed));
        }
        StorePlan after = EcoreUtil.copy(before);
        Fixture fixture = after.getLevels().getFirst().getFixtures().getFirst();
        fixture.setXMm(fixture.getXMm() + 10);

        ChecklistDelta delta = delta(before, after);

        assertEquals(List.of(fixture.getId()), delta.fixtures().rows().stream().map(ListRow::key).toList());
        assertEquals(ChangeKind.MOVED, kind(delta.fixtures().rows().getFirst()));
        assertTrue(delta.display().rows().isEmpty());
    }

    @Test
    void aMaterialOfWhichMorePiecesAreNeededIsChangedNotMoved() {
        MaterialRule tag = TestStore.material("PM-1", CountBasis.SAMPLE, "", 1);
        DesignContext before = TestStore.context(tag);
        DesignContext after = TestStore.context(level -> level.position("P-NEW", "K1", "DWBI", 300), tag);

        ListTable materials = ChecklistDelta.of(before, after).materials();

        assertEquals(List.of(ChangeKind.CHANGED), materials.rows().stream().map(ChecklistDeltaTest::kind).toList());
    }

    private static void change(Random random, List<Fixture> fixtures, DisplayPosition position,
            Map<String, ChangeKind> expected) {
        switch (random.nextInt(8)) {
            case 0 -> {
                position.setQuantity(position.getQuantity() + 1);
                expected.put(position.getId(), ChangeKind.CHANGED);
            }
            case 1 -> {
                position.setSku("NEW-" + position.getId());
                expected.put(position.getId(), ChangeKind.REPLACED);
            }
            case 2 -> {
                EcoreUtil.remove(position);
                expected.put(position.getId(), ChangeKind.REMOVED);
            }
            case 3 -> {
                position.setNumber("8-" + position.getNumber());
                expected.put(position.getId(), ChangeKind.MOVED);
            }
            default -> {
            }
        }
    }

    private static List<DisplayPosition> positions(StorePlan plan) {
        List<DisplayPosition> positions = new ArrayList<>();
        plan.getLevels().forEach(level -> level.getFixtures().forEach(fixture -> positions.addAll(
                fixture.getPositions())));
        return positions;
    }

    private static ChecklistDelta delta(StorePlan before, StorePlan after) throws Exception {
        return ChecklistDelta.of(TestStore.contextOf(PlanSnapshotFactory.of(before)),
                TestStore.contextOf(PlanSnapshotFactory.of(after)));
    }

    private static ChangeKind kind(ListRow row) {
        return ChangeKind.valueOf(((ListCell.Choice) row.cells().get(1)).choice().code());
    }

    private static String zh(ListCell cell) {
        return ((ListCell.Text) cell).text().zh();
    }
}
