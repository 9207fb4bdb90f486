package org.sceneplan.editor.command.object;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.shell.WallBody;
import org.sceneplan.plan.edit.zone.ZoneMembers;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Tells where on a level copies of a fixture have room. */
public final class RowRoom {

    /** Why a copy has no room. */
    public enum Misfit {
        /** It reaches out of the shop. */
        OUTSIDE,
        /** Something stands there. */
        TAKEN,
        /** It stands before a door. */
        DOOR
    }

    /** Places at slanted walls are rounded: so much at each side of a copy does not count. */
    private static final int ROUNDING_MM = 2;

    private final FixtureSize size;
    private final Ring outline;
    private final List<Ring> taken;
    private final List<Ring> doors;
    private final Optional<Ring> zone;

    private RowRoom(FixtureSize size, Ring outline, List<Ring> taken, List<Ring> doors, Optional<Ring> zone) {
        this.size = size;
        this.outline = outline;
        this.taken = taken;
        this.doors = doors;
        this.zone = zone;
    }

    /**
     * The room for copies of a fixture on its level.
     *
     * @param onto whether copies may stand on the fixture itself, as where they are to overlap
     */
    static RowRoom of(Fixture source, boolean onto) {
        Level level = (Level) requireNonNull(source, "source").eContainer();
        FixtureSize size = ArrangeEdits.size(source);
        Ring outline = Ring.parse(level.getOutline());
        List<Ring> taken = new ArrayList<>();
        level.getFixtures().stream().filter(each -> each != source || !onto)
                .forEach(each -> taken.add(FixtureFrame.footprint(ArrangeEdits.place(each), ArrangeEdits.size(each))));
        level.getColumns().forEach(each -> taken.add(footprint(each)));
        level.getWalls().forEach(each -> taken.add(footprint(each)));
        level.getObstacles().forEach(each -> taken.add(Ring.parse(each.getOutline())));
        List<Ring> doors = level.getOpenings().stream().filter(RowRoom::isDoor)
                .map(each -> before(outline, each, size.depthMm())).toList();
        return new RowRoom(size, outline, List.copyOf(taken), doors, zone(level, source));
    }

    /** The zone a fixture belongs to and stands in. */
    private static Optional<Ring> zone(Level level, Fixture source) {
        return ZoneMembers.zoneAt(level, ArrangeEdits.place(source).centre()).filter(zone -> zone == source.getZone())
                .map(zone -> Ring.parse(zone.getOutline()));
    }

    /** Whether a copy stands in the zone of the fixture, or that stands in none of its own. */
    boolean isInZone(FixturePlace place) {
        return zone.map(ring -> ring.contains(place.centre())).orElse(true);
    }

    /** Why a copy has no room at a place; empty when it has. */
    Optional<Misfit> misfit(FixturePlace place) {
        Ring copy = FixtureFrame.footprint(place, new FixtureSize(Math.max(1, size.widthMm() - 2 * ROUNDING_MM),
                Math.max(1, size.depthMm() - 2 * ROUNDING_MM), size.heightMm(), 0, 0));
        if (!outline.covers(copy)) {
            return Optional.of(Misfit.OUTSIDE);
        }
        return Stream.of(Misfit.TAKEN, Misfit.DOOR)
                .filter(why -> (why == Misfit.TAKEN ? taken : doors).stream().anyMatch(copy::overlaps)).findFirst();
    }

    private static boolean isDoor(Opening opening) {
        return opening.getKind() != OpeningKind.WINDOW && opening.getKind() != OpeningKind.SHOP_WINDOW;
    }

    /** The floor before a door that a copy with its back to the same wall would take. */
    private static Ring before(Ring outline, Opening door, int depthMm) {
        Segment edge = outline.edge(door.getEdge());
        Vector in = edge.leftNormal().times(depthMm);
        Point from = edge.pointAt(door.getOffsetMm());
        Point to = edge.pointAt(Math.min(edge.lengthMm(), door.getOffsetMm() + door.getWidthMm()));
        return Ring.ccw(List.of(from, to, Point.rounded(to.xMm() + in.x(), to.yMm() + in.y()),
                Point.rounded(from.xMm() + in.x(), from.yMm() + in.y())));
    }

    private static Ring footprint(Wall wall) {
        return WallBody.footprint(new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                new Point(wall.getToXMm(), wall.getToYMm())), wall.getReference(), wall.getThicknessMm());
    }

    private static Ring footprint(Column column) {
        return Ring.placed(new Point(column.getXMm(), column.getYMm()), column.getWidthMm(),
                column.getDepthMm() == 0 ? column.getWidthMm() : column.getDepthMm(), column.getAngleDeg());
    }
}
