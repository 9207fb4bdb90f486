package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** Adds a fixed thing on the floor. Refused outside the walls. */
public final class AddObstacleEdit implements PlanEdit {

    private final Level level;
    private final ObstacleKind kind;
    private final Ring outline;
    private final int clearanceMm;

    /**
     * @param level storey of an open plan
     * @param kind what it is
     * @param outline its area on the floor, a simple ring
     * @param clearanceMm strip that stays free around it, 0 or more
     */
    public AddObstacleEdit(Level level, ObstacleKind kind, Ring outline, int clearanceMm) {
        this.level = requireNonNull(level, "level");
        this.kind = requireNonNull(kind, "kind");
        this.outline = requireNonNull(outline, "outline");
        this.clearanceMm = clearanceMm;
    }

    private Addition addition() {
        Obstacle obstacle = PlanFactory.INSTANCE.createObstacle();
        obstacle.setKind(kind);
        obstacle.setOutline(outline.format());
        obstacle.setClearanceMm(clearanceMm);
        return new Addition(level, obstacle);
    }

    @Override
    public String label(Locale locale) {
        return addition().label(locale);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = addition().check();
        return refusal.isRefused() || Shell.contains(level, outline) ? refusal
                : ShellTexts.TEXTS.refusal(level, "element.outside");
    }

    @Override
    public Set<EObject> apply() {
        return addition().apply();
    }
}
