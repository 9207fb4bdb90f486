package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.internal.ElementName;

/**
 * Draws a new zone. Refused where it crosses itself, leaves the shell or lies over another zone or a main aisle; the
 * part of it that is free can be had from {@link #freePart()} and added instead.
 */
public final class AddZoneEdit extends AbstractDrawnEdit {

    private final String code;
    private final String name;

    /**
     * @param level storey of an open plan
     * @param code code of the zone in the format standard
     * @param name own name, may be empty
     * @param corners drawn corners in either direction, first not repeated
     */
    public AddZoneEdit(Level level, String code, String name, List<Point> corners) {
        super(level, corners, DrawnArea.Spares.ZONES_TOO);
        this.code = requireNonNull(code, "code");
        this.name = requireNonNull(name, "name");
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "zone.add", ElementName.named("ZoneKind", code));
    }

    @Override
    Identified draft() {
        return zone(code, name);
    }

    /** A zone without id and outline. */
    static Zone zone(String code, String name) {
        Zone zone = PlanFactory.INSTANCE.createZone();
        zone.setCode(code);
        zone.setName(name.isEmpty() ? null : name);
        return zone;
    }
}
