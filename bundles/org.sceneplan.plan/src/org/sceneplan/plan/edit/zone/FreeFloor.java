package org.sceneplan.plan.edit.zone;

import java.util.Comparator;
import java.util.Optional;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;

/** The floor of a level that no zone and no main aisle has. */
final class FreeFloor {

    private final FloorAreas floor;

    FreeFloor(FloorAreas floor) {
        this.floor = floor;
    }

    boolean isInShell(Ring ring) {
        return FloorCheck.lies(ring, floor.shell());
    }

    /** Returns the first zone or main aisle the ring lies over. */
    Optional<String> overlapped(Ring ring) {
        return floor.rings().entrySet().stream()
                .filter(each -> floor.isExclusive(each.getKey()) && FloorCheck.overlap(ring, each.getValue()))
                .map(each -> each.getKey()).findFirst();
    }

    Identified element(String id) {
        return floor.element(id);
    }

    /** Returns the greatest part of the ring inside the shell, if wished on free floor only, that has no hole. */
    Optional<Ring> part(Ring ring, boolean exclusive) {
        Region region = Region.of(ring).intersect(Region.of(floor.shell()));
        Region taken = Region.of(floor.rings().entrySet().stream().filter(each -> floor.isExclusive(each.getKey()))
                .map(each -> each.getValue()).toList());
        Region part = exclusive ? region.minus(taken) : region;
        return part.polygons().stream().filter(polygon -> polygon.holes().isEmpty())
                .map(Polygon::shell).max(Comparator.comparingDouble(Ring::areaMm2));
    }
}
