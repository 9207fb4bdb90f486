package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.measure.LiveDimension;
import org.sceneplan.drafting.measure.LiveDimensions;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;

/** The lengths that change with a gesture, and the one that a typed number sets: chosen by Tab, none at first. */
final class LengthStep {
    private static final int REACH_MM = 6000;
    private static final int NONE = -1;

    private final PlanCanvas canvas;
    private LiveDimensions ground;
    private Gesture gesture;
    private List<LiveDimension> dimensions = List.of();
    private int chosen = NONE;

    LengthStep(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    /** Takes the level as it is now. */
    void begin(Gesture newGesture) {
        gesture = newGesture;
        ground = new LiveDimensions(canvas.snapEngine().ground(), REACH_MM);
        dimensions = List.of();
        chosen = NONE;
    }

    /** Measures at a pointer. */
    void look(Pointer pointer) {
        dimensions = gesture.shape().map(shape -> gaps(shape, pointer)).orElseGet(() -> drawn(pointer));
        if (chosen >= dimensions.size()) {
            chosen = NONE;
        }
    }

    private List<LiveDimension> gaps(MovingShape shape, Pointer pointer) {
        MovingShape moved = shape.moved(pointer.dxMm(), pointer.dyMm());
        if (pointer.turnDeg() != 0) {
            return List.of();
        }
        return ground.gaps(moved, gesture.moving());
    }

    private List<LiveDimension> drawn(Pointer pointer) {
        List<Point> drawn = gesture.drawn();
        if (drawn.isEmpty() || drawn.getLast().equals(pointer.at())) {
            return List.of();
        }
        return LiveDimensions.segment(new Segment(drawn.getLast(), pointer.at()));
    }

    /** Chooses the next length to be typed; after the last one none; false when there are no lengths. */
    boolean chooseNext(boolean backwards) {
        if (dimensions.isEmpty()) {
            return false;
        }
        int count = dimensions.size() + 1;
        chosen = (chosen + 1 + (backwards ? count - 1 : 1)) % count - 1;
        return true;
    }

    /** Where the gesture goes so that the chosen length is what was typed; empty when none is chosen. */
    Optional<Parsed<Pointer>> typed(String text, Pointer pointer, TypedReading reading) {
        if (chosen == NONE) {
            return Optional.empty();
        }
        LiveDimension wanted = dimensions.get(chosen);
        Parsed<Double> value = wanted.kind() == LiveDimension.Kind.ANGLE ? AngleInput.parse(text, wanted.value())
                : LengthInput.sizes(reading.unit()).parse(text, wanted.value());
        return Optional.of(value.map(length -> {
            Point way = LiveDimensions.solve(wanted, length);
            return pointer.withAt(pointer.at().plus(way.xMm(), way.yMm()));
        }));
    }

    List<OverlayMark> marks(Locale locale) {
        List<OverlayMark> marks = new ArrayList<>();
        LengthInput format = LengthInput.sizes(canvas.reading().unit());
        for (int i = 0; i < dimensions.size(); i++) {
            LiveDimension each = dimensions.get(i);
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
