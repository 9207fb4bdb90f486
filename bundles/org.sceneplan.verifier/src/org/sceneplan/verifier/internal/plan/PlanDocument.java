package org.sceneplan.verifier.internal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;

/**
 * A plan as it was read.
 *
 * @param sha256 hash of the bytes of the file
 * @param floors levels with shapes, in plan order
 */
public record PlanDocument(StorePlan plan, String sha256, List<Floor> floors) {

    /** Returns the area of all shells in m2. */
    public double areaM2() {
        return floors.stream().mapToDouble(Floor::areaM2).sum();
    }

    /** Returns all fixtures in plan order. */
    public Stream<Fixture> fixtures() {
        return floors.stream().flatMap(floor -> floor.level().getFixtures().stream());
    }

    /** Returns all display positions in plan order. */
    public Stream<DisplayPosition> positions() {
        return fixtures().flatMap(fixture -> fixture.getPositions().stream());
    }

    /** Returns the code of the zone each zone, fixture and position is or stands in; left out where there is none. */
    public Map<String, String> zoneCodes() {
        Map<String, String> codes = new HashMap<>();
        floors.forEach(floor -> floor.zones().keySet().forEach(zone -> codes.put(zone.getId(), zone.getCode())));
        fixtures().filter(fixture -> fixture.getZone() != null).forEach(fixture -> {
            codes.put(fixture.getId(), fixture.getZone().getCode());
            fixture.getPositions().forEach(position -> codes.put(position.getId(), fixture.getZone().getCode()));
        });
        return codes;
    }
}
