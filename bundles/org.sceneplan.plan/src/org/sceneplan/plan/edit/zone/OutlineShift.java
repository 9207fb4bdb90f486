package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.FaultException;

/**
 * What becomes of a floor when an edge or corner of its outline moves: zones and aisles along it follow as neighbours
 * do.
 *
 * @param outline the new outline
 * @param edgeByOldEdge index of the edge each old edge has become, -1 where it is gone
 * @param areas zones and aisles that follow
 * @param refusal {@link Refusal#NONE}, or why they cannot follow
 */
public record OutlineShift(Ring outline, List<Integer> edgeByOldEdge, List<AreaChange> areas, Refusal refusal) {

    /** No element has this id. */
    private static final String SHELL = "";

    public OutlineShift {
        requireNonNull(outline, "outline");
        edgeByOldEdge = List.copyOf(edgeByOldEdge);
        areas = List.copyOf(areas);
        requireNonNull(refusal, "refusal");
    }

    /**
     * Moves an edge parallel to itself.
     *
     * @param mm positive = outwards, the floor grows
     * @return nothing when the outline or an area would cross itself
     * @throws FaultException if the outline of the level is broken
     * @throws IndexOutOfBoundsException if there is no such edge
     */
    public static Optional<OutlineShift> edge(Level level, int edge, int mm) throws FaultException {
        FloorAreas floor = FloorAreas.of(level);
        floor.shell().edge(edge);
        Tiling tiling = tiling(floor);
        EdgeShift shift = new EdgeShift(tiling, SHELL, edge);
        boolean whole = shift.move(mm);
        return whole ? result(floor, tiling, shift::target) : Optional.empty();
    }

    /**
     * Moves a corner.
     *
     * @return nothing when the outline or an area would cross itself
     * @throws FaultException if the outline of the level is broken
     * @throws IndexOutOfBoundsException if there is no such corner
     */
    public static Optional<OutlineShift> corner(Level level, int corner, Point to) throws FaultException {
        FloorAreas floor = FloorAreas.of(level);
        Point from = floor.shell().points().get(corner);
        Tiling tiling = tiling(floor);
        new CornerShift(tiling, SHELL, corner).moveStraight(to);
        return result(floor, tiling, point -> point.equals(from) ? to : point);
    }

    /**
     * Leaves all areas as they are under another outline.
     *
     * @param edgeByOldEdge index of the edge each old edge has become, -1 where it is gone
     * @throws FaultException if the outline of the level is broken
     */
    public static OutlineShift to(Level level, Ring outline, List<Integer> edgeByOldEdge) throws FaultException {
        FloorAreas floor = FloorAreas.of(level);
        return new OutlineShift(outline, edgeByOldEdge, List.of(), judge(floor, Map.of(), outline));
    }

    private static Tiling tiling(FloorAreas floor) {
        Map<String, Ring> rings = new LinkedHashMap<>();
        rings.put(SHELL, floor.shell());
        rings.putAll(floor.rings());
        return new Tiling(rings, floor.locked());
    }

    private static Optional<OutlineShift> result(FloorAreas floor, Tiling tiling,
            UnaryOperator<Point> target) {
        Optional<Map<String, Ring>> changed = FloorCheck.rings(tiling);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Ring> areas = new LinkedHashMap<>(changed.get());
        Ring outline = areas.containsKey(SHELL) ? areas.remove(SHELL) : floor.shell();
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < floor.shell().size(); i++) {
            Point from = floor.shell().edge(i).from();
            Point to = floor.shell().edge(i).to();
            edges.add(edge(outline, List.of(target.apply(from), from), List.of(target.apply(to), to)));
        }
        return Optional.of(new OutlineShift(outline, edges, floor.changes(areas), judge(floor, areas, outline)));
    }

    /** The edge between the new places of two corners, or between one that stayed at a step and a new one. */
    private static int edge(Ring outline, List<Point> starts, List<Point> ends) {
        for (Point start : starts) {
            int index = outline.points().indexOf(start);
            if (index >= 0 && ends.contains(outline.edge(index).to())) {
                return index;
            }
        }
        return -1;
    }

    private static Refusal judge(FloorAreas floor, Map<String, Ring> areas, Ring outline) {
        Refusal refusal = floor.writable(areas);
        if (refusal.isRefused()) {
            return refusal;
        }
        Map<String, Ring> all = new LinkedHashMap<>();
        floor.rings().forEach((id, ring) -> {
            if (areas.containsKey(id) || FloorCheck.lies(ring, floor.shell())) {
                all.put(id, areas.getOrDefault(id, ring));
            }
        });
        return new FloorCheck(floor, outline).problem(all)
                .map(problem -> ZoneTexts.TEXTS.refusal(floor.element(problem.id()), "shell.stopped",
                        ZoneSteps.reason(floor, problem)))
                .orElse(Refusal.NONE);
    }

    /** Writes the zones and aisles that follow, not the outline; returns what was touched. */
    public Set<EObject> writeAreas(Level level) {
        return FloorAreas.write(level, areas);
    }
}
