package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.FixturePlace;

/** Adds a column. Refused outside the walls. */
public final class AddColumnEdit implements PlanEdit {

    private final Level level;
    private final FixturePlace place;
    private final int widthMm;
    private final int depthMm;
    private final boolean round;

    /**
     * @param level storey of an open plan
     * @param place centre and angle
     * @param widthMm 50 or more; the diameter of a round column
     * @param depthMm 50 or more; not used for a round column
     * @param round whether it is round
     */
    public AddColumnEdit(Level level, FixturePlace place, int widthMm, int depthMm, boolean round) {
        this.level = requireNonNull(level, "level");
        this.place = requireNonNull(place, "place");
        this.widthMm = widthMm;
        this.depthMm = depthMm;
        this.round = round;
    }

    private Addition addition() {
        Column column = PlanFactory.INSTANCE.createColumn();
        column.setXMm(place.centre().xMm());
        column.setYMm(place.centre().yMm());
        column.setAngleDeg(place.angleDeg());
        column.setWidthMm(widthMm);
        column.setDepthMm(round ? widthMm : depthMm);
        column.setRound(round);
        return new Addition(level, column);
    }

    @Override
    public String label(Locale locale) {
        return addition().label(locale);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = addition().check();
        return refusal.isRefused() || Shell.contains(level, List.of(place.centre())) ? refusal
                : ShellTexts.TEXTS.refusal(level, "element.outside");
    }

    @Override
    public Set<EObject> apply() {
        return addition().apply();
    }
}
