package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.TypedReading;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.RemoveElementsEdit;

/**
 * Places or moves a guide; dropped outside the window it goes. One that is placed by a click takes the direction of the
 * nearer axis of the shop until the user takes the other one.
 */
public final class GuideGesture implements Gesture {
    private static final char OTHER_DIRECTION = 'r';
    private static final String OF_POINTS = ",，;；@<";

    private final Level level;
    private final Guide guide;
    private final Predicate<Point> directions;
    private final Predicate<Point> inWindow;
    private final Box reach;
    private final String hint;
    private String madeId;
    private boolean turned;
    private boolean directed;

    /**
     * A gesture.
     *
     * @param guide the guide to move, null to make one
     * @param directions whether a guide through a point is vertical
     * @param inWindow whether a point lies in the window
     * @param reach box the guide is shown across
     */
    public GuideGesture(Level level, Guide guide, Predicate<Point> directions, Predicate<Point> inWindow, Box reach,
            String hint) {
        this.level = level;
        this.guide = guide;
        this.directions = directions;
        this.inWindow = inWindow;
        this.reach = reach;
        this.hint = hint;
    }

    /** Takes a number alone as the place of the guide, whose direction does not hang on where the pointer is. */
    public GuideGesture directed() {
        directed = true;
        return this;
    }

    private boolean isVertical(Pointer pointer) {
        return directions.test(pointer.at()) != turned;
    }

    private int at(Pointer pointer) {
        return isVertical(pointer) ? pointer.at().xMm() : pointer.at().yMm();
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        boolean stays = inWindow.test(pointer.at());
        if (guide == null) {
            return stays ? Optional.of(new AddElementsEdit(level, made(pointer))) : Optional.empty();
        }
        int way = at(pointer) - guide.getPositionMm();
        if (!stays) {
            return Optional.of(new RemoveElementsEdit(List.of(guide)));
        }
        return way == 0 ? Optional.empty()
                : Optional.of(new MoveElementsEdit(List.of(guide), guide.isVertical() ? way : 0, guide.isVertical() ? 0 : way));
    }

    private Guide made(Pointer pointer) {
        Guide made = PlanFactory.INSTANCE.createGuide();
        made.setId(new PlanIds(level).next(level, made.eClass()));
        madeId = made.getId();
        made.setVertical(isVertical(pointer));
        made.setPositionMm(at(pointer));
        return made;
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        if (!inWindow.test(pointer.at())) {
            return List.of();
        }
        int at = at(pointer);
        boolean vertical = isVertical(pointer);
        Point from = vertical ? new Point(at, reach.minYMm()) : new Point(reach.minXMm(), at);
        Point to = vertical ? new Point(at, reach.maxYMm()) : new Point(reach.maxXMm(), at);
        String text = (vertical ? "x " : "y ") + LengthInput.places(EditorPreferences.unit()).formatWithUnit(at);
        return List.of(new OverlayMark.Line(from, to, OverlayStyle.GUIDE),
                new OverlayMark.Tag(pointer.at(), text, OverlayStyle.DIMENSION_ACTIVE));
    }

    @Override
    public Optional<String> made() {
        return Optional.ofNullable(madeId);
    }

    @Override
    public boolean key(char character) {
        boolean turns = guide == null && Character.toLowerCase(character) == OTHER_DIRECTION;
        turned ^= turns;
        return turns;
    }

    @Override
    public Parsed<Pointer> typed(String text, Pointer pointer, TypedReading reading) {
        if (!directed || text.chars().anyMatch(character -> OF_POINTS.indexOf(character) >= 0)) {
            return Gesture.super.typed(text, pointer, reading);
        }
        Point at = pointer.at();
        return LengthInput.places(reading.unit()).parse(text, at(pointer)).map(place -> pointer.withAt(
                isVertical(pointer) ? Point.rounded(place, at.yMm()) : Point.rounded(at.xMm(), place)));
    }

    @Override
    public Set<String> moving() {
        return guide == null ? Set.of() : Set.of(guide.getId());
    }

    @Override
    public String hint() {
        return hint;
    }
}
