package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * Chains around the building: on each of the four main sides openings and steps, column axes (bottom and left) and the
 * overall length; along every slanted edge its openings and its length.
 */
public final class OuterDimensions {
    private static final double FIRST_ROW_MM = 8;
    private static final double AFTER_OTHERS_MM = 5;
    private static final double ROW_MM = 6.5;
    private static final double STUB_MM = 4;
    private static final double ROW_STUB_MM = 1.2;
    private static final double SHORTEST_OPEN_MM = 9;
    private static final double SHORTEST_PLAIN_MM = 18;
    private static final double QUARTER_DEG = 90;

    private final PlanScene scene;
    private final ChainPen pen;
    private final AxisPen axes;
    private final List<Segment> edges;
    private final List<Coordinate> occupied;
    private final List<DrawnElement> elements = new ArrayList<>();

    /**
     * Prepares the chains.
     *
     * @param field texts and lines are blocked in it
     * @param occupied what already lies outside: wall corners, door tips, labels
     */
    public OuterDimensions(PlanScene scene, LabelField field, List<Coordinate> occupied) {
        this.scene = scene;
        this.pen = new ChainPen(scene, field, "", 0.2);
        this.axes = new AxisPen(scene, field);
        this.edges = scene.level().outline().edges();
        this.occupied = new ArrayList<>(occupied);
    }

    /** Draws all chains. */
    public List<DrawnElement> elements() {
        double main = Directions.dominantDeg(scene.level().outline());
        slanted(main);
        List<Side> sides = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            double direction = main + quarter * QUARTER_DEG;
            sides.add(Side.along(direction, facing(direction)));
        }
        List<Coordinate> before = List.copyOf(occupied);
        side(sides.get(0), before, true, false);
        side(sides.get(3), before, true, true);
        side(sides.get(2), before, false, false);
        side(sides.get(1), before, false, true);
        return elements;
    }

    private List<Integer> facing(double direction) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            if (Directions.same(edges.get(i).angleDeg(), (direction % 360 + 360) % 360)) {
                found.add(i);
            }
        }
        return found;
    }

    private void slanted(double main) {
        TreeMap<Integer, Double> directionByEdge = new TreeMap<>();
        for (int i = 0; i < edges.size(); i++) {
            double angle = edges.get(i).angleDeg();
            boolean onMain = false;
            for (int quarter = 0; quarter < 4; quarter++) {
                onMain |= Directions.same(angle, ((main + quarter * QUARTER_DEG) % 360 + 360) % 360);
            }
            int edge = i;
            boolean open = scene.level().openings().stream().anyMatch(opening -> opening.edge() == edge);
            double shortest = open ? SHORTEST_OPEN_MM : SHORTEST_PLAIN_MM;
            if (!onMain && edges.get(i).lengthMm() >= scene.mm(shortest)) {
                directionByEdge.put(i, angle);
            }
        }
        directionByEdge.forEach((edge, angle) -> slantedEdge(Side.along(angle, List.of(edge)), edges.get(edge)));
    }

    private void slantedEdge(Side side, Segment edge) {
        double from = Math.min(side.x(edge.from()), side.x(edge.to()));
        double to = Math.max(side.x(edge.from()), side.x(edge.to()));
        double face = side.out(edge.from().xMm(), edge.from().yMm()) + PlanScene.WALL_MM;
        double reach = face;
        for (Coordinate point : occupied) {
            double x = side.frame().toLocal(point.x(), point.y()).x();
            if (x > from + 1 && x < to - 1) {
                reach = Math.max(reach, side.out(point.x(), point.y()));
            }
        }
        double first = Math.max(face + scene.mm(FIRST_ROW_MM), reach + scene.mm(AFTER_OTHERS_MM));
        List<Double> stops = side.stops(edges, scene.level().openings(), from, to);
        List<List<Double>> rows = stops.size() > 2 ? List.of(stops, List.of(from, to)) : List.of(List.of(from, to));
        if (isFree(side, from, to, face, first + (rows.size() - 1) * scene.mm(ROW_MM))) {
            rows(side, rows, first, 0);
        }
    }

    /** Whether the strip of the chains lies outside the building. */
    private boolean isFree(Side side, double from, double to, double near, double far) {
        List<Point> corners = new ArrayList<>();
        for (double[] local : new double[][] { { from, near }, { to, near }, { to, far }, { from, far } }) {
            Coordinate at = side.frame().toPlan(local[0], side.outward() * local[1]);
            corners.add(Point.rounded(at.x(), at.y()));
        }
        return !scene.level().outline().overlaps(Ring.ccw(corners));
    }

    private void side(Side side, List<Coordinate> before, boolean withAxes, boolean letters) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        double face = Double.NEGATIVE_INFINITY;
        for (Point point : scene.level().outline().points()) {
            from = Math.min(from, side.x(point));
            to = Math.max(to, side.x(point));
            face = Math.max(face, side.out(point.xMm(), point.yMm()) + PlanScene.WALL_MM);
        }
        double reach = face;
        for (Coordinate point : before) {
            reach = Math.max(reach, side.out(point.x(), point.y()));
        }
        List<Double> stops = side.stops(edges, scene.level().openings(), from, to);
        List<List<Double>> rows = new ArrayList<>();
        if (stops.size() > 2) {
            rows.add(stops);
        }
        Axes columnAxes = withAxes ? Axes.of(scene.level().columns(), side, letters) : Axes.NONE;
        if (!columnAxes.stops().isEmpty()) {
            rows.add(columnAxes.chain(from, to));
        }
        rows.add(List.of(from, to));
        double first = Math.max(face + scene.mm(FIRST_ROW_MM), reach + scene.mm(AFTER_OTHERS_MM));
        if (!columnAxes.stops().isEmpty()) {
            double axisRow = first + (rows.size() - 2) * scene.mm(ROW_MM);
            element(axes.draw(side, columnAxes, axisRow, axisRow + scene.mm(ROW_MM)));
        }
        rows(side, rows, first, rows.size() > 1 ? scene.mm(ROW_STUB_MM) : 0);
    }

    /** Draws rows from the building outwards. */
    private void rows(Side side, List<List<Double>> rows, double first, double laterStub) {
        for (int i = 0; i < rows.size(); i++) {
            double out = first + i * scene.mm(ROW_MM);
            double stub = i == 0 || laterStub == 0 ? scene.mm(STUB_MM) : laterStub;
            Chain chain = new Chain(side.frame(), side.outward() * out, rows.get(i), side.outward(), stub);
            element(pen.draw(chain));
            occupied.add(side.frame().toPlan(chain.from(), chain.lineY() + side.outward() * scene.mm(1.5)));
            occupied.add(side.frame().toPlan(chain.to(), chain.lineY() + side.outward() * scene.mm(1.5)));
        }
    }

    private void element(List<Primitive> primitives) {
        elements.add(new DrawnElement("", DrawingLayer.DIMENSIONS, primitives));
    }
}
