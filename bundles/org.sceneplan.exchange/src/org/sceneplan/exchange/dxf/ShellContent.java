package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.exchange.dxf.write.AttributeValue;
import org.sceneplan.exchange.dxf.write.DxfFile;
import org.sceneplan.exchange.dxf.write.EntityWriter;
import org.sceneplan.exchange.dxf.write.Placement;
import org.sceneplan.exchange.dxf.write.PrimitivePen;
import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallCorners;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** The building in the file: walls with their openings cut out, columns, openings, obstacles, service points. */
final class ShellContent {
    /** Thickness of the shell outside its inner face, as in the drawing; surveys measure the inner face only [K]. */
    static final int WALL_MM = 240;

    private static final List<String> OPENING_TAGS = List.of("ID", "KIND", "WIDTH", "HEIGHT", "SILL", "SWING",
            "EVACUATION", "STEPFREE");
    private static final List<String> INNER_TAGS = List.of("ID", "WIDTH", "HEIGHT", "SWING");
    private static final List<String> SERVICE_TAGS = List.of("ID", "KIND", "STATUS", "HEIGHT", "CAPACITY", "DIAMETER",
            "SERVES");
    private static final int POINT_MM = 40;

    private final DxfFile file;
    private final EntityWriter model;
    private final LevelSnapshot level;
    private final List<DrawnElement> drawn;

    ShellContent(DxfFile file, LevelSnapshot level, List<DrawnElement> drawn) {
        this.file = file;
        this.model = file.modelSpace();
        this.level = level;
        this.drawn = drawn;
    }

    void write() {
        List<Polygon> walls = walls(level).polygons();
        walls.forEach(this::fill);
        for (Polygon wall : walls) {
            ring(PlanLayer.WALL, wall.shell(), level.id());
            wall.holes().forEach(hole -> ring(PlanLayer.WALL, hole, level.id()));
        }
        ring(PlanLayer.OUTLINE, level.outline(), level.id());
        for (WallSnapshot wall : level.walls()) {
            wall.pieces().forEach(piece -> ring(PlanLayer.INNER_WALL, piece, wall.id()));
            wall.openings().forEach(this::innerDoor);
        }
        WallCorners.of(level.walls()).forEach(corner -> ring(PlanLayer.INNER_WALL, corner.ring(), corner.wallId()));
        level.columns().forEach(this::column);
        level.openings().forEach(this::opening);
        for (ObstacleSnapshot obstacle : level.obstacles()) {
            ring(PlanLayer.of(obstacle.kind()), obstacle.outline(), obstacle.id());
        }
        level.services().forEach(this::service);
    }

    private static Region walls(LevelSnapshot level) {
        Region inside = Region.of(level.outline());
        Region shell = inside.offset(WALL_MM, Join.MITRE).minus(inside);
        List<Ring> cuts = level.openings().stream().map(ShellContent::cut).toList();
        return cuts.isEmpty() ? shell : shell.minus(Region.of(cuts));
    }

    /** The piece of wall an opening takes, a little too deep outside so that rounding leaves no skin. */
    private static Ring cut(OpeningSnapshot opening) {
        Segment span = opening.span();
        Vector inwards = span.leftNormal();
        return Ring.ccw(List.of(moved(span.from(), inwards, 2), moved(span.to(), inwards, 2),
                moved(span.to(), inwards, -WALL_MM - 2), moved(span.from(), inwards, -WALL_MM - 2)));
    }

    private static Point moved(Point point, Vector inwards, int mm) {
        return Point.rounded(point.xMm() + inwards.x() * mm, point.yMm() + inwards.y() * mm);
    }

    private void fill(Polygon polygon) {
        List<double[]> rings = new ArrayList<>();
        rings.add(flat(polygon.shell()));
        polygon.holes().forEach(hole -> rings.add(flat(hole)));
        model.fill(PlanLayer.WALL_FILL.layerName(), rings);
    }

