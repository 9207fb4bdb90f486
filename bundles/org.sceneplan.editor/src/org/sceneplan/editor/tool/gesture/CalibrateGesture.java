package org.sceneplan.editor.tool.gesture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.TypedReading;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.underlay.CalibrateUnderlayEdit;

/**
 * Takes both ends of a known length on a picture or drawing and the length itself, which is typed at the pointer or was
 * set before; without it the gesture asks after the second end. Nothing but the drawing snaps: the scale of the picture
 * is not known yet.
 */
public final class CalibrateGesture implements Gesture {
    private static final String OF_POINTS = ",，;；@<";

    private final IntSupplier setMm;
    private final Edits edits;
    private final Wording wording;
    private final List<Point> ends = new ArrayList<>();
    private int typedMm;
    /** Where the pointer was when the length was typed, null when none was since the last click. */
    private Point typedAt;

    /** Makes the edit. */
    public interface Edits {
        /** The edit for both ends and the length between them. */
        PlanEdit of(Point from, Point to, int knownMm);
    }

    /**
     * What is said.
     *
     * @param hint what to do
     * @param ask what to do when the length is missing
     * @param question beside the second end then
     */
    public record Wording(String hint, String ask, String question) {
    }

    /**
     * A gesture.
     *
     * @param setMm the length that was set before; 0 for none
     */
    public CalibrateGesture(IntSupplier setMm, Edits edits, Wording wording) {
        this.setMm = setMm;
        this.edits = edits;
        this.wording = wording;
    }

    private int knownMm() {
        return typedMm > 0 ? typedMm : setMm.getAsInt();
    }

    private boolean isAsking() {
        return ends.size() == 2;
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        return ends.isEmpty() || knownMm() == 0 || ends.getFirst().equals(end(pointer)) ? Optional.empty()
                : Optional.of(edits.of(ends.getFirst(), end(pointer), knownMm()));
    }

    private Point end(Pointer pointer) {
        return isAsking() ? ends.getLast() : pointer.at();
    }

    /** Enter after a length that is typed before the first end keeps the length only. */
    @Override
    public boolean click(Pointer pointer) {
        boolean onlyLength = ends.isEmpty() && pointer.at().equals(typedAt);
        typedAt = null;
        if (!onlyLength && !isAsking() && !ends.contains(pointer.at())) {
            ends.add(pointer.at());
        }
        return canFinish();
    }

    @Override
    public boolean canFinish() {
        return isAsking() && knownMm() > 0;
    }

    @Override
    public boolean refused() {
        if (isAsking()) {
            ends.removeLast();
        }
        return !ends.isEmpty();
    }

    @Override
    public boolean hasBegun() {
        return !ends.isEmpty();
    }

    @Override
    public boolean back() {
        if (ends.isEmpty()) {
            return false;
        }
        ends.removeLast();
        return true;
    }

    /** A number alone is the known length; what names a point is the next end. */
    @Override
    public Parsed<Pointer> typed(String text, Pointer pointer, TypedReading reading) {
        untyped();
        if (text.chars().anyMatch(character -> OF_POINTS.indexOf(character) >= 0)) {
            return reading.point(text, ends.isEmpty() ? pointer.start() : ends.getLast(), pointer);
        }
        return LengthInput.sizes(reading.unit()).parse(text, 0, 1, CalibrateUnderlayEdit.MAX_KNOWN_MM).map(length -> {
            typedMm = length;
            typedAt = pointer.at();
            return pointer;
        });
    }

    @Override
    public void untyped() {
        typedMm = 0;
        typedAt = null;
    }

    @Override
    public boolean movesWhileTyping() {
        return typedMm > 0;
    }

    @Override
    public Set<SnapKind> snapsTo() {
        return isAsking() ? Set.of() : EnumSet.of(SnapKind.DRAWING_POINT, SnapKind.DRAWING_LINE);
    }

    @Override
    public Point origin(Pointer pointer) {
        return ends.isEmpty() ? pointer.start() : ends.getLast();
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        if (ends.isEmpty()) {
            return List.of();
        }
        List<OverlayMark> marks = new ArrayList<>();
        marks.add(new OverlayMark.Cross(ends.getFirst(), OverlayStyle.RUBBER));
        String length = knownMm() == 0 ? "?"
                : LengthInput.sizes(EditorPreferences.unit()).format(knownMm());
        marks.add(new OverlayMark.Length(ends.getFirst(), end(pointer), length, OverlayStyle.DIMENSION_ACTIVE));
        if (isAsking() && knownMm() == 0) {
            marks.add(new OverlayMark.Tag(end(pointer), wording.question(), OverlayStyle.DIMENSION_ACTIVE));
        }
        return marks;
    }

    @Override
    public String hint() {
        return isAsking() ? wording.ask() : wording.hint();
    }
}
