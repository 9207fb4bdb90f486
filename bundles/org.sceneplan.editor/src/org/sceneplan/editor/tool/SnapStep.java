package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.snap.SnapCandidate;
import org.sceneplan.drafting.snap.SnapEngine;
import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.drafting.snap.SnapQuery;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * Snapping of a gesture: the candidates at the pointer, best first, and the one the user has chosen by Tab. Alt
 * suspends snapping while it is held, or brings it back where it is switched off; Shift keeps to straight ways.
 */
final class SnapStep {
    /** Part of the tolerance within which what is dragged goes back to where it was. */
    private static final double BACK = 0.5;

    private final PlanCanvas canvas;
    private SnapEngine engine;
    private Gesture gesture;
    private List<SnapCandidate> candidates = List.of();
    private int chosen;
    private Point chosenAt;
    private double toleranceMm;

    SnapStep(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    /** Takes the level as it is now. */
    void begin(Gesture newGesture) {
        gesture = newGesture;
        engine = gesture.snaps() ? canvas.snapEngine() : null;
        candidates = List.of();
        chosen = 0;
    }

    /** The pointer after the best candidate, or the one chosen nearby. */
    Pointer snap(Pointer free, double newToleranceMm) {
        toleranceMm = newToleranceMm;
        Point origin = gesture.origin(free);
        Optional<Vector> way = (free.keys() & SWT.SHIFT) == 0 || origin.equals(free.at()) ? Optional.empty()
                : gesture.straight().map(straight -> straight.way(origin, free.at(),
                        canvas.snapEngine().ground().frameDeg()));
        Pointer raw = way.map(along -> free.withAt(Straight.on(along, origin, free.at()))).orElse(free);
        boolean held = (raw.keys() & SWT.ALT) != 0;
        if (engine == null || held == EditorPreferences.shows(EditorPreferences.SHOW_SNAPPING)) {
            candidates = List.of();
            return raw;
        }
        MovingShape shape = gesture.shape().map(at -> at.moved(raw.dxMm(), raw.dyMm()))
                .orElseGet(() -> MovingShape.point(raw.at(), engine.ground().frameDeg()));
        SnapQuery query = SnapQuery.of(shape, (int) Math.max(1, Math.round(toleranceMm))).withPointer(raw.at())
                .without(gesture.moving(raw.keys())).only(kinds(gesture)).preferring(gesture.prefers())
                .after(gesture.drawn());
        candidates = engine.candidates(query).stream().filter(each -> way.isEmpty()
                || Straight.isOn(way.get(), origin, raw.at().plus(each.dxMm(), each.dyMm())))
                .filter(each -> !pullsBack(raw, pointer(raw, shape, each))).toList();
        if (chosenAt == null || chosenAt.distanceMm(raw.at()) > 2 * toleranceMm) {
            chosen = 0;
        }
        return apply(raw, shape);
    }

    /** The pointer after the next candidate; the one after the last is the pointer itself. */
    Pointer next(Pointer raw, boolean backwards) {
        int count = candidates.size() + 1;
        chosen = (chosen + (backwards ? count - 1 : 1)) % count;
        chosenAt = raw.at();
        return snap(raw, toleranceMm);
    }

    private Pointer apply(Pointer raw, MovingShape shape) {
        return chosen >= candidates.size() ? raw : pointer(raw, shape, candidates.get(chosen));
    }

    /** Whether a small move would be undone: only what has come nearly back goes back. */
    private boolean pullsBack(Pointer raw, Pointer snapped) {
        return gesture.wayMm(snapped) == 0 && gesture.wayMm(raw) > toleranceMm * BACK;
    }

    private static Pointer pointer(Pointer raw, MovingShape shape, SnapCandidate best) {
        double turnDeg = best.kinds().contains(SnapKind.DOCK) ? best.angleDeg() - shape.frameDeg() : 0;
        return new Pointer(raw.start(), raw.at().plus(best.dxMm(), best.dyMm()), turnDeg, best.dockHost(), raw.keys());
    }

    /** Whether there is more than one candidate to choose from. */
    boolean hasChoice() {
        return candidates.size() > 1;
    }

    /** Lines of the candidate and its reason beside the pointer. */
    List<OverlayMark> marks(Pointer pointer, Locale locale) {
        String place = candidates.isEmpty() ? "" : "  %d/%d ⇥".formatted(chosen + 1, candidates.size() + 1);
        if (chosen >= candidates.size()) {
            return candidates.isEmpty() ? List.of() : List.of(new OverlayMark.Tag(pointer.at(),
                    PackageTexts.ofEditor(locale).text("snap.free") + place, OverlayStyle.SNAP));
        }
        List<OverlayMark> marks = new ArrayList<>();
        SnapCandidate best = candidates.get(chosen);
        for (Segment guide : best.guides()) {
            marks.add(new OverlayMark.Line(guide.from(), guide.to(), OverlayStyle.SNAP));
        }
        if (best.kind() != SnapKind.GRID || chosen > 0) {
            marks.add(new OverlayMark.Tag(pointer.at(), best.reason().in(locale)
                    + (candidates.size() > 1 ? place : ""), OverlayStyle.SNAP));
        }
        return marks;
    }

    /** The kinds the user has switched on. */
    private static Set<SnapKind> kinds(Gesture gesture) {
        EnumSet<SnapKind> kinds = EnumSet.noneOf(SnapKind.class);
        for (SnapKind kind : gesture.snapsTo()) {
            if (EditorPreferences.snaps(preference(kind))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static String preference(SnapKind kind) {
        return switch (kind) {
            case DOCK, WALL_FACE, COLUMN_FACE, OBSTACLE_FACE, ZONE_EDGE, AISLE_EDGE, DIRECTION -> "wallFace";
            case CORNER, OPENING, SERVICE, ZONE_CORNER, FIXTURE_CORNER -> "corner";
            case COLUMN_AXIS -> "columnAxis";
            case FIXTURE_EDGE, FIXTURE_CENTRE, FREE_STRIP -> "fixtureEdge";
            case EQUAL_GAP -> "equalGap";
            case DRAWING_POINT, DRAWING_LINE -> "drawing";
            case GUIDE -> "guide";
            case GRID -> "grid";
        };
    }
}
