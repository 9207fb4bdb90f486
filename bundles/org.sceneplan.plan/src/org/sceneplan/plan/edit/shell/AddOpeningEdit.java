package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.shell.OpeningRoom.Spot;

/** Adds a door or window to an edge of the outline. Refused where it reaches over the edge or lies over another. */
public final class AddOpeningEdit implements PlanEdit {

    private final Level level;
    private final Opening opening;

    /**
     * @param level storey of an open plan
     * @param opening what to add, in no plan; a copy of it with a new id gets into the plan
     */
    public AddOpeningEdit(Level level, Opening opening) {
        this.level = requireNonNull(level, "level");
        this.opening = EcoreUtil.copy(requireNonNull(opening, "opening"));
    }

    /** A copy of an opening of a level, in the free part of its edge nearest to where the opening is. */
    public static AddOpeningEdit beside(Level level, Opening opening) {
        AddOpeningEdit edit = new AddOpeningEdit(level, opening);
        edit.opening.setLocked(false);
        List<Spot> others = level.getOpenings().stream().map(Spot::of).toList();
        Shell.outline(level).map(OpeningRoom::new)
                .ifPresent(room -> edit.opening.setOffsetMm(room.freeMm(edit.opening, others)));
        return edit;
    }

    /** What was added; only while the edit is in force and the last one of its level. */
    public Opening added() {
        return level.getOpenings().getLast();
    }

    @Override
    public String label(Locale locale) {
        return new Addition(level, opening).label(locale);
    }

    /** Returns the span from jamb to jamb in the direction of the edge; none when it fits no edge. Pure. */
    public List<Segment> preview() {
        return MoveOpeningEdit.span(level, Spot.of(opening));
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = new Addition(level, opening).check();
        return refusal.isRefused() ? refusal : Shell.outline(level).map(OpeningRoom::new)
                .map(room -> room.check(Spot.of(opening), level.getOpenings().stream().map(Spot::of).toList()))
                .map(this::onLevel).orElse(Refusal.NONE);
    }

    /** The new opening has no id yet; the level stands for it. */
    private Refusal onLevel(Refusal refusal) {
        return refusal.isRefused() ? new Refusal(refusal.reasonKey(), level.getId(), refusal.english(),
                refusal.chinese()) : refusal;
    }

    @Override
    public Set<EObject> apply() {
        return new Addition(level, opening).apply();
    }
}
