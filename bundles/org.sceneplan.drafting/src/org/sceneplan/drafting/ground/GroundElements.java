package org.sceneplan.drafting.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.sceneplan.drafting.ground.GroundLine.Role;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** Turns the elements of a level into lines and points, in the order of the plan. */
final class GroundElements {

    private static final int OPENING_DEPTH_MM = 1000;

    private final List<GroundElement> elements = new ArrayList<>();

    private GroundElements() {
    }

    static List<GroundElement> of(LevelSnapshot level, UnaryOperator<String> zoneNames) {
        GroundElements made = new GroundElements();
        made.outline(level.outline());
        level.walls().forEach(made::wall);
        level.columns().forEach(made::column);
        level.obstacles().forEach(each -> made.area(GroundKind.OBSTACLE, each.id(), ElementIds.shortId(each.id()),
                each.outline()));
        level.fixtures().forEach(made::fixture);
        level.zones().forEach(each -> made.area(GroundKind.ZONE, each.id(),
                each.name().isEmpty() ? zoneNames.apply(each.code()) : each.name(), each.outline()));
        level.aisles().forEach(each -> made.area(GroundKind.AISLE, each.id(), ElementIds.shortId(each.id()),
                each.outline()));
        level.openings().forEach(made::opening);
        level.services().forEach(each -> made.add(GroundKind.SERVICE, each.id(), ElementIds.shortId(each.id()),
                around(List.of(each.at())), List.of(), List.of(each.at())));
        return made.elements;
    }

    private void add(GroundKind kind, String id, String label, Ring reach, List<GroundLine> lines,
            List<Point> points) {
        elements.add(new GroundElement(kind, id, label, reach, lines, points, 0));
    }

    /** Every edge by itself: the box of the whole outline holds everything. */
    private void outline(Ring outline) {
        for (int i = 0; i < outline.size(); i++) {
            Segment edge = outline.edge(i);
            String host = "edge/" + i;
            add(GroundKind.OUTLINE, host, host, around(List.of(edge.from(), edge.to())),
                    List.of(GroundLine.of(Role.FACE, edge, host)), List.of(edge.from()));
        }
    }

    private void wall(WallSnapshot wall) {
        Vector along = wall.line().direction();
        Vector left = along.perpendicular();
        List<GroundLine> faces = new ArrayList<>();
        for (Segment edge : wall.footprint().edges()) {
            GroundLine face = face(edge, "");
            double side = face.normal().dot(left);
            boolean isLong = Math.abs(side) > 0.5;
            faces.add(isLong ? face(edge, wall.id() + (side > 0 ? "/left" : "/right")) : face);
        }
        add(GroundKind.WALL, wall.id(), ElementIds.shortId(wall.id()), wall.footprint(), faces,
                wall.footprint().points());
        wall.openings().forEach(this::door);
    }

    private void door(WallOpeningSnapshot opening) {
        Vector left = opening.span().leftNormal();
        boolean opensRight = opening.leaves().stream()
                .anyMatch(leaf -> left.dot(leaf.hinge().to(leaf.openTip())) < 0);
        jambs(opening.id(), opening.span(), opensRight ? left.times(-1) : left);
    }

    private void column(ColumnSnapshot column) {
        List<GroundLine> lines = new ArrayList<>();
        for (int i = 0; i < column.footprint().size(); i++) {
            lines.add(face(column.footprint().edge(i), column.round() ? "" : column.id() + "/" + i));
        }
        FixturePlace place = new FixturePlace(column.centre(), column.angleDeg());
        lines.addAll(axes(place, column.widthMm(), column.depthMm()));
        add(GroundKind.COLUMN, column.id(), ElementIds.shortId(column.id()), column.footprint(), lines,
                column.round() ? List.of() : column.footprint().points());
    }

