package org.sceneplan.drawing.internal.floor;

import java.util.List;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** The strips before all fixtures of a storey as one area, found when first asked for; the scale does not matter. */
public final class FreeStrips {
    private final List<FixtureSnapshot> fixtures;
    private List<Polygon> polygons;

    /** The strips of a storey. */
    public FreeStrips(LevelSnapshot level) {
        this(level.fixtures());
    }

    /** The strips of some fixtures. */
    public FreeStrips(List<FixtureSnapshot> fixtures) {
        this.fixtures = fixtures;
    }

    /** The area; empty when no strip is kept free. */
    public List<Polygon> polygons() {
        if (polygons == null) {
            List<Ring> strips = fixtures.stream().flatMap(fixture -> fixture.clearances().stream()).toList();
            polygons = strips.isEmpty() ? List.of() : Region.of(strips).polygons();
        }
        return polygons;
    }
}
