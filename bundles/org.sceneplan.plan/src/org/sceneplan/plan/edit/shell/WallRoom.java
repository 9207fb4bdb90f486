package org.sceneplan.plan.edit.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.place.WallSpot;

/** Tells whether doors and passages fit an inner wall and one another. */
final class WallRoom {

    /** Where a door is in its wall. */
    record Spot(WallOpening opening, int offsetMm, int widthMm) {

        static Spot of(WallOpening opening) {
            return new Spot(opening, opening.getOffsetMm(), opening.getWidthMm());
        }

        long farMm() {
            return (long) offsetMm + widthMm;
        }
    }

    private WallRoom() {
    }

    /** Refuses a place in a wall that carries load, over an end of the wall or over another of its doors. */
    static Refusal check(Wall wall, Spot spot) {
        return wall.isStructural() ? ShellTexts.TEXTS.refusal(wall, "wall.structural")
                : check(wall, WallBody.line(wall).lengthMm(), spot, wall.getOpenings().stream().map(Spot::of).toList());
    }

    /** Refuses a new line for a wall on which one of its doors would have no room. */
    static Refusal after(Wall wall, Segment line) {
        double beforeMm = WallBody.line(wall).lengthMm();
        List<Spot> spots = new ArrayList<>();
        for (WallOpening each : wall.getOpenings()) {
            int offsetMm = each.isLocked() ? each.getOffsetMm() : WallSpot.offsetMm(each, beforeMm, line.lengthMm());
            spots.add(new Spot(each, offsetMm, each.getWidthMm()));
        }
        for (Spot spot : spots) {
            Refusal refusal = check(wall, line.lengthMm(), spot, spots);
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    private static Refusal check(Wall wall, double lengthMm, Spot spot, List<Spot> others) {
        long roomMm = (long) Math.ceil(lengthMm);
        if (spot.offsetMm() < 0 || spot.farMm() > roomMm) {
            return ShellTexts.TEXTS.refusal(spot.opening(), "wallOpening.leavesWall", wall,
                    Math.max(0, roomMm - spot.widthMm()), roomMm);
        }
        for (Spot other : others) {
            boolean overlaps = spot.offsetMm() < other.farMm() && other.offsetMm() < spot.farMm();
            if (other.opening() != spot.opening() && overlaps) {
                return ShellTexts.TEXTS.refusal(spot.opening(), "wallOpening.overlaps", other.opening(),
                        other.offsetMm(), other.farMm());
            }
        }
        return Refusal.NONE;
    }

    /** The distance from the start of a wall at which the middle of a door is as near to a point as it can be. */
    static int offsetMm(Wall wall, Point near, int widthMm) {
        Segment line = WallBody.line(wall);
        double middle = line.from().equals(line.to()) ? 0 : line.direction().dot(line.from().to(near));
        double last = Math.max(0, Math.floor(line.lengthMm()) - widthMm);
        return (int) Math.max(0, Math.min(last, Math.floor(middle - widthMm / 2.0 + 0.5)));
    }

    /**
     * The distance from the start of a wall at which a door has room that is nearest to where it would be: a little off
     * the next door if it can be. Where it would be when the wall has no room.
     */
    static int freeMm(Wall wall, WallOpening door) {
        return Stream.of(OpeningRoom.BESIDE_MM, 0).flatMap(gapMm -> besidesMm(wall, door, gapMm)).findFirst()
                .orElse(door.getOffsetMm());
    }

    private static Stream<Integer> besidesMm(Wall wall, WallOpening door, int gapMm) {
        Stream<Integer> besides = wall.getOpenings().stream().map(Spot::of)
                .flatMap(other -> Stream.of((int) other.farMm() + gapMm, other.offsetMm() - gapMm - door.getWidthMm()));
        return Stream.concat(Stream.of(door.getOffsetMm()), besides)
                .filter(offsetMm -> !check(wall, new Spot(door, offsetMm, door.getWidthMm())).isRefused())
                .sorted(Comparator.comparingInt(offsetMm -> Math.abs(offsetMm - door.getOffsetMm())));
    }

    /** Jamb to jamb on the line of the wall. */
    static Segment span(Wall wall, Spot spot) {
        Segment line = WallBody.line(wall);
        return new Segment(line.pointAt(spot.offsetMm()), line.pointAt(Math.min(spot.farMm(), line.lengthMm())));
    }
}
