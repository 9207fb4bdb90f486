package org.sceneplan.rules.building;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;

/**
 * What a plan shows, by product type; counted once per check.
 *
 * @param samplesByType number of display positions of each type code that are not on a screen only, in plan order of
 *                      types
 * @param groups        product groups of all positions, in plan order; of types the catalogue knows
 */
public record ShownTypes(Map<String, Integer> samplesByType, Set<String> groups) {

    public ShownTypes {
        samplesByType = Collections.unmodifiableMap(new LinkedHashMap<>(samplesByType));
        groups = Collections.unmodifiableSet(new LinkedHashSet<>(groups));
    }

    /** Returns what the plan of a check shows. */
    public static ShownTypes of(CheckScope scope) {
        return scope.shared(ShownTypes.class, (each, before) -> count(each));
    }

    private static ShownTypes count(CheckScope scope) {
        Map<String, Integer> samples = new LinkedHashMap<>();
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                for (PositionSnapshot position : fixture.positions()) {
                    samples.merge(position.productTypeCode(),
                            position.displayMode() == DisplayMode.VIRTUAL ? 0 : 1, Integer::sum);
                }
            }
        }
        Set<String> groups = new LinkedHashSet<>();
        for (String code : samples.keySet()) {
            scope.catalogue().productType(code).map(ProductTypeSnapshot::group).ifPresent(groups::add);
        }
        return new ShownTypes(samples, groups);
    }
}
