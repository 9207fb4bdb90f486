package org.sceneplan.drawing.internal.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.symbol.ServiceSymbols;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.ServiceSnapshot;

/**
 * Connection points. Symbols that would lie on one another are moved apart along the nearest wall; a moved symbol
 * keeps a thin line to its true place.
 */
public final class ServiceDrawing {
    private static final double STEP_MM = 2 * ServiceSymbols.RADIUS_MM + 0.4;
    private static final int MOST_STEPS = 6;

    private final PlanScene scene;
    /** Those of the shell. */
    private final List<Segment> edges;
    private final List<Placed> placed = new ArrayList<>();
    /** Where symbols lie, by squares as wide as the least distance between two. */
    private final Map<Cell, List<Coordinate>> taken = new HashMap<>();

    private record Cell(long column, long row) {
    }

    /**
     * A drawn point.
     *
     * @param at where the symbol is drawn
     * @param angleDeg turn of the symbol: its stem looks at the wall
     */
    public record Placed(ServiceSnapshot service, Coordinate at, double angleDeg) {
    }

    public ServiceDrawing(PlanScene scene) {
        this.scene = scene;
        this.edges = scene.level().outline().edges();
        for (ServiceSnapshot service : scene.level().services()) {
            Placed point = place(service);
            placed.add(point);
            taken.computeIfAbsent(cell(point.at(), 0, 0), cell -> new ArrayList<>()).add(point.at());
        }
    }

    /** One element for each point. */
    public List<DrawnElement> elements() {
        return placed.stream().map(this::element).toList();
    }

    /** Where the symbols lie, in the order of the plan. */
    public List<Placed> placed() {
        return List.copyOf(placed);
    }

    private DrawnElement element(Placed point) {
        Sketch pad = new Sketch(Frame.at(point.at(), point.angleDeg()));
        Coordinate truth = new Coordinate(point.service().at().xMm(), point.service().at().yMm());
        if (distance(truth, point.at()) > scene.mm(ServiceSymbols.RADIUS_MM * 1.5)) {
            pad.in(Frame.IDENTITY).line(truth.x(), truth.y(), point.at().x(), point.at().y(),
                    Style.stroked(ServiceSymbols.colour(point.service().kind()), Ink.THIN_MM));
        }
        ServiceSymbols.draw(pad, point.service().kind(), point.service().status(), scene.scale());
        return new DrawnElement(point.service().id(), () -> title(point.service()), DrawingLayer.SERVICES,
                pad.primitives());
    }

    private String title(ServiceSnapshot service) {
        String key = "legend." + service.status().name().toLowerCase(Locale.ROOT);
        return ElementIds.shortId(service.id()) + " " + scene.texts().get(key, scene.texts().get("service", service.kind()));
    }

    private Placed place(ServiceSnapshot service) {
        Segment edge = nearestWall(service.at());
        Vector wall = edge.direction();
        double angle = wall.perpendicular().angleDeg() + 90;
        Coordinate truth = beforeWall(service.at(), edge);
        for (int i = 0; i <= 2 * MOST_STEPS; i++) {
            double along = (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * scene.mm(STEP_MM);
            Coordinate at = new Coordinate(truth.x() + along * wall.x(), truth.y() + along * wall.y());
            if (isFree(at)) {
                return new Placed(service, at, angle);
            }
        }
        return new Placed(service, truth, angle);
    }

    private boolean isFree(Coordinate at) {
        for (int column = -1; column <= 1; column++) {
            for (int row = -1; row <= 1; row++) {
                for (Coordinate other : taken.getOrDefault(cell(at, column, row), List.of())) {
                    if (distance(other, at) < leastDistance()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private double leastDistance() {
        return scene.mm(STEP_MM) * 0.95;
    }

    /** The square of a point, or one so many squares farther. */
    private Cell cell(Coordinate at, int columns, int rows) {
        return new Cell((long) Math.floor(at.x() / leastDistance()) + columns,
                (long) Math.floor(at.y() / leastDistance()) + rows);
    }

    /** The nearest edge of the shell. */
    private Segment nearestWall(Point at) {
        Segment nearest = edges.getFirst();
        double leastMm = nearest.distanceMm(at);
        for (Segment edge : edges) {
            double distanceMm = edge.distanceMm(at);
            if (distanceMm < leastMm) {
                nearest = edge;
                leastMm = distanceMm;
            }
        }
        return nearest;
    }

    /** A point on or in the wall is drawn just before it. */
    private Coordinate beforeWall(Point at, Segment edge) {
        Vector inwards = edge.leftNormal();
        double depth = edge.from().to(at).dot(inwards);
        double wanted = scene.mm(ServiceSymbols.RADIUS_MM);
        double shift = depth > -PlanScene.WALL_MM && depth < wanted ? wanted - depth : 0;
        return new Coordinate(at.xMm() + shift * inwards.x(), at.yMm() + shift * inwards.y());
    }

    private static double distance(Coordinate a, Coordinate b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
