package org.sceneplan.drafting.shape;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** What is being dragged or drawn, at the place where the pointer holds it now. Immutable; mm, plan frame. */
public final class MovingShape {

    private static final List<SideRole> FIXTURE_SIDES = List.of(SideRole.FRONT, SideRole.RIGHT, SideRole.BACK,
            SideRole.LEFT);

    private final Point reference;
    private final double frameDeg;
    private final List<Point> corners;
    private final List<Side> sides;
    private final FixturePlace place;
    private final FixtureSize size;
    private final boolean docks;

    private MovingShape(Point reference, double frameDeg, List<Point> corners, List<Side> sides, FixturePlace place,
            FixtureSize size, boolean docks) {
        this.reference = requireNonNull(reference, "reference");
        this.frameDeg = frameDeg;
        this.corners = List.copyOf(corners);
        this.sides = List.copyOf(sides);
        this.place = place;
        this.size = size;
        this.docks = docks;
    }

    /** A point in the frame of the plan: the end of a wall being drawn, a service point. */
    public static MovingShape point(Point at) {
        return point(at, 0);
    }

    /** A point; things in line with it are looked for along and across {@code frameDeg}. */
    public static MovingShape point(Point at, double frameDeg) {
        return new MovingShape(at, frameDeg, List.of(at), List.of(), null, null, false);
    }

    /**
     * An outline: a zone, a column, or the outline round several things.
     *
     * @param frameDeg direction of the sides for equal gaps; 0 for the frame of the plan
     */
    public static MovingShape outline(Ring ring, double frameDeg) {
        return new MovingShape(ring.box().centre(), frameDeg, ring.points(), ring.edges().stream().map(Side::of)
                .toList(), null, null, false);
    }

    /**
     * A fixture.
     *
     * @param docks whether it may be turned to put its back on a wall
     */
    public static MovingShape fixture(FixturePlace place, FixtureSize size, boolean docks) {
        Ring ring = FixtureFrame.footprint(place, size);
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Vector direction = Vector.ofAngle(place.angleDeg() + 90.0 * i);
            sides.add(new Side(FIXTURE_SIDES.get(i), ring.edge(i), direction, direction.perpendicular().times(-1)));
        }
        return new MovingShape(place.centre(), place.angleDeg(), ring.points(), sides, place, size, docks);
    }

    /** A fixture at its place; it docks when at most its front is open. */
    public static MovingShape fixture(FixtureSnapshot fixture) {
        return fixture(fixture.place(), fixture.size(), fixture.clearSides() <= 1);
    }

    /** The point, or the centre of the shape. */
    public Point reference() {
        return reference;
    }

    /** Angle of the frame of the shape in degrees. */
    public double frameDeg() {
        return frameDeg;
    }

    /** Corners in ring order; the point itself for a point. */
    public List<Point> corners() {
        return corners;
    }

    /** Sides in ring order, of a fixture from its front on; empty for a point. */
    public List<Side> sides() {
        return sides;
    }

    /** Whether this is a point. */
    public boolean isPoint() {
        return sides.isEmpty();
    }

    /** Whether it may be turned to put its back on a wall. */
    public boolean docks() {
        return docks;
    }

    /** Size of a fixture; empty for other shapes. */
    public Optional<FixtureSize> size() {
        return Optional.ofNullable(size);
    }

    /** A side of a fixture; empty for other shapes. */
    public Optional<Side> side(SideRole role) {
        return sides.stream().filter(side -> side.role() == role).findFirst();
    }

    /** Free depth in mm a side of a fixture must keep to solid things; 0 where it may touch them, and of other shapes. */
    public int clearMm(SideRole role) {
        return size == null ? 0 : switch (role) {
            case FRONT -> size.clearFrontMm();
            case BACK -> size.clearBackMm();
            case LEFT, RIGHT -> size.clearBesideMm();
            case EDGE -> 0;
        };
    }

    /** Box round the shape. */
    public Box box() {
        return Box.of(corners);
    }

    /** The same shape elsewhere. */
    public MovingShape moved(int dxMm, int dyMm) {
        return new MovingShape(reference.plus(dxMm, dyMm), frameDeg,
                corners.stream().map(corner -> corner.plus(dxMm, dyMm)).toList(),
                sides.stream().map(side -> side.moved(dxMm, dyMm)).toList(),
                place == null ? null : new FixturePlace(place.centre().plus(dxMm, dyMm), place.angleDeg()), size,
                docks);
    }

    /**
     * The same fixture at another place.
     *
     * @throws IllegalStateException if this is no fixture
     */
    public MovingShape at(FixturePlace newPlace) {
        if (size == null) {
            throw new IllegalStateException("only a fixture is turned, this is an outline at " + reference);
        }
        return fixture(newPlace, size, docks);
    }
}