    private static double[] flat(Ring ring) {
        return ring.points().stream().flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.xMm(), p.yMm()))
                .toArray();
    }

    private void ring(PlanLayer layer, Ring ring, String elementId) {
        closed(model, layer, ring, elementId);
    }

    /** A ring as a closed polyline. */
    static void closed(EntityWriter out, PlanLayer layer, Ring ring, String elementId) {
        double[] vertices = ring.points().stream()
                .flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.xMm(), p.yMm(), 0)).toArray();
        out.polyline(layer.layerName(), vertices, true, false, elementId);
    }

    private void column(ColumnSnapshot column) {
        if (column.round()) {
            model.circle(PlanLayer.COLUMN.layerName(), column.centre().xMm(), column.centre().yMm(),
                    column.widthMm() / 2.0, column.id());
        } else {
            ring(PlanLayer.COLUMN, column.footprint(), column.id());
        }
    }

    private void opening(OpeningSnapshot opening) {
        Segment span = opening.span();
        Placement at = new Placement(span.from().xMm(), span.from().yMm(), span.angleDeg());
        PlanLayer layer = opening.isDoor() ? PlanLayer.DOOR : PlanLayer.WINDOW;
        String shape = opening.kind() + "-" + opening.widthMm() + "-" + opening.swing();
        boolean isTurned = span.angleDeg() % 90 != 0;
        String name = isTurned ? shape + "-" + ElementIds.shortId(opening.id()) : shape;
        String block = file.block("OPENING-" + name, OPENING_TAGS, out -> drawn.stream()
                .filter(element -> element.layer() == DrawingLayer.OPENINGS && element.elementId().equals(opening.id()))
                .forEach(element -> PrimitivePen.inFrame(out, "0", 1, at).draw(element.primitives())));
        model.insert(layer.layerName(), block, at,
                List.of(new AttributeValue("ID", ElementIds.shortId(opening.id())),
                        new AttributeValue("KIND", opening.kind().getLiteral()),
                        new AttributeValue("WIDTH", opening.widthMm()), new AttributeValue("HEIGHT",
                        opening.heightMm()),
                        new AttributeValue("SILL", opening.sillMm()),
                        new AttributeValue("SWING", opening.swing().getLiteral()),
                        new AttributeValue("EVACUATION", yesNo(opening.evacuation())),
                        new AttributeValue("STEPFREE", yesNo(opening.stepFree()))));
    }

    private void innerDoor(WallOpeningSnapshot opening) {
        Segment span = opening.span();
        Placement at = new Placement(span.from().xMm(), span.from().yMm(), span.angleDeg());
        String block = file.block("INNER-" + opening.id().replace('.', '-'), INNER_TAGS, out -> drawn.stream()
                .filter(element -> element.layer() == DrawingLayer.OPENINGS && element.elementId().equals(opening.id()))
                .forEach(element -> PrimitivePen.inFrame(out, "0", 1, at).draw(element.primitives())));
        model.insert(PlanLayer.DOOR.layerName(), block, at,
                List.of(new AttributeValue("ID", opening.id()),
                        new AttributeValue("WIDTH", opening.widthMm()), new AttributeValue("HEIGHT",
                        opening.heightMm()),
                        new AttributeValue("SWING", opening.swing().getLiteral())));
    }

    private static String yesNo(boolean value) {
        return value ? "YES" : "NO";
    }

    /** The true place; the drawn symbol may stand beside it. */
    private void service(ServiceSnapshot service) {
        String block = file.block("SERVICE-" + service.kind(), SERVICE_TAGS, out -> {
            out.circle("0", 0, 0, POINT_MM, "");
            out.line("0", -POINT_MM, 0, POINT_MM, 0);
            out.line("0", 0, -POINT_MM, 0, POINT_MM);
        });
        model.insert(PlanLayer.of(service.kind()).layerName(), block,
                new Placement(service.at().xMm(), service.at().yMm(), 0),
                List.of(new AttributeValue("ID", ElementIds.shortId(service.id())),
                        new AttributeValue("KIND", service.kind().getLiteral()),
                        new AttributeValue("STATUS", service.status().getLiteral()),
                        new AttributeValue("HEIGHT", service.heightMm()),
                        new AttributeValue("CAPACITY", service.capacityW()),
                        new AttributeValue("DIAMETER", service.diameterMm()),
                        new AttributeValue("SERVES", service.servesFixtureId())));
    }
}
