package org.sceneplan.plan.edit.zone;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanIds;

/** A part of a zone or aisle that becomes one of its own, right after it. */
final class ZonePart {

    private final Identified area;
    private final Level level;
    private final Ring part;

    ZonePart(Identified area, Ring part) {
        this.area = area;
        this.level = (Level) area.eContainer();
        this.part = part;
    }

    /**
     * Adds the part; fixtures of the zone whose centre lies in it, and the materials they carry, change over.
     *
     * @param name of a new zone, may be empty
     * @param code of a new zone, empty = that of the zone it was part of
     */
    Set<EObject> add(String name, String code) {
        Set<EObject> affected = new LinkedHashSet<>();
        Identified created = EcoreUtil.copy(area);
        created.setId(new PlanIds(level).next(level, created.eClass()));
        created.eSet(created.eClass().getEStructuralFeature("outline"), part.format());
        if (created instanceof Zone zone) {
            zone.setName(name.isEmpty() ? null : name);
            zone.setCode(code.isEmpty() ? zone.getCode() : code);
            insertAfter(level.getZones(), (Zone) area, zone);
            affected.addAll(ZoneMembers.changeOver(level, (Zone) area, zone));
            affected.addAll(ZoneMembers.takeIn(level, zone));
        } else {
            insertAfter(level.getAisles(), (Aisle) area, (Aisle) created);
        }
        affected.add(created);
        return affected;
    }

    private static <E extends Identified> void insertAfter(EList<E> list, E present, E created) {
        list.add(list.indexOf(present) + 1, created);
    }
}
