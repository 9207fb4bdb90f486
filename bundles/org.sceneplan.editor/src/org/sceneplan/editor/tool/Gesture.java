package org.sceneplan.editor.tool;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * What a drag or a drawing tool is doing: tells which edit it would be to stop here. Knows no pixels and no widgets.
 */
public interface Gesture {

    /** The edit that ends the gesture with the pointer here; empty when nothing would change. */
    Optional<PlanEdit> edit(Pointer pointer);

    /** What the gesture itself shows beside what changes: a rubber line, a measured length. */
    default List<OverlayMark> marks(Pointer pointer) {
        return List.of();
    }

    /** Told where the gesture begins, before anything else is asked. */
    default void begin(Point start) {
    }

    /**
     * Takes a letter key that is no number.
     *
     * @return whether it meant something
     */
    default boolean key(char character) {
        return false;
    }

    /** Told that what was typed is taken back. */
    default void untyped() {
    }

    /** Whether what is typed leaves the pointer free to move. */
    default boolean movesWhileTyping() {
        return false;
    }

    /** The kinds of things the pointer may snap to. */
    default Set<SnapKind> snapsTo() {
        return EnumSet.allOf(SnapKind.class);
    }

    /** Whether the pointer snaps at all. */
    default boolean snaps() {
        return true;
    }

    /** What is dragged, where the gesture began, when its sides and corners snap; empty for a point. */
    default Optional<MovingShape> shape() {
        return Optional.empty();
    }

    /** Points of the line being drawn, the last one last; empty when none is. */
    default List<Point> drawn() {
        return List.of();
    }

    /** Ids of elements that nothing snaps to because they move themselves. */
    default Set<String> moving() {
        return Set.of();
    }

    /**
     * Ids of elements that nothing snaps to because they move themselves.
     *
     * @param keys held keys as in SWT events
     */
    default Set<String> moving(int keys) {
        return moving();
    }

    /** The kinds of things that come before all others the pointer may snap to. */
    default Set<SnapKind> prefers() {
        return Set.of();
    }

    /** How far what is dragged goes from where it began, mm; infinite where nothing goes back. */
    default double wayMm(Pointer pointer) {
        return Double.POSITIVE_INFINITY;
    }

    /** The ways the pointer goes from its origin while Shift is held; empty where Shift means nothing. */
    default Optional<Straight> straight() {
        return Optional.empty();
    }

    /**
     * Where what is dragged stands after the edit, by the point that a pointer would hold it at; empty when that is
     * where the pointer is. What goes along a wall only does not stand at the pointer.
     *
     * @param after the level after the edit
     */
    default Optional<Point> held(LevelSnapshot after) {
        return Optional.empty();
    }

    /** Whether numbers can be typed for where it goes. */
    default boolean takesNumbers() {
        return true;
    }

    /** Whether a single number is the first of the lengths that show, as long as none is chosen by Tab. */
    default boolean typesFirstLength() {
        return false;
    }

    /** Point the next typed distance and angle count from, and the rubber line starts at. */
    default Point origin(Pointer pointer) {
        return pointer.start();
    }

    /**
     * Where the gesture goes by what was typed.
     *
     * @param pointer where it is
     */
    default Parsed<Pointer> typed(String text, Pointer pointer, TypedReading reading) {
        return reading.point(text, origin(pointer), pointer);
    }

    /**
     * Takes a click of a drawing tool.
     *
     * @return whether the gesture is complete; its edit is then made
     */
    default boolean click(Pointer pointer) {
        return true;
    }

    /**
     * Told whether the button is held since the first click: what is drawn in one drag may then be another thing than
     * what is drawn click by click.
     */
    default void stretch(boolean held) {
    }

    /** Whether letting go of the button here completes what is drawn in one drag. */
    default boolean isStretched(Pointer pointer) {
        return false;
    }

    /**
     * Told that its edit was refused.
     *
     * @return whether it goes on from what is drawn, so that only the last point need be drawn again
     */
    default boolean refused() {
        return false;
    }

    /** Whether Enter or a double click may complete the gesture now without another point. */
    default boolean canFinish() {
        return false;
    }

    /**
     * Makes a rectangle of two opposite corners, which alone are too few.
     *
     * @return whether there are such corners; the gesture can be finished then
     */
    default boolean square() {
        return false;
    }

    /** Where Enter ends the gesture: not where the hand has drifted to since the last click, if that matters. */
    default Pointer ending(Pointer pointer) {
        return pointer;
    }

    /** Whether something was clicked already that Escape would drop. */
    default boolean hasBegun() {
        return false;
    }

    /** Told when the gesture has ended well, after its edit: for what is no change of the plan. */
    default void dropped(Pointer pointer) {
    }

    /** Takes back the last point clicked; false when there is none. */
    default boolean back() {
        return false;
    }

    /** What goes on from where this gesture has made its edit; empty when the next one begins anew. */
    default Optional<Gesture> next() {
        return Optional.empty();
    }

    /**
     * Told that the plan has become another under the gesture, by undo for example.
     *
     * @return whether it now goes on from another point
     */
    default boolean planChanged() {
        return false;
    }

    /** A sentence on what to do next, shown in the status line; empty for none. */
    default String hint() {
        return "";
    }

    /** Id of the element that the edit adds and that is selected then; empty when what was selected stays. */
    default Optional<String> made() {
        return Optional.empty();
    }
}
