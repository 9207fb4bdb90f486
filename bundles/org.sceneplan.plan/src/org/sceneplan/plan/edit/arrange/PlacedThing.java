package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * Something that has a place, as arranging sees it.
 *
 * @param place centre and angle; angle 0 for what cannot be turned
 * @param corners corners of its footprint; the centre alone for what has no extent
 */
public record PlacedThing(FixturePlace place, List<Point> corners) {

    public PlacedThing {
        requireNonNull(place, "place");
        corners = List.copyOf(corners);
    }

    /** Reads a fixture, column, obstacle, service point or note; nothing for anything else or a broken outline. */
    public static Optional<PlacedThing> of(EObject element) {
        return switch (element) {
            case Fixture fixture -> Optional.of(of(fixture));
            case Column column -> {
                Point centre = new Point(column.getXMm(), column.getYMm());
                int depthMm = column.isRound() ? column.getWidthMm() : column.getDepthMm();
                yield Optional.of(new PlacedThing(new FixturePlace(centre, column.getAngleDeg()),
                        Ring.placed(centre, column.getWidthMm(), depthMm, column.getAngleDeg()).points()));
            }
            case ServicePoint service -> Optional.of(point(service.getXMm(), service.getYMm()));
            case Note note -> Optional.of(point(note.getXMm(), note.getYMm()));
            case Obstacle obstacle -> of(obstacle);
            default -> Optional.empty();
        };
    }

    static PlacedThing of(Fixture fixture) {
        FixturePlace place = place(fixture);
        return new PlacedThing(place, FixtureFrame.footprint(place, size(fixture)).points());
    }

    static FixturePlace place(Fixture fixture) {
        return new FixturePlace(new Point(fixture.getXMm(), fixture.getYMm()), fixture.getAngleDeg());
    }

    static FixtureSize size(Fixture fixture) {
        return new FixtureSize(fixture.getWidthMm(), fixture.getDepthMm(), fixture.getHeightMm(),
                fixture.getClearMm(), fixture.getClearSides());
    }

    private static Optional<PlacedThing> of(Obstacle obstacle) {
        try {
            Ring ring = RingCheck.parse(obstacle.getOutline());
            return Optional.of(new PlacedThing(new FixturePlace(ring.box().centre(), 0), ring.points()));
        } catch (FaultException broken) {
            return Optional.empty();
        }
    }

    private static PlacedThing point(int xMm, int yMm) {
        Point at = new Point(xMm, yMm);
        return new PlacedThing(new FixturePlace(at, 0), List.of(at));
    }

    /** Least coordinate of the footprint along a unit vector, mm from the origin of the plan. */
    public double minMm(Vector axis) {
        return corners.stream().mapToDouble(corner -> along(corner, axis)).min().orElseThrow();
    }

    /** Greatest coordinate of the footprint along a unit vector, mm from the origin of the plan. */
    public double maxMm(Vector axis) {
        return corners.stream().mapToDouble(corner -> along(corner, axis)).max().orElseThrow();
    }

    /** Coordinate of the centre along a unit vector, mm from the origin of the plan. */
    public double centreMm(Vector axis) {
        return along(place.centre(), axis);
    }

    private static double along(Point point, Vector axis) {
        return axis.dot(new Vector(point.xMm(), point.yMm()));
    }

    /** The place after a shift along a unit vector, rounded to mm. */
    FixturePlace shifted(Vector axis, double mm) {
        return new FixturePlace(Point.rounded(place.centre().xMm() + axis.x() * mm,
                place.centre().yMm() + axis.y() * mm), place.angleDeg());
    }
}
