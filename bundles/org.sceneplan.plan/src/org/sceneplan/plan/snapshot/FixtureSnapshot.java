package org.sceneplan.plan.snapshot;

import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * A display fixture on the floor.
 *
 * @param zoneId zone it belongs to, empty when none
 * @param centre centre of the footprint
 * @param angleDeg 0 = front looks south and the width runs east; counter-clockwise about the centre
 * @param clearMm depth of the strip that stays free before each open side
 * @param clearSides 0 none, 1 front, 2 front and back, 4 all around
 * @param footprint area on the floor
 * @param clearances the strips that stay free, one ring each; empty when {@code clearMm} or {@code clearSides} is 0
 * @param layerId layer a designer sorted it into, empty when none
 * @param dock what it stands with its back to
 */
public record FixtureSnapshot(String id, String typeCode, String number, String zoneId, Point centre, double angleDeg,
        int widthMm, int depthMm, int heightMm, int clearMm, int clearSides, boolean locked, Ring footprint,
        List<Ring> clearances, List<PositionSnapshot> positions, String layerId, DockSnapshot dock) {

    /** A strip reaches out of the box of a turned fixture by up to its depth times the square root of 2. */
    private static final double DIAGONAL = 1.4143;

    public FixtureSnapshot {
        clearances = List.copyOf(clearances);
        positions = List.copyOf(positions);
    }

    /** A fixture with footprint and free strips computed from place, size and angle, without positions. */
    public static FixtureSnapshot placed(String id, String typeCode, String number, String zoneId, FixturePlace place,
            FixtureSize size, boolean locked) {
        return new FixtureSnapshot(id, typeCode, number, zoneId, place.centre(), place.angleDeg(), size.widthMm(),
                size.depthMm(), size.heightMm(), size.clearMm(), size.clearSides(), locked,
                FixtureFrame.footprint(place, size), FixtureFrame.clearances(place, size), List.of(), "",
                DockSnapshot.NONE);
    }

    /** The same fixture with other positions. */
    public FixtureSnapshot withPositions(List<PositionSnapshot> newPositions) {
        return new FixtureSnapshot(id, typeCode, number, zoneId, centre, angleDeg, widthMm, depthMm, heightMm, clearMm,
                clearSides, locked, footprint, clearances, newPositions, layerId, dock);
    }

    /** The same fixture on another layer and docked to another host, at its place. */
    public FixtureSnapshot with(String newLayerId, DockSnapshot newDock) {
        return new FixtureSnapshot(id, typeCode, number, zoneId, centre, angleDeg, widthMm, depthMm, heightMm, clearMm,
                clearSides, locked, footprint, clearances, positions, newLayerId, newDock);
    }

    /** The same fixture at another place, with everything it shows. */
    public FixtureSnapshot withPlace(FixturePlace place) {
        List<PositionSnapshot> moved = positions.stream().map(position -> position.on(place)).toList();
        return placed(id, typeCode, number, zoneId, place, size(), locked).withPositions(moved).with(layerId, dock);
    }

    /**
     * Whether the fixture itself, whatever it shows, stands the same as in another state of the plan; layers and docks
     * take no part.
     */
    public boolean isPlacedLike(FixtureSnapshot other) {
        return centre.equals(other.centre) && angleDeg == other.angleDeg && isMovedOnly(other);
    }

    /** Whether the fixture itself differs in nothing but its place from another in another state of the plan. */
    public boolean isMovedOnly(FixtureSnapshot other) {
        return id.equals(other.id) && size().equals(other.size()) && typeCode.equals(other.typeCode)
                && number.equals(other.number) && zoneId.equals(other.zoneId) && locked == other.locked;
    }

    /** Box of the footprint with the strips that stay free, in plan coordinates; up to a strip's depth too large. */
    public Box reachBox() {
        return footprint.box().expanded((int) Math.ceil(clearMm * DIAGONAL) + 1);
    }

    /** Place of the fixture. */
    public FixturePlace place() {
        return new FixturePlace(centre, angleDeg);
    }

    /** Size of the fixture. */
    public FixtureSize size() {
        return new FixtureSize(widthMm, depthMm, heightMm, clearMm, clearSides);
    }
}
