package org.sceneplan.plan.edit.zone;

import java.util.List;
import java.util.Locale;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.Refusal;

/**
 * Draws a main aisle through zones and cuts it out of them. The greatest part of a zone keeps its id and name, further
 * parts become zones of the same kind that take the fixtures on them. Refused as {@link AddAisleEdit} is, but for
 * zones; and where a zone would vanish or enclose the aisle.
 */
public final class CutAisleEdit extends AbstractCutEdit {

    private final int designWidthMm;

    /**
     * @param level storey of an open plan
     * @param designWidthMm width the aisle is designed with, 0 or more
     * @param corners drawn corners in either direction, first not repeated
     */
    public CutAisleEdit(Level level, int designWidthMm, List<Point> corners) {
        super(level, corners);
        this.designWidthMm = designWidthMm;
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "aisle.add");
    }

    @Override
    Identified draft() {
        return AddAisleEdit.aisle(AisleKind.MAIN, designWidthMm);
    }

    @Override
    Refusal covers(Zone zone) {
        return ZoneTexts.TEXTS.refusal(zone, "aisle.covers");
    }

    @Override
    Refusal encloses(Zone zone) {
        return ZoneTexts.TEXTS.refusal(zone, "aisle.enclosed");
    }
}
