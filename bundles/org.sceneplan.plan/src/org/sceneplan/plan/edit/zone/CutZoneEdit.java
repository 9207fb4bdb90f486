package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.ElementName;

/**
 * Draws a new zone on the floor of others and cuts it out of them. Refused as {@link AddZoneEdit} is, but for zones; and
 * where a zone would vanish or enclose the new one.
 */
public final class CutZoneEdit extends AbstractCutEdit {

    private final String code;

    /**
     * @param level storey of an open plan
     * @param code code of the zone in the format standard
     * @param corners drawn corners in either direction, first not repeated
     */
    public CutZoneEdit(Level level, String code, List<Point> corners) {
        super(level, corners);
        this.code = requireNonNull(code, "code");
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "zone.add", ElementName.named("ZoneKind", code));
    }

    @Override
    Identified draft() {
        return AddZoneEdit.zone(code, "");
    }

    @Override
    Refusal covers(Zone zone) {
        return ZoneTexts.TEXTS.refusal(zone, "zone.covers");
    }

    @Override
    Refusal encloses(Zone zone) {
        return ZoneTexts.TEXTS.refusal(zone, "zone.enclosed");
    }
}
