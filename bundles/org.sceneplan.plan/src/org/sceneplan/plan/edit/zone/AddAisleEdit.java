package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;

/**
 * Draws a new aisle. Refused where it crosses itself or leaves the shell, and for a main aisle where it lies over a
 * zone or another one; the part of it that is free can be had from {@link #freePart()} and added instead. Side aisles
 * lie in zones. {@link CutAisleEdit} leads a main aisle through zones.
 */
public final class AddAisleEdit extends AbstractDrawnEdit {

    private final AisleKind kind;
    private final int designWidthMm;

    /**
     * @param level storey of an open plan
     * @param kind main or side aisle
     * @param designWidthMm width it is designed with, 0 or more
     * @param corners drawn corners in either direction, first not repeated
     */
    public AddAisleEdit(Level level, AisleKind kind, int designWidthMm, List<Point> corners) {
        super(level, corners, kind == AisleKind.MAIN ? DrawnArea.Spares.ZONES_TOO : DrawnArea.Spares.NOTHING);
        this.kind = requireNonNull(kind, "kind");
        this.designWidthMm = designWidthMm;
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "aisle.add");
    }

    @Override
    Identified draft() {
        return aisle(kind, designWidthMm);
    }

    static Aisle aisle(AisleKind kind, int designWidthMm) {
        Aisle aisle = PlanFactory.INSTANCE.createAisle();
        aisle.setKind(kind);
        aisle.setDesignWidthMm(designWidthMm);
        return aisle;
    }
}
