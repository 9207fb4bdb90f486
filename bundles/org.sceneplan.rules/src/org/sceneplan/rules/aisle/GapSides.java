package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.ClearWidth.Bottleneck;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * What stands at both sides of a narrow place.
 *
 * @param ids        ids of the things, without the shell
 * @param names      readable name of what stands at each side
 * @param roundingMm allowance for rounding, 0 when everything at the gap runs along the axes
 */
record GapSides(List<String> ids, List<Bilingual> names, double roundingMm) {

    private static final Wording WORDING = Wording.of(GapSides.class);
    /** A gap ends at the nearest whole mm of an edge. */
    private static final double TOUCH_MM = 1.5;

    GapSides {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
    }

    /** Looks at the sides of a gap on the free floor; {@code edges} are aisles whose edges count as sides, too. */
    static GapSides of(CheckScope scope, LevelGround ground, Bottleneck place, List<AisleSnapshot> edges) {
        List<String> ids = new ArrayList<>();
        List<Bilingual> names = new ArrayList<>();
        List<Ring> rings = new ArrayList<>();
        for (Point side : List.of(place.from(), place.to())) {
            Bilingual name = null;
            for (GroundObject object : ground.near(Box.of(List.of(side)).expanded(2))) {
                if (name == null && object.footprint().distanceMm(side) <= TOUCH_MM) {
                    name = scope.names().object(ground, object);
                    rings.add(object.footprint());
                    if (!ids.contains(object.id())) {
                        ids.add(object.id());
                    }
                }
            }
            if (name == null && ground.level().outline().boundaryDistanceMm(side) <= TOUCH_MM) {
                name = WORDING.text("GapSides_shell");
                rings.add(ground.level().outline());
            }
            for (AisleSnapshot aisle : edges) {
                if (name == null && aisle.outline().boundaryDistanceMm(side) <= TOUCH_MM) {
                    name = WORDING.text("GapSides_edge", scope.names().aisle(aisle));
                    rings.add(aisle.outline());
                }
            }
            names.add(name == null ? WORDING.text("GapSides_place", side.toString()) : name);
        }
        return new GapSides(ids, names, Rounding.allowanceMm(rings.toArray(Ring[]::new)));
    }
}
