package org.sceneplan.plan.edit.follow;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.zone.ZoneMembers;

/**
 * A fixture that comes to stand in another zone belongs to it, with the materials it carries. One that stood in
 * another zone than the one it was given to stays with that one; one that is moved within a zone, or to where there is
 * none, keeps what it has.
 */
final class FixturesInZones {

    private final TouchedFeatures touched;

    FixturesInZones(TouchedFeatures touched) {
        this.touched = touched;
    }

    void follow(Level level) {
        List<Fixture> moved = level.getFixtures().stream().filter(fixture -> touched.changed(fixture, "xMm", "yMm")
                && !touched.isNew(fixture) && !touched.changed(fixture, "zone")).toList();
        for (Fixture fixture : moved) {
            Zone stood = ZoneMembers.zoneAt(level, touched.centreBefore(fixture)).orElse(null);
            Zone stands = ZoneMembers.zoneAt(level, new Point(fixture.getXMm(), fixture.getYMm())).orElse(null);
            boolean wasGiven = fixture.getZone() != null && stood != null && stood != fixture.getZone();
            if (stands != null && stands != stood && stands != fixture.getZone() && !wasGiven && !changes(stands)
                    && !changes(fixture.getZone())) {
                give(level, fixture, stands);
            }
        }
    }

    /** Fixtures of zones that move or change their outline go or stay with them, as that edit says. */
    private boolean changes(Zone zone) {
        return zone != null && (touched.isNew(zone) || touched.changed(zone, "outline"));
    }

    private static void give(Level level, Fixture fixture, Zone zone) {
        Zone before = fixture.getZone();
        fixture.setZone(zone);
        level.getMaterials().stream().filter(each -> each.getFixture() == fixture && each.getZone() == before)
                .forEach(each -> each.setZone(zone));
    }
}
