package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.measure.LiveDimension;
import org.sceneplan.drafting.measure.LiveDimensions;
import org.sceneplan.drafting.measure.LiveLengths;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.SideRole;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The lengths that change with a gesture, and the one that a typed number sets: chosen by Tab, none at first unless the
 * gesture takes the first.
 */
final class LengthStep {
    private static final int REACH_MM = 6000;
    private static final int NONE = -1;
    private static final double LEAST_SHOWN_MM = 0.5;
    private static final double SAME_LINE = 0.01;
    private static final String OF_POINTS = ",，;；@<";

    private final PlanCanvas canvas;
    private LiveDimensions ground;
    private Gesture gesture;
    private List<LiveDimension> dimensions = List.of();
    /** Lengths and pointer when typing began; an edit that is not possible on the way to a number has no lengths. */
    private List<LiveDimension> typedFrom = List.of();
    private Pointer typedAt;
    private int chosen = NONE;
    private boolean chosenByTab;

    LengthStep(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    /** Takes the level as it is now. */
    void begin(Gesture newGesture) {
        gesture = newGesture;
        ground = new LiveDimensions(canvas.snapEngine().ground(), REACH_MM);
        dimensions = List.of();
        typedFrom = List.of();
        chosen = gesture.typesFirstLength() ? 0 : NONE;
        chosenByTab = false;
    }

    /**
     * Measures at a pointer.
     *
     * @param after the level after the edit that the gesture would make, empty when it would make none
     * @param typing whether a number is being typed
     */
    void look(Pointer pointer, Optional<LevelSnapshot> after, boolean typing) {
        dimensions = gesture.shape().map(shape -> gaps(shape, pointer)).orElseGet(() -> changed(pointer, after));
        if (!typing) {
            typedFrom = dimensions;
            typedAt = after.flatMap(gesture::held).map(pointer::withAt).orElse(pointer);
            if (chosen >= dimensions.size() && !gesture.typesFirstLength()) {
                chosen = NONE;
            }
        }
    }

    private List<LiveDimension> gaps(MovingShape shape, Pointer pointer) {
        MovingShape moved = shape.moved(pointer.dxMm(), pointer.dyMm());
        MovingShape turned = pointer.turnDeg() == 0 ? moved
                : moved.at(new FixturePlace(moved.reference(), moved.frameDeg() + pointer.turnDeg()));
        List<LiveDimension> gaps = new ArrayList<>(ground.gaps(turned, gesture.moving(pointer.keys())));
        if (!pointer.dockHost().isEmpty()) {
            gaps.sort(Comparator.comparing(gap -> !isAlong(turned, gap.axis())));
        }
        return gaps;
    }

    /** Whether a way leaves the back of a fixture on its wall. */
    private static boolean isAlong(MovingShape shape, Vector way) {
        return shape.side(SideRole.BACK).stream()
                .allMatch(back -> Math.abs(back.outward().dot(way)) < SAME_LINE * way.length());
    }

    private Pointer goes(LiveDimension wanted, double value) {
        Point way = LiveDimensions.solve(wanted, value);
        Pointer goal = typedAt.withAt(typedAt.at().plus(way.xMm(), way.yMm()));
        return gesture.shape().map(shape -> shape.size().isEmpty() ? shape
                : shape.at(new FixturePlace(shape.reference(), shape.frameDeg() + goal.turnDeg())))
                .filter(shape -> !isAlong(shape, wanted.axis())).map(shape -> goal.undocked()).orElse(goal);
    }

    private List<LiveDimension> changed(Pointer pointer, Optional<LevelSnapshot> after) {
        List<Point> drawn = gesture.drawn();
        if (drawn.isEmpty()) {
            return after.map(level -> LiveLengths.of(canvas.snapEngine().ground(), level,
                    gesture.moving(pointer.keys()))).orElse(List.of());
        }
        return drawn.getLast().equals(pointer.at()) ? List.of()
                : LiveDimensions.segment(new Segment(drawn.getLast(), pointer.at()));
    }

    /** Chooses the next length to be typed; after the last one none; false when there are no lengths. */
    boolean chooseNext(boolean backwards) {
        if (dimensions.isEmpty()) {
            return false;
        }
        int count = dimensions.size() + 1;
        chosen = (Math.min(chosen, dimensions.size() - 1) + 1 + (backwards ? count - 1 : 1)) % count - 1;
        chosenByTab = true;
        return true;
    }

    /** Where the gesture goes so that the chosen length is what was typed; empty when none is chosen. */
    Optional<Parsed<Pointer>> typed(String text, TypedReading reading) {
        boolean isPoint = text.chars().anyMatch(character -> OF_POINTS.indexOf(character) >= 0);
        if (chosen == NONE || chosen >= typedFrom.size() || isPoint && !chosenByTab) {
            return Optional.empty();
        }
        LiveDimension wanted = typedFrom.get(chosen);
        Parsed<Double> value = wanted.kind() == LiveDimension.Kind.ANGLE ? AngleInput.parse(text, wanted.value())
                : LengthInput.sizes(reading.unit()).parse(text, wanted.value());
        return Optional.of(value.map(length -> goes(wanted, length)));
    }

    List<OverlayMark> marks(Locale locale) {
        List<OverlayMark> marks = new ArrayList<>();
        LengthInput format = LengthInput.sizes(canvas.reading().unit());
        for (int i = 0; i < dimensions.size(); i++) {
            LiveDimension each = dimensions.get(i);
            if (each.value() < LEAST_SHOWN_MM) {
                continue;
            }
            OverlayStyle style = i == chosen ? OverlayStyle.DIMENSION_ACTIVE : OverlayStyle.DIMENSION;
            marks.add(switch (each.kind()) {
                case ANGLE -> new OverlayMark.Tag(each.to(), AngleInput.format(Math.round(each.value() * 10) / 10.0)
                        + "°", style);
                case AREA -> new OverlayMark.Tag(each.to(), "%.2f m²".formatted(each.value() / 1e6), style);
                default -> new OverlayMark.Length(each.from(), each.to(), format.format(Math.round(each.value())),
                        style);
            });
        }
        return marks;
    }
}
