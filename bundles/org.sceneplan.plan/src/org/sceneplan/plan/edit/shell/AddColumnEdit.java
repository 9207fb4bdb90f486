package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.snapshot.FixturePlace;

/** Adds a column. Refused outside the walls. */
public final class AddColumnEdit extends AbstractAdditionEdit {

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
        super(level);
        this.place = requireNonNull(place, "place");
        this.widthMm = widthMm;
        this.depthMm = depthMm;
        this.round = round;
    }

    @Override
    Identified draft() {
        Column column = PlanFactory.INSTANCE.createColumn();
        column.setXMm(place.centre().xMm());
        column.setYMm(place.centre().yMm());
        column.setAngleDeg(place.angleDeg());
        column.setWidthMm(widthMm);
        column.setDepthMm(round ? widthMm : depthMm);
        column.setRound(round);
        return column;
    }

    @Override
    boolean isInside() {
        return Shell.contains(level(), List.of(place.centre()));
    }
}
