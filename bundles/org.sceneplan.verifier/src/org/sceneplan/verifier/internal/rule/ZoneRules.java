package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Facts.FixtureCount;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** ZONE-01, ZONE-SHARE, ZONE-MUST and AISLE-01: zones and aisles. */
final class ZoneRules {

    private static final double MM2_PER_M2 = 1e6;
    /** Corners of common areas and unions lie on whole mm, too, so that slanted edges move by up to this. */
    private static final double ROUNDING_MM = 1;
    private static final String MAIN_AISLE = "mainAisle";

    private ZoneRules() {
    }

    /** ZONE-01: common area of every two zones, and of zones and main aisles. */
    static Answer overlap(Case given) {
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            List<Zone> zones = List.copyOf(floor.zones().keySet());
            asked |= !zones.isEmpty();
            for (int i = 0; i < zones.size(); i++) {
                Zone zone = zones.get(i);
                Polygon area = floor.zones().get(zone);
                for (Zone other : zones.subList(i + 1, zones.size())) {
                    compare(zone.getId(), area, other.getId(), floor.zones().get(other), items);
                }
                boolean isAisle = given.facts().zones().stream()
                        .anyMatch(target -> target.code().equals(zone.getCode()) && target.kind().equals(MAIN_AISLE));
                if (!isAisle) {
                    floor.mainAisles().forEach(
                            aisle -> compare(zone.getId(), area, aisle.getId(), floor.aisles().get(aisle), items));
                }
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    private static void compare(String id, Polygon area, String otherId, Polygon other, List<Item> items) {
        if (Areas.overlap(area, other)) {
            double common = Math.max(0.01, Areas.common(area, other).getArea() / MM2_PER_M2);
            boolean doubtful = !Shapes.isAxisParallel(area, other) && Areas.depthMm(area, other) <= Item.SLANTED_MM;
            double error = Shapes.isAxisParallel(area, other) ? 0 : roundedM2(Areas.common(area, other));
            items.add(Item.atMost(common, 0, "m2", List.of(id, otherId)).between(doubtful ? 0 : common - error,
                    common + error));
        }
    }

    /** What rounding the corners of a slanted shape to the mm may do to its area. */
    private static double roundedM2(Geometry shape) {
        return shape.getLength() * ROUNDING_MM / MM2_PER_M2;
    }

    /** Areas of zone codes with the ids of what takes them and what rounding may do to them. */
    private record CodeArea(List<String> ids, double[] m2, double[] errorM2) {
    }

    private static Map<String, CodeArea> areas(Case given) {
        String aisleCode = given.facts().zones().stream().filter(zone -> zone.kind().equals(MAIN_AISLE))
                .map(Facts.Zone::code).findFirst().orElse("");
        Map<String, CodeArea> areas = new TreeMap<>();
        for (Floor floor : given.plan().floors()) {
            Map<String, List<Polygon>> rings = new LinkedHashMap<>();
            floor.zones().forEach((zone, ring) -> put(areas, rings, zone.getCode(), zone.getId(), ring));
            floor.aisles().forEach((aisle, ring) -> {
                if (aisle.getKind() == AisleKind.MAIN && !aisleCode.isEmpty()) {
                    put(areas, rings, aisleCode, aisle.getId(), ring);
                }
            });
            rings.forEach((code, list) -> {
                Geometry union = Areas.union(list);
                areas.get(code).m2[0] += union.getArea() / MM2_PER_M2;
                areas.get(code).errorM2[0] += Shapes.isAxisParallel(union) ? 0 : roundedM2(union);
            });
        }
        return areas;
    }

    private static void put(Map<String, CodeArea> areas, Map<String, List<Polygon>> rings, String code, String id,
            Polygon ring) {
        areas.computeIfAbsent(code, key -> new CodeArea(new ArrayList<>(), new double[1], new double[1])).ids.add(id);
        rings.computeIfAbsent(code, key -> new ArrayList<>()).add(ring);
    }

    /** ZONE-SHARE: share of every zone code in the area of the store. */
    static Answer share(Case given) {
        Map<String, CodeArea> areas = areas(given);
        List<Item> items = new ArrayList<>();
        areas.forEach((code, area) -> {
            double percent = Math.rint(area.m2[0] / given.plan().areaM2() * 10_000) / 100;
            double error = Math.ceil(area.errorM2[0] / given.plan().areaM2() * 10_000) / 100;
            Facts.Zone target = given.facts().zones().stream().filter(zone -> zone.code().equals(code)).findFirst()
                    .orElse(null);
            if (target == null) {
                items.add(Item.atMost(percent, 0, "%", area.ids).between(percent - error, percent + error));
            } else {
                items.add(Item.atLeast(percent, target.minPercent(), "%", area.ids).between(percent - error,
                        percent + error));
                items.add(Item.atMost(percent, target.maxPercent(), "%", area.ids).between(percent - error,
                        percent + error));
            }
        });
        return areas.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** ZONE-MUST: mandatory zones and must-have fixtures. */
    static Answer mandatory(Case given) {
        if (given.facts().zones().stream().noneMatch(
                zone -> zone.mandatory() || zone.fixtures().stream().anyMatch(fixture -> fixture.minCount() > 0))) {
            return Answer.NOT_APPLICABLE;
        }
        Map<String, CodeArea> areas = areas(given);
        List<Item> items = new ArrayList<>();
        for (Facts.Zone zone : given.facts().zones()) {
            if (areas.containsKey(zone.code())) {
                zone.fixtures().forEach(fixture -> items.add(fixtures(given, zone, fixture)));
            } else if (zone.mandatory()) {
                items.add(Item.atLeast(0, 1, "1", List.of()));
            }
        }
        return new Measured(items);
    }

    private static Item fixtures(Case given, Facts.Zone zone, FixtureCount wanted) {
        List<String> zoneIds = given.plan().floors().stream().flatMap(floor -> floor.zones().keySet().stream())
                .filter(each -> each.getCode().equals(zone.code())).map(Zone::getId).toList();
        long count = given.plan().fixtures().filter(fixture -> fixture.getTypeCode().equals(wanted.type())
                && fixture.getZone() != null && zoneIds.contains(fixture.getZone().getId())).count();
        return Item.atLeast(count, wanted.minCount(), "1", zoneIds);
    }

    /** AISLE-01: how deep fixtures stand in aisles. */
    static Answer aisleFree(Case given) {
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            asked |= !floor.aisles().isEmpty();
            floor.aisles().forEach((aisle, area) -> floor.things().stream().filter(Thing::isFixture)
                    .filter(thing -> Areas.overlap(thing.area(), area))
                    .forEach(thing -> items.add(
                            ShellRules.overlap(List.of(thing.id(), aisle.getId()), thing.area(), area))));
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }
}
