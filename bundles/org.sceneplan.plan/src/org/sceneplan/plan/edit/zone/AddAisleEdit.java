package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * Draws a new aisle. Refused where it crosses itself or leaves the shell, and for a main aisle where it lies over a
 * zone or another one; the part of it that is free can be had from {@link #freePart()} and added instead. Side aisles
 * lie in zones.
 */
public final class AddAisleEdit implements PlanEdit {

    private final Level level;
    private final AisleKind kind;
    private final int designWidthMm;
    private final List<Point> corners;

    /**
     * @param level storey of an open plan
     * @param kind main or side aisle
     * @param designWidthMm width it is designed with, 0 or more
     * @param corners drawn corners in either direction, first not repeated
     */
    public AddAisleEdit(Level level, AisleKind kind, int designWidthMm, List<Point> corners) {
        this.level = requireNonNull(level, "level");
        this.kind = requireNonNull(kind, "kind");
        this.designWidthMm = designWidthMm;
        this.corners = List.copyOf(corners);
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "aisle.add");
    }

    /** Returns the new outline and whether it would be refused. Pure. */
    public AreaPreview preview() {
        return drawn().preview(aisle());
    }

    private DrawnArea drawn() {
        return new DrawnArea(level, corners, kind == AisleKind.MAIN);
    }

    /**
     * Returns the greatest connected part of the drawn area inside the shell that is free, as one ring without
     * holes; nothing when there is none.
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
        return drawn().add(aisle());
    }

    private Aisle aisle() {
        Aisle aisle = PlanFactory.INSTANCE.createAisle();
        aisle.setKind(kind);
        aisle.setDesignWidthMm(designWidthMm);
        return aisle;
    }
}
