package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.ObjectNames;

/**
 * The clear widths of one connected piece of the main aisle of a level.
 *
 * <p>All main aisles of a level are joined; each connected piece is measured by itself. Its edges bound it like walls:
 * what stands beside the aisle does not narrow it, and free floor beside it does not widen it. Columns, walls,
 * obstacles and fixtures that stand in it narrow it. The width between two ends of aisles ({@link WayEnd#ofAisle}) is
 * the diameter of the widest disc that gets from one to the other inside the piece.
 *
 * @param aisles  the aisles of the piece
 * @param narrows narrowest places between its ends, the same place possibly more than once
 */
record MainAisleWidths(List<AisleSnapshot> aisles, List<Narrows> narrows) {

    MainAisleWidths {
        aisles = List.copyOf(aisles);
        narrows = List.copyOf(narrows);
    }

    /** What was measured of one level at one cap, and of what. */
    private record Measured(List<AisleSnapshot> aisles, List<GroundObject> blocking, List<MainAisleWidths> pieces) {
    }

    /** What was measured of all levels, by level and cap. */
    private record Memory(Map<String, Measured> measuredByKey) {
    }

    /** Measures a level; empty when it has no main aisle. What did not change since the last state is kept. */
    static List<MainAisleWidths> of(CheckScope scope, LevelGround ground, int capMm) {
        Memory memory = scope.shared(Memory.class,
                (each, before) -> new Memory(before == null ? new HashMap<>() : new HashMap<>(before.measuredByKey)));
        List<AisleSnapshot> aisles = ground.level().aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                .toList();
        List<GroundObject> blocking = blocking(ground, aisles);
        String key = ground.level().id() + ' ' + capMm;
        Measured known = memory.measuredByKey.get(key);
        if (known == null || !known.aisles.equals(aisles) || !known.blocking.equals(blocking)) {
            known = new Measured(aisles, blocking, measure(scope.names(), aisles, blocking, capMm));
            memory.measuredByKey.put(key, known);
        }
        return known.pieces;
    }

    private static List<GroundObject> blocking(LevelGround ground, List<AisleSnapshot> aisles) {
        Set<GroundObject> blocking = new LinkedHashSet<>();
        for (AisleSnapshot aisle : aisles) {
            for (GroundObject object : ground.near(aisle.outline().box())) {
                if (aisle.outline().overlaps(object.footprint())) {
                    blocking.add(object);
                }
            }
        }
        return List.copyOf(blocking);
    }

    private static List<MainAisleWidths> measure(ObjectNames names, List<AisleSnapshot> aisles,
            List<GroundObject> blocking, int capMm) {
        List<MainAisleWidths> widths = new ArrayList<>();
        if (aisles.size() == 1) {
            widths.add(new MainAisleWidths(aisles,
                    measure(names, aisles, Region.of(aisles.get(0).outline()), blocking, capMm)));
            return widths;
        }
        for (Polygon piece : Region.of(aisles.stream().map(AisleSnapshot::outline).toList()).polygons()) {
            List<AisleSnapshot> own = aisles.stream().filter(aisle -> piece.shell().overlaps(aisle.outline()))
                    .toList();
            Region region = Region.of(piece.shell()).minus(Region.of(piece.holes()));
            widths.add(new MainAisleWidths(own, measure(names, own, region, blocking, capMm)));
        }
        return widths;
    }

    /** Returns the aisle of the piece nearest to a place, the first of equals. */
    AisleSnapshot aisleAt(Point place) {
        return aisles.stream().min(Comparator.comparingDouble(aisle -> aisle.outline().distanceMm(place)))
                .orElseThrow();
    }

    private static List<Narrows> measure(ObjectNames names, List<AisleSnapshot> aisles, Region region,
            List<GroundObject> blocking, int capMm) {
        List<Ring> blocked = blocking.stream().map(GroundObject::footprint).filter(region::overlaps).toList();
        ClearWidth ways = ClearWidth.of(region, blocked, capMm);
        List<WayEnd> ends = new ArrayList<>();
        aisles.forEach(aisle -> ends.addAll(WayEnd.ofAisle(aisle, names)));
        List<Narrows> narrows = new ArrayList<>();
        for (int i = 0; i < ends.size() - 1; i++) {
            narrows.addAll(Narrows.between(ways, ends.get(i), ends.subList(i + 1, ends.size()), capMm));
        }
        return narrows;
    }
}
