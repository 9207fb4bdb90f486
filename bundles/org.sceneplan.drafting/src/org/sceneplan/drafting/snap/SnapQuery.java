package org.sceneplan.drafting.snap;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;

/**
 * A question to the {@link SnapEngine}.
 *
 * @param shape what is moving, where it would be without snapping
 * @param pointer where the pointer is
 * @param toleranceMm how far one reason may pull it, more than 0
 * @param reachMm how far things may be away to be in line with it
 * @param leaveOut ids of what moves along, and of what else shall not count
 * @param kinds kinds that are switched on; none = snapping is suspended
 * @param preferred kinds that come before all others
 * @param drawn points of the line or outline being drawn before this one, the last one last
 */
public record SnapQuery(MovingShape shape, Point pointer, int toleranceMm, int reachMm, Set<String> leaveOut,
        Set<SnapKind> kinds, Set<SnapKind> preferred, List<Point> drawn) {

    private static final int REACH_MM = 5000;

    public SnapQuery {
        requireNonNull(shape, "shape");
        requireNonNull(pointer, "pointer");
        if (toleranceMm < 1 || reachMm < 0) {
            throw new IllegalArgumentException(
                    "toleranceMm %d must be 1 or more, reachMm %d 0 or more".formatted(toleranceMm, reachMm));
        }
        leaveOut = Set.copyOf(leaveOut);
        kinds = Set.copyOf(kinds);
        preferred = Set.copyOf(preferred);
        drawn = List.copyOf(drawn);
    }

    /** All kinds, nothing left out, in line within 5 m, the pointer at the centre of the shape. */
    public static SnapQuery of(MovingShape shape, int toleranceMm) {
        return new SnapQuery(shape, shape.reference(), toleranceMm, REACH_MM, Set.of(),
                EnumSet.allOf(SnapKind.class), Set.of(), List.of());
    }

    /** The same question for another place of the pointer. */
    public SnapQuery withPointer(Point newPointer) {
        return new SnapQuery(shape, newPointer, toleranceMm, reachMm, leaveOut, kinds, preferred, drawn);
    }

    /** The same question for another shape. */
    public SnapQuery withShape(MovingShape newShape) {
        return new SnapQuery(newShape, pointer, toleranceMm, reachMm, leaveOut, kinds, preferred, drawn);
    }

    /** The same question without these elements. */
    public SnapQuery without(Set<String> ids) {
        return new SnapQuery(shape, pointer, toleranceMm, reachMm, ids, kinds, preferred, drawn);
    }

    /** The same question with these kinds only. */
    public SnapQuery only(Set<SnapKind> newKinds) {
        return new SnapQuery(shape, pointer, toleranceMm, reachMm, leaveOut, newKinds, preferred, drawn);
    }

    /** The same question where these kinds come first. */
    public SnapQuery preferring(Set<SnapKind> first) {
        return new SnapQuery(shape, pointer, toleranceMm, reachMm, leaveOut, kinds, first, drawn);
    }

    /** The same question with another reach. */
    public SnapQuery within(int newReachMm) {
        return new SnapQuery(shape, pointer, toleranceMm, newReachMm, leaveOut, kinds, preferred, drawn);
    }

    /** The same question while a line is drawn whose points so far are given. */
    public SnapQuery after(List<Point> points) {
        return new SnapQuery(shape, pointer, toleranceMm, reachMm, leaveOut, kinds, preferred, points);
    }
}
