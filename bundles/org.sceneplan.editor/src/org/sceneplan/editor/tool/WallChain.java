package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.tool.gesture.PathChain;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * Inner walls drawn one after the other. Each is a step of its own, so that rules judge it at once and Backspace is the
 * undo of the last one. The chain ends where it comes to its beginning, to the outline or to another wall: the next
 * wall then hardly ever begins there.
 */
final class WallChain implements PathChain {
    /** A point so near to a face lies on it. */
    private static final double TOUCH_MM = 2;

    private record Link(PlanEdit edit, Point from, Point to) {
    }

    private final PlanCanvas canvas;
    private final Function<PathChain, Gesture> walls;
    private final String hint;
    private final List<Link> links = new ArrayList<>();
    private Point begin;

    /**
     * A chain.
     *
     * @param walls draws a wall from the end of the chain
     */
    WallChain(PlanCanvas canvas, Function<PathChain, Gesture> walls, String hint) {
        this.canvas = canvas;
        this.walls = walls;
        this.hint = hint;
    }

    @Override
    public Optional<Point> end() {
        return links.isEmpty() ? Optional.ofNullable(begin) : Optional.of(links.getLast().to());
    }

    @Override
    public boolean hasLinks() {
        return !links.isEmpty();
    }

    @Override
    public Optional<Gesture> next(List<Point> corners) {
        Point to = corners.getLast();
        begin = links.isEmpty() ? corners.getFirst() : begin;
        links.add(new Link(session().undoEdit().orElseThrow(), corners.getFirst(), to));
        return to.equals(begin) || meetsBuilding(to) ? Optional.empty() : Optional.of(walls.apply(this));
    }

    /** The wall made last ends there itself, and a short one may still be in the thickness of the one before it. */
    private boolean meetsBuilding(Point at) {
        LevelSnapshot level = canvas.shownLevel();
        int others = level.walls().size() - Math.min(2, links.size());
        return level.outline().edges().stream().anyMatch(edge -> edge.distanceMm(at) <= TOUCH_MM)
                || level.walls().stream().limit(others)
                        .anyMatch(wall -> wall.footprint().distanceMm(at) <= TOUCH_MM);
    }

    @Override
    public void takeBack() {
        if (session().undoEdit().filter(links.getLast().edit()::equals).isPresent()) {
            session().undo();
        }
    }

    @Override
    public boolean shorten() {
        List<PlanEdit> done = session().history().edits();
        int before = links.size();
        while (!links.isEmpty() && !done.contains(links.getLast().edit())) {
            links.removeLast();
        }
        return links.size() < before;
    }

    @Override
    public String hint() {
        return hint;
    }

    private PlanSession session() {
        return canvas.session();
    }
}
