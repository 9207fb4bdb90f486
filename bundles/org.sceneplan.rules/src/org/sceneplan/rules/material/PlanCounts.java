package org.sceneplan.rules.material;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.circulation.Checkouts;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.StandardSnapshot;

/** Zones by code, fixtures and display positions by type in a plan: what material rules count. */
final class PlanCounts {

    private final StandardSnapshot standard;
    private final Map<String, Integer> zonesByCode = new HashMap<>();
    private final Map<String, Integer> fixturesByType = new HashMap<>();
    private final Map<String, Integer> positionsByType = new HashMap<>();
    private final Map<String, String> groupByType = new HashMap<>();

    PlanCounts(CheckScope scope) {
        standard = scope.standard();
        for (LevelSnapshot level : scope.levels()) {
            for (ZoneSnapshot zone : level.zones()) {
                zonesByCode.merge(zone.code(), 1, Integer::sum);
            }
            for (FixtureSnapshot fixture : level.fixtures()) {
                fixturesByType.merge(fixture.typeCode(), 1, Integer::sum);
                for (PositionSnapshot position : fixture.positions()) {
                    positionsByType.merge(position.productTypeCode(), 1, Integer::sum);
                }
            }
        }
        positionsByType.keySet().forEach(type -> groupByType.put(type,
                scope.catalogue().productType(type).map(ProductTypeSnapshot::group).orElse("")));
    }

    /** Returns how often the basis of a rule occurs. */
    int of(MaterialRule rule) {
        List<String> wanted = rule.appliesTo().isBlank() ? List.of() : List.of(rule.appliesTo().strip().split(" "));
        return switch (rule.basis()) {
            case STORE -> 1;
            case ZONE -> sum(zonesByCode, code -> wanted.isEmpty() || wanted.contains(code)
                    || wanted.contains(standard.zone(code).map(zone -> zone.kind().getLiteral()).orElse("")));
            case FIXTURE -> sum(fixturesByType, type -> wanted.isEmpty() || wanted.contains(type));
            case CHECKOUT -> fixturesByType.getOrDefault(Checkouts.TYPE, 0);
            case SAMPLE -> sum(positionsByType, type -> wanted.isEmpty() || wanted.contains(type)
                    || wanted.contains(groupByType.get(type)));
        };
    }

    private static int sum(Map<String, Integer> countByKey, Predicate<String> isWanted) {
        int sum = 0;
        for (Map.Entry<String, Integer> entry : countByKey.entrySet()) {
            sum += isWanted.test(entry.getKey()) ? entry.getValue() : 0;
        }
        return sum;
    }
}
