package org.sceneplan.checklist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.utility.ServiceReach;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * Proof that a list is complete: everything it must name has exactly one line, and every line names one such thing of
 * the plan. What must be named is read from the plan again, not from what the list was built from.
 *
 * @param listId the list
 * @param expected number of lines it must have
 * @param lines number of lines it has
 * @param missing keys without line
 * @param repeated keys with more than one line
 * @param unknown keys of lines that stand for nothing in the plan
 * @param strayElements ids in lines that are no elements of the plan
 */
public record ListProof(String listId, int expected, int lines, List<String> missing, List<String> repeated,
        List<String> unknown, List<String> strayElements) {
    private static final Wording WORDING = Wording.of(ListProof.class);


    public ListProof {
        missing = List.copyOf(missing);
        repeated = List.copyOf(repeated);
        unknown = List.copyOf(unknown);
        strayElements = List.copyOf(strayElements);
    }

    /** Every display position has one line. */
    public static ListProof ofDisplay(DesignContext context, ListTable table) {
        Set<String> keys = new LinkedHashSet<>();
        fixtures(context.plan()).forEach(fixture -> fixture.positions().forEach(position -> keys.add(position.id())));
        return of(context.plan(), keys, table);
    }

    /** Every fixture has one line. */
    public static ListProof ofFixtures(DesignContext context, ListTable table) {
        Set<String> keys = new LinkedHashSet<>();
        fixtures(context.plan()).forEach(fixture -> keys.add(fixture.id()));
        return of(context.plan(), keys, table);
    }

    /** Every service point has one line, and every medium a running sample needs has one. */
    public static ListProof ofServices(DesignContext context, ListTable table) {
        Set<String> keys = new LinkedHashSet<>();
        context.plan().levels().forEach(level -> level.services().forEach(service -> keys.add(service.id())));
        for (FixtureSnapshot fixture : fixtures(context.plan())) {
            for (PositionSnapshot position : fixture.positions()) {
                for (ServiceKind need : ServiceReach.needs(position, context.catalogue())) {
                    keys.add(ServiceList.key(position, need));
                }
            }
        }
        return of(context.plan(), keys, table);
    }

    /** Every material of the standard and every other material placed on the plan has one line. */
    public static ListProof ofMaterials(DesignContext context, ListTable table) {
        Set<String> keys = new LinkedHashSet<>();
        context.standard().materials().forEach(rule -> keys.add(rule.code()));
        context.plan().levels().forEach(level -> level.materials()
                .forEach(material -> keys.add(material.materialCode())));
        return of(context.plan(), keys, table);
    }

    /** The counts in a sentence: "412 positions, 412 lines, 0 missing, 0 twice". */
    public Bilingual sentence() {
        return WORDING.text("ListProof_" + listId, expected, lines, missing.size(), repeated.size(),
                unknown.size() + strayElements.size());
    }

    /** Whether the list is complete and names nothing else. */
    public boolean holds() {
        return missing.isEmpty() && repeated.isEmpty() && unknown.isEmpty() && strayElements.isEmpty();
    }

    private static ListProof of(PlanSnapshot plan, Set<String> expected, ListTable table) {
        Map<String, Integer> linesByKey = new HashMap<>();
        table.rows().forEach(row -> linesByKey.merge(row.key(), 1, Integer::sum));
        Set<String> elements = elements(plan);
        List<String> missing = expected.stream().filter(key -> !linesByKey.containsKey(key)).toList();
        List<String> repeated = expected.stream().filter(key -> linesByKey.getOrDefault(key, 0) > 1).toList();
        List<String> unknown = table.rows().stream().map(ListRow::key).filter(key -> !expected.contains(key)).toList();
        List<String> stray = table.rows().stream().flatMap(row -> row.elementIds().stream())
                .filter(id -> !elements.contains(id)).distinct().toList();
        return new ListProof(table.id(), expected.size(), table.rows().size(), missing, repeated, unknown, stray);
    }

    private static List<FixtureSnapshot> fixtures(PlanSnapshot plan) {
        return plan.levels().stream().flatMap(level -> level.fixtures().stream()).toList();
    }

    private static Set<String> elements(PlanSnapshot plan) {
        Set<String> ids = new HashSet<>();
        ids.add(plan.id());
        for (LevelSnapshot level : plan.levels()) {
            level.zones().forEach(zone -> ids.add(zone.id()));
            level.services().forEach(service -> ids.add(service.id()));
            level.materials().forEach(material -> ids.add(material.id()));
            level.fixtures().forEach(fixture -> {
                ids.add(fixture.id());
                fixture.positions().forEach(position -> ids.add(position.id()));
            });
        }
        return ids;
    }
}
