package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
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
    /** Whether any free part of the edge was looked for. */
    private boolean sought;

    /**
     * @param level storey of an open plan
     * @param opening what to add, in no plan; a copy of it with a new id gets into the plan
     */
    public AddOpeningEdit(Level level, Opening opening) {
        this.level = requireNonNull(level, "level");
        this.opening = EcoreUtil.copy(requireNonNull(opening, "opening"));
    }

    /** A copy of an opening, in the free part of the same edge of a level that is nearest to where the opening is. */
    public static AddOpeningEdit beside(Level level, Opening opening) {
        AddOpeningEdit edit = new AddOpeningEdit(level, opening);
        edit.opening.setLocked(false);
        edit.sought = true;
        freeMm(level, edit.opening, List.of()).ifPresent(edit.opening::setOffsetMm);
        return edit;
    }

    /** A copy of an opening in the free part of the edge nearest to a point that is nearest to it. */
    public static AddOpeningEdit beside(Level level, Opening opening, Point point) {
        Opening there = EcoreUtil.copy(opening);
        Shell.outline(level).map(outline -> new OpeningRoom(outline).near(opening, point)).ifPresent(near -> {
            there.setEdge(near.edge());
            there.setOffsetMm(near.offsetMm());
        });
        return beside(level, there);
    }

    /**
     * Where an opening that is in no plan yet has room on its edge of a level.
     *
     * @param others what else comes to the level
     * @return from the start of the edge, as near as can be to where it would be; empty when there is no room
     */
    public static OptionalInt freeMm(Level level, Opening opening, Collection<Opening> others) {
        Optional<OpeningRoom> room = Shell.outline(level).map(OpeningRoom::new);
        if (room.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Spot> spots = Stream.concat(level.getOpenings().stream(), others.stream()).map(Spot::of).toList();
        int freeMm = room.get().freeMm(opening, spots);
        Spot free = new Spot(opening, opening.getEdge(), freeMm, opening.getWidthMm());
        return room.get().check(free, spots).isRefused() ? OptionalInt.empty() : OptionalInt.of(freeMm);
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
        if (refusal.isRefused() && sought) {
            return ShellTexts.TEXTS.refusal(level, "opening.noRoom", opening.getWidthMm());
        }
        return refusal.isRefused() ? new Refusal(refusal.reasonKey(), level.getId(), refusal.english(),
                refusal.chinese()) : refusal;
    }

    @Override
    public Set<EObject> apply() {
        return new Addition(level, opening).apply();
    }
}
