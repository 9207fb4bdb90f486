package org.sceneplan.plan.edit.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.shell.AddDimensionEdit;
import org.sceneplan.plan.edit.shell.DimensionEnd;
import org.sceneplan.plan.place.AnchorPoint;
import org.sceneplan.plan.place.ChainLine;
import org.sceneplan.plan.place.HostLine;

/**
 * One dimension chain along a row of fixtures: widths, gaps between them, and what is left to the walls at both ends.
 * Every end hangs on its fixture or wall, so the chain goes with them. The line lies before the fronts.
 */
public final class RowDimension {
    private static final int REACH_MM = 10_000;
    private static final int BEFORE_FRONT_MM = 250;
    private static final double MEETS_MM = 2;
    /** Walls that stand askew would be measured to another place when something moves. */
    private static final double SQUARE = 0.02;
    private static final List<String> ANCHORS = List.of("left", "right", "front", "back", "corner/0", "corner/1",
            "corner/2", "corner/3");

    private final Level level;
    private final List<Fixture> fixtures;
    private final double angleDeg;
    private final Vector along;

    private record End(double atMm, DimensionEnd end) {
    }

    private RowDimension(Level level, List<Fixture> fixtures, double angleDeg) {
        this.level = level;
        this.fixtures = fixtures;
        this.angleDeg = angleDeg;
        this.along = Vector.ofAngle(angleDeg);
    }

    /**
     * The chain of a row. It runs along the width of the first fixture, or across it where the row reaches farther.
     *
     * @param fixtures one or more of one level of an open plan
     * @return nothing when they are of several levels or have no width
     */
    public static Optional<PlanEdit> of(List<Fixture> fixtures) {
        if (fixtures.isEmpty() || fixtures.stream().anyMatch(each -> each.eContainer() != fixtures.getFirst()
                .eContainer()) || !(fixtures.getFirst().eContainer() instanceof Level level)) {
            return Optional.empty();
        }
        double angle = fixtures.getFirst().getAngleDeg() % 180;
        RowDimension wide = new RowDimension(level, fixtures, angle);
        RowDimension deep = new RowDimension(level, fixtures, (angle + 90) % 180);
        return (fixtures.size() == 1 || wide.reachMm() >= deep.reachMm() ? wide : deep).edit();
    }

    private double reachMm() {
        return fixtures.stream().map(RowDimension::thing).mapToDouble(thing -> thing.maxMm(along)).max().orElse(0)
                - fixtures.stream().map(RowDimension::thing).mapToDouble(thing -> thing.minMm(along)).min().orElse(0);
    }

    private static PlacedThing thing(Fixture fixture) {
        return PlacedThing.of(fixture);
    }

    private Optional<PlanEdit> edit() {
        List<End> ends = new ArrayList<>();
        fixtures.stream().sorted(Comparator.comparingDouble((Fixture fixture) -> thing(fixture).minMm(along))
                .thenComparing(Fixture::getId)).forEach(fixture -> {
                    add(ends, end(fixture, -1));
                    add(ends, end(fixture, 1));
                });
        wall(ends.getFirst(), -1).ifPresent(end -> ends.addFirst(end));
        wall(ends.getLast(), 1).ifPresent(ends::add);
        List<DimensionEnd> hung = ends.stream().map(End::end).toList();
        return hung.size() < 2 ? Optional.empty() : Optional.of(AddDimensionEdit.directed(level, hung, angleDeg,
                ChainLine.through(beforeFronts(), angleDeg).offsetMm(hung.getFirst().at())));
    }

    /** Sides that meet are one end; what stands behind something else of the row adds nothing. */
    private static void add(List<End> ends, End end) {
        if (ends.isEmpty() || end.atMm > ends.getLast().atMm + MEETS_MM) {
            ends.add(end);
        }
    }

    /** The outermost side of a fixture in the direction of the row, a corner where it stands askew. */
    private End end(Fixture fixture, int side) {
        Point centre = new Point(fixture.getXMm(), fixture.getYMm());
        return ANCHORS.stream().map(anchor -> AnchorPoint.of(fixture, anchor, centre)
                .map(at -> new End(atMm(at), DimensionEnd.on(fixture, anchor, at)))).flatMap(Optional::stream)
                .reduce((one, other) -> side * (other.atMm - one.atMm) > MEETS_MM ? other : one).orElseThrow();
    }

    private double atMm(Point at) {
        return at.xMm() * along.x() + at.yMm() * along.y();
    }

    /** The nearest square wall or edge of the outline beyond an end. */
    private Optional<End> wall(End last, int side) {
        Vector way = along.times(side);
        Point from = last.end.at();
        double nearest = REACH_MM;
        End found = null;
        for (Map.Entry<String, HostLine> host : HostLine.all(level).entrySet()) {
            Segment line = host.getValue().line();
            double awayMm = from.to(line.from()).dot(way);
            double besideMm = line.direction().dot(line.from().to(from));
            if (Math.abs(line.direction().dot(way)) < SQUARE && awayMm > MEETS_MM && awayMm < nearest
                    && besideMm >= 0 && besideMm <= line.lengthMm()) {
                Optional<DimensionEnd> end = end(host.getKey(), line.pointAt(besideMm));
                if (end.isPresent()) {
                    nearest = awayMm;
                    found = new End(atMm(end.get().at()), end.get());
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<DimensionEnd> end(String host, Point at) {
        int slash = host.indexOf('/');
        if (host.startsWith("edge/")) {
            return Optional.of(DimensionEnd.on(level, host, at));
        }
        return level.getWalls().stream().filter(wall -> wall.getId().equals(host.substring(0, slash))).findFirst()
                .map((Wall wall) -> DimensionEnd.on(wall, host.substring(slash + 1), at));
    }

    /** A point of the line: before all fronts of a row along its width, else before its right sides. */
    private Point beforeFronts() {
        Fixture first = fixtures.getFirst();
        boolean turned = Math.abs(Vector.ofAngle(first.getAngleDeg()).dot(along)) < 0.5;
        Vector out = turned ? Vector.ofAngle(first.getAngleDeg())
                : Vector.ofAngle(first.getAngleDeg()).perpendicular().times(-1);
        double reach = fixtures.stream().map(RowDimension::thing).mapToDouble(thing -> thing.maxMm(out)).max()
                .orElse(0);
        Point centre = new Point(first.getXMm(), first.getYMm());
        double wayMm = reach + BEFORE_FRONT_MM - (centre.xMm() * out.x() + centre.yMm() * out.y());
        return Point.rounded(centre.xMm() + out.x() * wayMm, centre.yMm() + out.y() * wayMm);
    }
}
