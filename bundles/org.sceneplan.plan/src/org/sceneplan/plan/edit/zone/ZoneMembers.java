package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;

/** Fixtures that come to belong to a zone because they stand in it. */
public final class ZoneMembers {

    private ZoneMembers() {
    }

    /** The zone of a level that a point lies in; one without a readable outline holds nothing. */
    public static Optional<Zone> zoneAt(Level level, Point at) {
        return level.getZones().stream().filter(zone -> {
            try {
                return RingCheck.parse(zone.getOutline()).contains(at);
            } catch (FaultException broken) {
                return false;
            }
        }).findFirst();
    }

    /**
     * Lets a new zone of a level take in the fixtures whose centre lies in it and that belong to no zone, with the
     * materials they carry. Called while an edit is applied.
     *
     * @return what came to belong to it
     */
    public static List<EObject> takeIn(Level level, Zone zone) {
        return changeOver(level, null, zone);
    }

    /** The same with what belonged to another zone; null for none. */
    static List<EObject> changeOver(Level level, Zone from, Zone to) {
        List<EObject> changed = new ArrayList<>();
        Ring ring;
        try {
            ring = RingCheck.parse(to.getOutline());
        } catch (FaultException broken) {
            return changed;
        }
        for (Fixture fixture : level.getFixtures()) {
            if (fixture.getZone() == from
                    && ring.locate(new Point(fixture.getXMm(), fixture.getYMm())) == Location.INSIDE) {
                fixture.setZone(to);
                changed.add(fixture);
            }
        }
        for (MaterialPlacement material : level.getMaterials()) {
            if (material.getZone() == from && changed.contains(material.getFixture())) {
                material.setZone(to);
                changed.add(material);
            }
        }
        return changed;
    }
}
