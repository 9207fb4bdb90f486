package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.SelfCrossing;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.snapshot.LayerKind;

/**
 * Draws a new zone. Refused where it crosses itself, leaves the shell or lies over another zone or a main aisle; the
 * part of it that is free can be had from {@link #freePart()} and added instead.
 */
public final class AddZoneEdit implements PlanEdit {

    private final Level level;
    private final String code;
    private final String name;
    private final List<Point> corners;

    /**
     * @param level storey of an open plan
     * @param code code of the zone in the format standard
     * @param name own name, may be empty
     * @param corners drawn corners in either direction, first not repeated
     */
    public AddZoneEdit(Level level, String code, String name, List<Point> corners) {
        this.level = requireNonNull(level, "level");
        this.code = requireNonNull(code, "code");
        this.name = requireNonNull(name, "name");
        this.corners = List.copyOf(corners);
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "zone.add", code);
    }

    /** Returns the new outline and whether it would be refused. Pure. */
    public AreaPreview preview() {
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
        return new AreaPreview(List.of(new AreaChange("", List.of(), List.of(ring))), judge(ring));
    }

    private Refusal judge(Ring ring) {
        Refusal lock = PlanLayers.lock(level, LayerKind.ZONES);
        if (lock.isRefused()) {
            return lock;
        }
        Zone zone = zone(ring);
        for (String attribute : List.of("code", "name", "outline")) {
            Refusal refusal = EditTexts.value(zone, attribute,
                    zone.eGet(zone.eClass().getEStructuralFeature(attribute)));
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        try {
            FreeFloor free = new FreeFloor(FloorAreas.of(level));
            Optional<String> over = free.overlapped(ring);
            if (over.isEmpty() && free.isInShell(ring)) {
                return Refusal.NONE;
            }
            String freeM2 = ZoneTexts.squareMetres(free.part(ring).map(Ring::areaMm2).orElse(0.0));
            return over.isPresent() ? ZoneTexts.TEXTS.refusal(free.element(over.get()), "draw.overlaps", freeM2)
                    : ZoneTexts.TEXTS.refusal(level, "draw.leavesShell", freeM2);
        } catch (FaultException broken) {
            return EditTexts.fault(level, broken);
        }
    }

    /**
     * Returns the greatest connected part of the drawn area inside the shell that no zone or main aisle has, as one
     * ring without holes; nothing when there is none.
     */
    public Optional<Ring> freePart() {
        try {
            return new FreeFloor(FloorAreas.of(level)).part(Ring.ccw(corners));
        } catch (FaultException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        Zone zone = zone(Ring.ccw(corners));
        zone.setId(new PlanIds(level).next(level, zone.eClass()));
        level.getZones().add(zone);
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(zone);
        affected.add(level);
        return affected;
    }

    private Zone zone(Ring ring) {
        Zone zone = PlanFactory.INSTANCE.createZone();
        zone.setCode(code);
        zone.setName(name.isEmpty() ? null : name);
        zone.setOutline(ring.format());
        return zone;
    }
}
