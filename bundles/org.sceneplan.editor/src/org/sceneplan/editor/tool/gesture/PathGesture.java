package org.sceneplan.editor.tool.gesture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.Straight;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;

/**
 * Draws a line of corners click by click; complete with the last corner needed, or when the first is met again. A
 * closed one is drawn as a rectangle in one drag, or by two opposite corners and Enter.
 */
public final class PathGesture implements Gesture {

    /**
     * How a path is drawn.
     *
     * @param least fewest corners that make an edit
     * @param most with so many corners the path is complete; 0 = as many as the user wants
     * @param closed whether it comes back to its first corner
     * @param hint what to do, shown in the status line
     */
    public record Form(int least, int most, boolean closed, String hint) {
    }

    private static final double MEET_MM = 30;

    private final Form form;
    private final Function<List<Point>, PlanEdit> edits;
    private final Function<List<Point>, List<OverlayMark>> marks;
    private final List<Point> corners = new ArrayList<>();
    private Predicate<Character> keys = character -> false;
    private PathChain chain;
    private double frameDeg;
    private Set<SnapKind> prefers = Set.of();
    private boolean isLine = true;
    private boolean held;
    /** The two corners a rectangle was made of; empty when none was. */
    private List<Point> opposite = List.of();

    /**
     * A gesture.
     *
     * @param edits the edit for corners, null for none
     * @param marks what shows beside the line itself, for all corners with the pointer as last
     */
    public PathGesture(Form form, Function<List<Point>, PlanEdit> edits,
            Function<List<Point>, List<OverlayMark>> marks) {
        this.form = form;
        this.edits = edits;
        this.marks = marks;
    }

    /**
     * Makes the corners points of something else than a line: after the second one the way to the next is no length.
     *
     * @param newKeys takes letter keys
     * @return this
     */
    public PathGesture withoutLine(Predicate<Character> newKeys) {
        keys = newKeys;
        isLine = false;
        return this;
    }

    /**
     * Draws rectangles along the walls of a turned building.
     *
     * @param newFrameDeg direction of their sides
     * @return this
     */
    public PathGesture inFrame(double newFrameDeg) {
        frameDeg = newFrameDeg;
        return this;
    }

    /**
     * Prefers kinds of things to snap to.
     *
     * @return this
     */
    public PathGesture preferring(Set<SnapKind> kinds) {
        prefers = kinds;
        return this;
    }

    @Override
    public Set<SnapKind> prefers() {
        return prefers;
    }

    /**
     * Makes this a link of a chain.
     *
     * @return this
     */
    public PathGesture linkOf(PathChain newChain) {
        chain = newChain;
        chain.end().ifPresent(corners::add);
        return this;
    }

    @Override
    public Optional<Gesture> next() {
        return chain == null ? Optional.empty() : chain.next(List.copyOf(corners));
    }

    @Override
    public boolean planChanged() {
        if (chain == null || !chain.shorten()) {
            return false;
        }
        chain.end().ifPresent(end -> corners.set(0, end));
        return true;
    }

    private boolean isLink() {
        return chain != null && chain.hasLinks();
    }

    @Override
    public boolean key(char character) {
        return keys.test(character);
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        List<Point> path = path(pointer);
        return path.size() < form.least() ? Optional.empty() : Optional.ofNullable(edits.apply(path));
    }

    /** Corners clicked, and the pointer unless it lies on the last or meets the first. */
    private List<Point> path(Pointer pointer) {
        if (isStretched(pointer)) {
            return rectangle(pointer.at());
        }
        List<Point> path = new ArrayList<>(corners);
        boolean isNew = corners.isEmpty() || !corners.getLast().equals(pointer.at());
        if (isNew && !meetsFirst(pointer.at())) {
            path.add(pointer.at());
        }
        return path;
    }

    /** From the first corner to the opposite one. */
    private List<Point> rectangle(Point to) {
        Point pivot = corners.getFirst();
        return Box.of(List.of(pivot, inFrame(to))).toRing().points().stream()
                .map(corner -> corner.rotated(pivot, frameDeg)).toList();
    }

    private boolean isOpposite(Point to) {
        Point at = inFrame(to);
        return corners.getFirst().xMm() != at.xMm() && corners.getFirst().yMm() != at.yMm();
    }

