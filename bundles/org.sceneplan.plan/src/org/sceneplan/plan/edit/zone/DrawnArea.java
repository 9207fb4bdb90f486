package org.sceneplan.plan.edit.zone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.SelfCrossing;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.snapshot.LayerKind;

/** A zone or aisle that was drawn and is not in the plan yet. */
final class DrawnArea {
    private static final String NO_FLOOR = ZoneTexts.squareMetres(0);

    private final Level level;
    private final List<Point> corners;
    private final Spares spared;

    /** What an area that is drawn has to leave alone. */
    enum Spares {
        /** It may lie over everything. */
        NOTHING,
        /** Main aisles. */
        MAIN_AISLES,
        /** Zones and main aisles: the floor is to belong to it alone. */
        ZONES_TOO
    }

    DrawnArea(Level level, List<Point> corners, Spares spared) {
        this.level = level;
        this.corners = corners;
        this.spared = spared;
    }

    AreaPreview preview(Identified draft) {
        Ring ring;
        try {
            ring = Ring.ccw(corners);
        } catch (IllegalArgumentException noRing) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(level, "draw.noArea"));
        }
        Optional<SelfCrossing> crossing = ring.firstSelfCrossing();
        if (crossing.isPresent()) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(level, "draw.crosses", crossing.get().near()));
        }
        return new AreaPreview(List.of(new AreaChange("", List.of(), List.of(ring))), judge(draft, ring));
    }

    private Refusal judge(Identified draft, Ring ring) {
        Refusal refusal = PlanLayers.lock(level, LayerKind.of(draft).orElseThrow());
        draft.eSet(draft.eClass().getEStructuralFeature("outline"), ring.format());
        for (EAttribute attribute : draft.eClass().getEAllAttributes()) {
            if (!refusal.isRefused() && !attribute.isID()) {
                refusal = EditTexts.value(draft, attribute.getName(), draft.eGet(attribute));
            }
        }
        return refusal.isRefused() ? refusal : place(ring);
    }

    private Refusal place(Ring ring) {
        try {
            FreeFloor free = new FreeFloor(FloorAreas.of(level));
            Optional<String> over = free.overlapped(ring, spared);
            if (over.isEmpty() && free.isInShell(ring)) {
                return Refusal.NONE;
            }
            String freeM2 = ZoneTexts.squareMetres(freePart().map(Ring::areaMm2).orElse(0.0));
            boolean none = freeM2.equals(NO_FLOOR);
            return over.isPresent()
                    ? ZoneTexts.TEXTS.refusal(free.element(over.get()), none ? "draw.covered" : "draw.overlaps", freeM2)
                    : ZoneTexts.TEXTS.refusal(level, none ? "draw.outside" : "draw.leavesShell", freeM2);
        } catch (FaultException broken) {
            return EditTexts.fault(level, broken);
        }
    }

    Optional<Ring> freePart() {
        try {
            return new FreeFloor(FloorAreas.of(level)).part(Ring.ccw(corners), spared);
        } catch (FaultException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    Set<EObject> add(Identified created) {
        created.eSet(created.eClass().getEStructuralFeature("outline"), Ring.ccw(corners).format());
        created.setId(new PlanIds(level).next(level, created.eClass()));
        Set<EObject> affected = new LinkedHashSet<>();
        if (created instanceof Zone zone) {
            level.getZones().add(zone);
            affected.addAll(ZoneMembers.takeIn(level, zone));
        } else {
            level.getAisles().add((Aisle) created);
        }
        affected.add(created);
        affected.add(level);
        return affected;
    }
}
