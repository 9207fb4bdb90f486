package org.sceneplan.drawing.internal.annotation;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.floor.FixtureDrawing;
import org.sceneplan.drawing.internal.floor.ProductGroup;
import org.sceneplan.drawing.internal.floor.ServiceDrawing;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.shell.OpeningDrawing;
import org.sceneplan.drawing.internal.symbol.ServiceSymbols;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** What labels of a storey must not touch or had better not touch, by what the drawing shows of it. */
public final class PlanField {
    private static final double CELL_PAPER_MM = 8;
    private static final double OUTLINE_PRICE = 4;
    private static final double SWING_PRICE = 6;
    private static final double OBSTACLE_PRICE = 5;
    private static final double AROUND_PRICE = 0.7;
    private static final double PART_TOLERANCE_MM = 0.3;
    private static final double ZONE_EDGE_PRICE = 1;

    private final PlanScene scene;
    private final LabelField field;
    private final Placer placer;
    private final List<Coordinate> outside = new ArrayList<>();

    /** A field with nothing in it. */
    public PlanField(PlanScene scene) {
        this.scene = scene;
        this.field = new LabelField(scene.mm(CELL_PAPER_MM));
        this.placer = new Placer(field, scene.scale());
    }

    /** Walls, columns, openings and obstacles; {@code poche} are the cut walls. */
    public PlanField building(List<Polygon> poche) {
        poche.forEach(this::wall);
        scene.level().outline().edges().forEach(this::shell);
        for (WallSnapshot wall : scene.level().walls()) {
            field.block(Patch.ofPoints(wall.footprint().points()));
            wall.openings().forEach(opening -> opening.leaves().forEach(this::inwardLeaf));
        }
        scene.level().columns().forEach(column -> field.block(Patch.ofPoints(column.footprint().points())));
        scene.level().openings().forEach(this::opening);
        scene.level().obstacles().forEach(this::obstacle);
        return this;
    }

    /** Edges of zones and aisles. */
    public PlanField areas() {
        scene.level().zones().forEach(zone -> crowdEdges(zone.outline(), ZONE_EDGE_PRICE));
        scene.level().aisles().forEach(aisle -> crowdEdges(aisle.outline(), ZONE_EDGE_PRICE));
        return this;
    }

    /** Fixtures with the products on them. */
    public PlanField fixtures(FixtureDrawing fixtures) {
        scene.level().fixtures().forEach(this::fixture);
        fixtures.groups().forEach(this::product);
        for (int i = 0; i < fixtures.elements().size(); i++) {
            around(fixtures.elements().get(i), fixtures.bodies().get(i));
        }
        return this;
    }

    /** Outlines of fixtures that are drawn without products. */
    public PlanField plainFixtures() {
        scene.level().fixtures().forEach(this::fixture);
        return this;
    }

    /** Connection points. */
    public PlanField services(ServiceDrawing services) {
        services.placed().forEach(this::service);
        return this;
    }

    public PlanScene scene() {
        return scene;
    }

    public LabelField field() {
        return field;
    }

    public Placer placer() {
        return placer;
    }

    /** Points of everything drawn outside of the building so far. */
    public List<Coordinate> outside() {
        return outside;
    }

    /** The thickness of the shell, also where a text would fit into it. */
    private void shell(Segment edge) {
        Frame frame = Frame.at(edge.from(), edge.angleDeg());
        field.block(Patch.box(frame, 0, -PlanScene.WALL_MM, edge.lengthMm(), 0));
    }

    private void wall(Polygon polygon) {
        List<Ring> rings = new ArrayList<>(polygon.holes());
        rings.add(polygon.shell());
        for (Ring ring : rings) {
            for (Segment edge : ring.edges()) {
                field.blockLine(edge.from().xMm(), edge.from().yMm(), edge.to().xMm(), edge.to().yMm());
                outside.add(coordinate(edge.from()));
            }
        }
    }

    private void opening(OpeningSnapshot opening) {
        field.block(Patch.box(Frame.at(opening.span().from(), opening.span().angleDeg()), 0, -PlanScene.WALL_MM,
                opening.span().lengthMm(), 0));
        outside.addAll(OpeningDrawing.reach(opening));
        for (DoorLeaf leaf : opening.leaves()) {
            if (leaf.inwards()) {
                inwardLeaf(leaf);
            } else {
                outwardLeaf(opening, leaf);
            }
        }
    }

    private void inwardLeaf(DoorLeaf leaf) {
        field.blockLine(leaf.hinge().xMm(), leaf.hinge().yMm(), leaf.openTip().xMm(), leaf.openTip().yMm());
        crowdEdges(leaf.sweptArea(), SWING_PRICE);
    }

    private void outwardLeaf(OpeningSnapshot opening, DoorLeaf leaf) {
        Frame frame = Frame.at(opening.span().from(), opening.span().angleDeg());
        Coordinate hinge = frame.toLocal(leaf.hinge().xMm(), leaf.hinge().yMm());
        Coordinate tip = frame.toLocal(leaf.openTip().xMm(), leaf.openTip().yMm());
        Coordinate from = frame.toPlan(hinge.x(), -PlanScene.WALL_MM);
        Coordinate to = frame.toPlan(tip.x(), tip.y() - PlanScene.WALL_MM);
        field.blockLine(from.x(), from.y(), to.x(), to.y());
    }

    private void obstacle(ObstacleSnapshot obstacle) {
        crowdEdges(obstacle.outline(), OUTLINE_PRICE);
        Box box = obstacle.outline().box();
        field.crowd(Patch.box(Frame.IDENTITY, box.minXMm(), box.minYMm(), box.maxXMm(), box.maxYMm()), OBSTACLE_PRICE);
    }

    /** Chairs, door swings and other parts that reach out of the body. */
    private void around(DrawnElement element, Patch body) {
        for (Primitive primitive : element.primitives()) {
            if (primitive instanceof Primitive.Path path && path.steps().size() > 2) {
                Patch part = Patch.around(path.steps());
                if (!body.boxContains(part, scene.mm(PART_TOLERANCE_MM))) {
                    field.crowd(part, AROUND_PRICE);
                }
            }
        }
    }

    private void fixture(FixtureSnapshot fixture) {
        field.crowd(Patch.ofPoints(fixture.footprint().points()), FixtureLabels.INSIDE_PRICE);
        crowdEdges(fixture.footprint(), OUTLINE_PRICE);
    }

    private void product(ProductGroup group) {
        field.crowd(group.body(), PositionLabels.PRODUCT_PRICE);
    }

    private void service(ServiceDrawing.Placed point) {
        double r = scene.mm(ServiceSymbols.RADIUS_MM);
        field.block(Patch.box(Frame.at(point.at(), point.angleDeg()), -r, -r, r, r));
    }

    private void crowdEdges(Ring ring, double price) {
        for (Segment edge : ring.edges()) {
            field.crowdLine(edge.from().xMm(), edge.from().yMm(), edge.to().xMm(), edge.to().yMm(), price);
        }
    }

    private static Coordinate coordinate(Point point) {
        return new Coordinate(point.xMm(), point.yMm());
    }
}
