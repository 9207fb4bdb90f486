package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

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
        return drawn().preview(zone());
    }

    private DrawnArea drawn() {
        return new DrawnArea(level, corners, true);
    }

    /**
     * Returns the greatest connected part of the drawn area inside the shell that no zone or main aisle has, as one
     * ring without holes; nothing when there is none.
     */
    public Optional<Ring> freePart() {
        return drawn().freePart();
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        return drawn().add(zone());
    }

    private Zone zone() {
        Zone zone = PlanFactory.INSTANCE.createZone();
        zone.setCode(code);
        zone.setName(name.isEmpty() ? null : name);
        return zone;
    }
}
