package org.sceneplan.rules.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.standard.ZoneTarget;

/** Store rooms of a shop: its zones of the kind back of house, and the racks in them. */
public final class StoreRooms {

    private StoreRooms() {
    }

    /** Returns the back-of-house zones of a level in plan order. */
    public static List<ZoneSnapshot> of(CheckScope scope, LevelSnapshot level) {
        List<ZoneSnapshot> rooms = new ArrayList<>();
        for (ZoneSnapshot zone : level.zones()) {
            Optional<ZoneTarget> target = scope.standard().zone(zone.code());
            if (target.isPresent() && target.get().kind() == ZoneKind.BACK_OF_HOUSE) {
                rooms.add(zone);
            }
        }
        return rooms;
    }

    /** Returns the store-room racks that belong to the back-of-house zones of a level, in plan order. */
    public static List<FixtureSnapshot> racks(CheckScope scope, LevelSnapshot level) {
        List<FixtureSnapshot> racks = new ArrayList<>();
        List<ZoneSnapshot> rooms = of(scope, level);
        if (!rooms.isEmpty()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                if (fixture.typeCode().equals(FixtureCodes.STORE_RACK)
                        && rooms.stream().anyMatch(room -> room.id().equals(fixture.zoneId()))) {
                    racks.add(fixture);
                }
            }
        }
        return racks;
    }
}
