package org.sceneplan.plan.walk;

import java.util.Optional;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * A fixture on the walk.
 *
 * @param level level it stands on
 * @param zoneId zone it belongs to; empty when it belongs to none
 * @param fixture the fixture
 */
public record WalkStop(LevelSnapshot level, String zoneId, FixtureSnapshot fixture) {

    /** The zone; empty when the fixture belongs to none. */
    public Optional<ZoneSnapshot> zone() {
        return level.zone(zoneId);
    }
}