    @Override
    public boolean square() {
        if (!form.closed() || corners.size() != 2 || !isOpposite(corners.getLast())) {
            return false;
        }
        opposite = List.copyOf(corners);
        List<Point> four = new ArrayList<>(rectangle(corners.getLast()));
        Point far = four.stream().max(Comparator.comparingDouble(corners.getFirst()::distanceMm)).orElseThrow();
        // where the hand goes on from when it is refused
        Collections.rotate(four, four.size() - 1 - four.indexOf(far));
        corners.clear();
        corners.addAll(four);
        return true;
    }

    private boolean meetsFirst(Point at) {
        return form.closed() && corners.size() >= form.least() && corners.getFirst().distanceMm(at) <= MEET_MM;
    }

    @Override
    public void stretch(boolean isHeld) {
        held = isHeld && form.closed() && corners.size() == 1;
    }

    @Override
    public boolean isStretched(Pointer pointer) {
        return held && isOpposite(pointer.at());
    }

    /** Where a point would lie if the frame were turned back about the first corner. */
    private Point inFrame(Point at) {
        return at.rotated(corners.getFirst(), -frameDeg);
    }

    @Override
    public boolean click(Pointer pointer) {
        if (meetsFirst(pointer.at()) || isStretched(pointer)) {
            return true;
        }
        if (corners.isEmpty() || !corners.getLast().equals(pointer.at())) {
            corners.add(pointer.at());
        }
        return corners.size() == form.most();
    }

    @Override
    public boolean refused() {
        if (held) {
            return false;
        }
        if (!opposite.isEmpty()) {
            corners.clear();
            corners.addAll(opposite);
            opposite = List.of();
        } else if (corners.size() == form.most()) {
            corners.removeLast();
        }
        return !corners.isEmpty();
    }

    @Override
    public boolean canFinish() {
        return corners.size() >= form.least() || isLink();
    }

    /** The corners that are clicked make the line; the point of a dimension line need not be clicked. */
    @Override
    public Pointer ending(Pointer pointer) {
        return isLine && canFinish() ? new Pointer(pointer.start(), corners.getLast(), pointer.keys()) : pointer;
    }

    @Override
    public boolean hasBegun() {
        return !corners.isEmpty();
    }

    @Override
    public boolean back() {
        if (corners.isEmpty()) {
            return false;
        }
        if (corners.size() > 1 || !isLink()) {
            corners.removeLast();
        } else {
            chain.takeBack();
        }
        return true;
    }

    @Override
    public List<Point> drawn() {
        return held || !isLine && corners.size() > 1 ? List.of() : List.copyOf(corners);
    }

    @Override
    public Optional<Straight> straight() {
        if (held) {
            return Optional.of(Straight.SQUARE);
        }
        return drawn().isEmpty() ? Optional.empty() : Optional.of(Straight.LINE);
    }

    @Override
    public Point origin(Pointer pointer) {
        return corners.isEmpty() ? pointer.start() : corners.getLast();
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        List<OverlayMark> drawn = new ArrayList<>();
        List<Point> path = path(pointer);
        if (path.equals(corners) && path.size() == 1) {
            drawn.add(new OverlayMark.Cross(path.getFirst(), OverlayStyle.RUBBER));
        }
        for (int i = 0; i + 1 < path.size() && (isLine || path.size() == 2); i++) {
            drawn.add(new OverlayMark.Line(path.get(i), path.get(i + 1), OverlayStyle.RUBBER));
        }
        if (form.closed() && path.size() > 2) {
            drawn.add(new OverlayMark.Line(path.getLast(), path.getFirst(), OverlayStyle.RUBBER));
        }
        if (isStretched(pointer)) {
            drawn.addAll(size(path));
        }
        marks.apply(path).stream().filter(mark -> !isLive(mark, pointer)).forEach(drawn::add);
        return drawn;
    }

    /** Whether a mark tells the length to the pointer, which shows anyway as it can be typed. */
    private boolean isLive(OverlayMark mark, Pointer pointer) {
        return mark instanceof OverlayMark.Length length && !drawn().isEmpty()
                && length.from().equals(drawn().getLast()) && length.to().equals(pointer.at());
    }

    /** Width and depth of a rectangle. */
    private static List<OverlayMark> size(List<Point> corners) {
        return List.of(length(corners.get(0), corners.get(1)), length(corners.get(1), corners.get(2)));
    }

    private static OverlayMark length(Point from, Point to) {
        return new OverlayMark.Length(from, to, LengthInput.sizes(EditorPreferences.unit())
                .format(Math.round(from.distanceMm(to))), OverlayStyle.DIMENSION);
    }

    @Override
    public String hint() {
        return isLink() ? chain.hint() : form.hint();
    }
}
