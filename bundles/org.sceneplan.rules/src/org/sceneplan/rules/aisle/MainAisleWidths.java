package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
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

    /** Measures a level; empty when it has no main aisle. */
    static List<MainAisleWidths> of(LevelGround ground, ObjectNames names, int capMm) {
        List<AisleSnapshot> aisles = ground.level().aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                .toList();
        Region joined = Region.of(aisles.stream().map(AisleSnapshot::outline).toList());
        List<MainAisleWidths> widths = new ArrayList<>();
        for (Polygon piece : joined.polygons()) {
            List<AisleSnapshot> own = aisles.stream().filter(aisle -> piece.shell().overlaps(aisle.outline()))
                    .toList();
            Region region = Region.of(piece.shell()).minus(Region.of(piece.holes()));
            widths.add(new MainAisleWidths(own, measure(ground, names, own, region, capMm)));
        }
        return widths;
    }

    /** Returns the aisle of the piece nearest to a place, the first of equals. */
    AisleSnapshot aisleAt(Point place) {
        return aisles.stream().min(Comparator.comparingDouble(aisle -> aisle.outline().distanceMm(place)))
                .orElseThrow();
    }

    private static List<Narrows> measure(LevelGround ground, ObjectNames names, List<AisleSnapshot> aisles,
            Region region, int capMm) {
        List<Ring> blocked = ground.near(region.box().orElseThrow()).stream().map(GroundObject::footprint)
                .filter(region::overlaps).toList();
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