    private void fixture(FixtureSnapshot fixture) {
        List<GroundLine> lines = new ArrayList<>();
        Ring ring = fixture.footprint();
        for (int i = 0; i < ring.size(); i++) {
            lines.add(fixtureSide(Role.FACE, fixture, ring, i));
        }
        lines.addAll(axes(fixture.place(), fixture.widthMm(), fixture.depthMm()));
        FixtureSize size = fixture.size();
        int[] clearMm = {size.clearFrontMm(), size.clearBesideMm(), size.clearBackMm(), size.clearBesideMm()};
        Ring free = withStrips(fixture.place(), size);
        for (int i = 0; i < clearMm.length; i++) {
            if (clearMm[i] > 0) {
                lines.add(fixtureSide(Role.STRIP, fixture, free, i));
            }
        }
        String label = fixture.number().isEmpty() ? ElementIds.shortId(fixture.id()) : fixture.number();
        elements.add(new GroundElement(GroundKind.FIXTURE, fixture.id(), label, ring, lines, ring.points(),
                size.clearFrontMm()));
    }

    /** A side in ring order from the front on, or of the strips before it. */
    private static GroundLine fixtureSide(Role role, FixtureSnapshot fixture, Ring ring, int index) {
        return GroundLine.of(role, ring.edge(index).reversed(),
                Vector.ofAngle(fixture.angleDeg() + 90.0 * index + 180), "");
    }

    private static Ring withStrips(FixturePlace place, FixtureSize size) {
        double halfWidth = size.widthMm() / 2.0 + size.clearBesideMm();
        double halfDepth = size.depthMm() / 2.0;
        return FixtureFrame.rectangle(place, -halfWidth, -halfDepth - size.clearFrontMm(), halfWidth,
                halfDepth + size.clearBackMm());
    }

    private void area(GroundKind kind, String id, String label, Ring ring) {
        List<GroundLine> lines = new ArrayList<>();
        for (Segment edge : ring.edges()) {
            lines.add(kind.isSolid() ? face(edge, "") : GroundLine.of(Role.EDGE, edge, ""));
        }
        add(kind, id, label, ring, lines, ring.points());
    }

    private void opening(OpeningSnapshot opening) {
        jambs(opening.id(), opening.span(), opening.span().leftNormal());
    }

    private void jambs(String id, Segment span, Vector inwards) {
        Point middle = span.midPoint();
        List<GroundLine> across = List.of(across(Role.JAMB, span.from(), inwards),
                across(Role.AXIS, middle, inwards), across(Role.JAMB, span.to(), inwards));
        add(GroundKind.OPENING, id, ElementIds.shortId(id),
                around(List.of(span.from(), span.to())), across, List.of(span.from(), middle, span.to()));
    }

    /** A side of something solid, directed so that the free side lies to its left. */
    private static GroundLine face(Segment ccwEdge, String host) {
        return GroundLine.of(Role.FACE, ccwEdge.reversed(), host);
    }

    private static List<GroundLine> axes(FixturePlace place, int widthMm, int depthMm) {
        Segment along = new Segment(FixtureFrame.toPlan(place, -widthMm / 2.0, 0), FixtureFrame.toPlan(place,
                widthMm / 2.0, 0));
        Segment across = new Segment(FixtureFrame.toPlan(place, 0, -depthMm / 2.0), FixtureFrame.toPlan(place, 0,
                depthMm / 2.0));
        Vector direction = Vector.ofAngle(place.angleDeg());
        return List.of(GroundLine.of(Role.AXIS, along, direction, ""),
                GroundLine.of(Role.AXIS, across, direction.perpendicular(), ""));
    }

    private static GroundLine across(Role role, Point from, Vector inwards) {
        Point to = Point.rounded(from.xMm() + inwards.x() * OPENING_DEPTH_MM,
                from.yMm() + inwards.y() * OPENING_DEPTH_MM);
        return GroundLine.of(role, new Segment(from, to), inwards, "");
    }

    private static Ring around(List<Point> points) {
        return Box.of(points).expanded(1).toRing();
    }
}
