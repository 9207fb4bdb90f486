package org.sceneplan.plan.edit.zone;

import java.util.List;

import org.sceneplan.geometry.Ring;

/**
 * What an edit does to one zone or aisle.
 *
 * @param id id of the zone or aisle; empty for one that is not in the plan yet
 * @param before its outline before, one ring; none when it is new
 * @param after its outline after, one ring; none when it goes
 */
public record AreaChange(String id, List<Ring> before, List<Ring> after) {

    public AreaChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Area before in mm2; 0 when it is new. */
    public double beforeMm2() {
        return before.stream().mapToDouble(Ring::areaMm2).sum();
    }

    /** Area after in mm2; 0 when it goes. */
    public double afterMm2() {
        return after.stream().mapToDouble(Ring::areaMm2).sum();
    }
}
