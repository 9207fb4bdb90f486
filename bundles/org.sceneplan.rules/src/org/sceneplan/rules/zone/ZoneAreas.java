package org.sceneplan.rules.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/**
 * The area each zone code takes in a plan.
 *
 * <p>Area of zone outlines, summed over all levels; columns and inner walls are not taken off. The code of kind main
 * aisle takes the main aisles, too; where rings of one level overlap one another, the common area counts once.
 */
public final class ZoneAreas {

    private static final double MM2_PER_M2 = 1e6;

    private final Map<String, Entry> entryByCode = new TreeMap<>();

    private ZoneAreas() {
    }

    /** Measures the plan of a check, once per check. */
    public static ZoneAreas of(CheckScope scope) {
        return scope.shared(ZoneAreas.class, (each, before) -> of(each.plan(), each.standard()));
    }

    /** Measures a plan. */
    public static ZoneAreas of(PlanSnapshot plan, StandardSnapshot standard) {
        ZoneAreas areas = new ZoneAreas();
        String aisleCode = standard.zones().stream().filter(zone -> zone.kind() == ZoneKind.MAIN_AISLE)
                .map(ZoneTarget::code).findFirst().orElse("");
        for (LevelSnapshot level : plan.levels()) {
            Map<String, List<Ring>> ringsByCode = new TreeMap<>();
            level.zones().forEach(zone -> {
                areas.entry(zone.code()).ids.add(zone.id());
                ringsByCode.computeIfAbsent(zone.code(), code -> new ArrayList<>()).add(zone.outline());
            });
            level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN && !aisleCode.isEmpty())
                    .forEach(aisle -> {
                        areas.entry(aisleCode).ids.add(aisle.id());
                        ringsByCode.computeIfAbsent(aisleCode, code -> new ArrayList<>()).add(aisle.outline());
                    });
            ringsByCode.forEach((code, rings) -> areas.entry(code).areaM2 += unionAreaMm2(rings) / MM2_PER_M2);
        }
        return areas;
    }

    /** Returns the codes that take area, in alphabetical order. */
    public List<String> codes() {
        return List.copyOf(entryByCode.keySet());
    }

    /** Tells whether the plan has a zone of the code. */
    public boolean has(String code) {
        return entryByCode.containsKey(code);
    }

    /** Returns the area of a code in m2; 0 when the plan has none. */
    public double areaM2(String code) {
        return has(code) ? entryByCode.get(code).areaM2 : 0;
    }

    /** Returns the ids of the zones and aisles of a code, in plan order. */
    public List<String> ids(String code) {
        return has(code) ? List.copyOf(entryByCode.get(code).ids) : List.of();
    }

    private Entry entry(String code) {
        return entryByCode.computeIfAbsent(code, added -> new Entry());
    }

    private static double unionAreaMm2(List<Ring> rings) {
        double sum = rings.stream().mapToDouble(Ring::areaMm2).sum();
        for (int i = 0; i < rings.size(); i++) {
            for (Ring other : rings.subList(i + 1, rings.size())) {
                if (rings.get(i).box().intersects(other.box()) && rings.get(i).overlaps(other)) {
                    return Region.of(rings).areaMm2();
                }
            }
        }
        return sum;
    }

    private static final class Entry {
        private final List<String> ids = new ArrayList<>();
        private double areaM2;
    }
}
