package org.sceneplan.plan.edit.zone;

import java.util.Comparator;
import java.util.Optional;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
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

    /** Returns the first of the areas that a ring has to leave alone that it lies over. */
    Optional<String> overlapped(Ring ring, DrawnArea.Spares spared) {
        return floor.rings().entrySet().stream()
                .filter(each -> isSpared(each.getKey(), spared) && FloorCheck.overlap(ring, each.getValue()))
                .map(each -> each.getKey()).findFirst();
    }

    private boolean isSpared(String id, DrawnArea.Spares spared) {
        return switch (spared) {
            case NOTHING -> false;
            case MAIN_AISLES -> floor.isExclusive(id) && floor.element(id) instanceof Aisle;
            case ZONES_TOO -> floor.isExclusive(id);
        };
    }

    Identified element(String id) {
        return floor.element(id);
    }

    /** Returns the greatest part of the ring inside the shell, beside what it has to leave alone, that has no hole. */
    Optional<Ring> part(Ring ring, DrawnArea.Spares spared) {
        Region region = Region.of(ring).intersect(Region.of(floor.shell()));
        Region taken = Region.of(floor.rings().entrySet().stream().filter(each -> isSpared(each.getKey(), spared))
                .map(each -> each.getValue()).toList());
        return region.minus(taken).polygons().stream().filter(polygon -> polygon.holes().isEmpty())
                .map(Polygon::shell).max(Comparator.comparingDouble(Ring::areaMm2));
    }
}
