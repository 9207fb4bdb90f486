package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;

/** Counts lines against the live plan, without the snapshots and proofs that the lists are made with. */
class CompletenessTest {

    @Test
    void everythingOnRandomPlansHasExactlyOneLineAndEveryLineOnePlace() throws Exception {
        Random random = new Random(99);
        for (int run = 0; run < 60; run++) {
            StorePlan plan = RandomStore.plan(random);
            DesignContext context = TestStore.contextOf(PlanSnapshotFactory.of(plan));
            DesignLists lists = DesignLists.of(context);
            Map<String, Integer> positions = new HashMap<>();
            Set<String> fixtures = new HashSet<>();
            Set<String> services = new HashSet<>();
            for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
                EObject each = all.next();
                if (each instanceof DisplayPosition position) {
                    positions.put(position.getId(), position.getQuantity());
                } else if (each instanceof Fixture fixture) {
                    fixtures.add(fixture.getId());
                } else if (each instanceof ServicePoint point) {
                    services.add(point.getId());
                }
            }

            assertEquals(positions.size(), lists.display().rows().size(), "run " + run);
            assertEquals(positions.keySet(), keys(lists.display()));
            assertEquals(fixtures.size(), lists.fixtures().rows().size());
            assertEquals(fixtures, keys(lists.fixtures()));
            assertEquals(services.size(), lists.services().rows().stream()
                    .filter(row -> services.contains(row.key())).count());
            assertEquals(placedMaterials(plan), lists.materials().rows().stream()
                    .flatMap(row -> row.elementIds().stream()).filter(id -> id.matches("L[12]M[0-9]+"))
                    .sorted().toList(),
                    "every placed material once, run " + run);
            assertEquals(needs(context, plan), lists.services().rows().size() - services.size());
            assertEquals(new ListCell.Whole(positions.values().stream().mapToInt(Integer::intValue).sum()),
                    lists.display().totals().getFirst().cellByColumn().get("QUANTITY"));
            assertEquals(List.of(0, 0), List.of(lists.proofs().getFirst().missing().size(),
                    lists.proofs().getFirst().repeated().size()));
            assertEquals("%1$d positions, %1$d lines, 0 missing, 0 twice, 0 of nothing".formatted(positions.size()),
                    lists.proofSentences().getFirst().en());
            assertRunningSamplesAreOnOneCircuit(context, plan, lists.circuits());
            assertEquals(lists.photos().size(), plan.getLevels().stream().flatMap(level -> level.getFixtures().stream())
                    .filter(fixture -> !fixture.getPositions().isEmpty()).count());
        }
    }

    private static List<String> placedMaterials(StorePlan plan) {
        return plan.getLevels().stream().flatMap(level -> level.getMaterials().stream())
                .map(material -> material.getId()).sorted().toList();
    }

    private static Set<String> keys(ListTable table) {
        Set<String> keys = new HashSet<>();
        table.rows().forEach(row -> assertTrue(keys.add(row.key())));
        return keys;
    }

    private static int needs(DesignContext context, StorePlan plan) {
        int needs = 0;
        for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            if (all.next() instanceof DisplayPosition position
                    && position.getDisplayMode() == DisplayMode.LIVE_POWERED) {
                needs += context.catalogue().productType(position.getProductTypeCode())
                        .map(type -> type.needs().kinds().size()).orElse(0);
            }
        }
        return needs;
    }

    private static void assertRunningSamplesAreOnOneCircuit(DesignContext context, StorePlan plan, ListTable circuits) {
        Set<String> fed = new HashSet<>();
        Set<String> fixtures = new HashSet<>();
        plan.getLevels().forEach(level -> level.getFixtures().forEach(fixture -> fixtures.add(fixture.getId())));
        for (ListRow row : circuits.rows()) {
            row.elementIds().stream().filter(id -> !fixtures.contains(id)).forEach(id -> assertTrue(fed.add(id), id));
        }
        long running = 0;
        for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            if (all.next() instanceof DisplayPosition position && position.getDisplayMode() == DisplayMode.LIVE_POWERED
                    && context.catalogue().productType(position.getProductTypeCode()).map(type -> type.needs().kinds()
                            .contains(org.sceneplan.model.plan.ServiceKind.POWER)).orElse(false)) {
                running++;
            }
        }
        assertEquals(running, fed.size());
    }
}
