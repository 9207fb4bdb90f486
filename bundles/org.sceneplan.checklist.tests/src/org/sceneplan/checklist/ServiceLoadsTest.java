package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;

/** Several power points of one fixture share its load; none is counted twice. */
class ServiceLoadsTest {

    @Test
    void pointsOfAFixtureSumUpToItsRunningSamples() throws Exception {
        Random random = new Random(7);
        int shared = 0;
        for (int run = 0; run < 80; run++) {
            DesignContext context = TestStore.contextOf(PlanSnapshotFactory.of(RandomStore.plan(random)));
            ListTable table = ServiceList.of(context);
            Map<String, List<ListRow>> needs = powerNeedsByFixture(table);
            for (Map.Entry<String, List<ListRow>> points : plannedPointsByFixture(table).entrySet()) {
                List<ListRow> fed = needs.getOrDefault(points.getKey(), List.of());

                assertEquals(sum(table, fed, ServiceColumn.RATED_W), sum(table, points.getValue(),
                        ServiceColumn.RATED_W), "run " + run + " " + points.getKey());
                assertEquals(sum(table, fed, ServiceColumn.DEMAND_W), sum(table, points.getValue(),
                        ServiceColumn.DEMAND_W), 0.5 * (fed.size() + points.getValue().size()), "but for rounding");
                assertNeedsNameThePointOfTheirCircuit(table, fed, points.getValue());
                shared += points.getValue().size() > 1 && fed.size() > 1 ? 1 : 0;
            }
        }
        assertTrue(shared > 100, "cases with several points: " + shared);
    }

    private static void assertNeedsNameThePointOfTheirCircuit(ListTable table, List<ListRow> fed,
            List<ListRow> points) {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        for (ListRow need : fed) {
            expected.computeIfAbsent(text(table, need, ServiceColumn.SOURCE), id -> new TreeSet<>())
                    .add(text(table, need, ServiceColumn.CIRCUIT));
        }
        Map<String, Set<String>> named = new LinkedHashMap<>();
        for (ListRow point : points) {
            String circuits = text(table, point, ServiceColumn.CIRCUIT);
            if (!circuits.isEmpty()) {
                named.put(ElementIds.shortId(point.key()), new TreeSet<>(List.of(circuits.split(", "))));
            }
        }
        assertEquals(expected, named);
    }

    private static Map<String, List<ListRow>> powerNeedsByFixture(ListTable table) {
        Map<String, List<ListRow>> needs = new LinkedHashMap<>();
        table.rows().stream().filter(row -> row.key().endsWith("/power"))
                .forEach(row -> needs.computeIfAbsent(row.elementIds().get(1), id -> new ArrayList<>()).add(row));
        return needs;
    }

    private static Map<String, List<ListRow>> plannedPointsByFixture(ListTable table) {
        Map<String, List<ListRow>> points = new LinkedHashMap<>();
        table.rows().stream().filter(row -> row.key().matches("L\\dF\\d+\\.E\\d"))
                .forEach(row -> points.computeIfAbsent(row.key().replaceFirst("\\.E\\d$", ""),
                        id -> new ArrayList<>()).add(row));
        return points;
    }

    private static long sum(ListTable table, List<ListRow> rows, ServiceColumn column) {
        return rows.stream().map(row -> cell(table, row, column))
                .mapToLong(cell -> cell instanceof ListCell.Whole whole ? whole.value() : 0).sum();
    }

    private static String text(ListTable table, ListRow row, ServiceColumn column) {
        return cell(table, row, column) instanceof ListCell.Text text ? text.text().zh() : "";
    }

    private static ListCell cell(ListTable table, ListRow row, ServiceColumn column) {
        return row.cells().get(table.columns().stream().map(ListColumn::id).toList().indexOf(column.name()));
    }
}
