package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.editor.display.ProductDrop;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** Takes a display position with its product to a free place of the fixture under the pointer. */
public final class MovePositionGesture implements Gesture {
    private final DisplayPosition position;
    private final ProductDrop drop;
    private final Locale locale;

    /**
     * A gesture whose words are in a language.
     *
     * @param drop for the product that the position shows
     */
    public MovePositionGesture(DisplayPosition position, ProductDrop drop, Locale locale) {
        this.position = position;
        this.drop = drop;
        this.locale = locale;
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        if (wayMm(pointer) == 0) {
            return Optional.empty();
        }
        return Optional.of(drop.fixtureAt(pointer.at()).map(fixture -> drop.moved(position, fixture, pointer.at()).edit())
                .orElseGet(drop::besideFixtures));
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        FixtureSnapshot target = drop.fixtureAt(pointer.at()).orElse(null);
        if (target == null) {
            return List.of();
        }
        ProductDrop.Outcome outcome = drop.moved(position, target, pointer.at());
        return outcome.isRefused() ? List.of(new OverlayMark.Shape(target.footprint(), OverlayStyle.ERROR))
                : List.of(new OverlayMark.Shape(target.footprint(), OverlayStyle.GHOST),
                        new OverlayMark.Shape(outcome.target(), OverlayStyle.GHOST),
                        new OverlayMark.Tag(pointer.at(), drop.words(target, locale), OverlayStyle.DIMENSION_ACTIVE));
    }

    @Override
    public double wayMm(Pointer pointer) {
        return Math.hypot(pointer.dxMm(), pointer.dyMm());
    }

    @Override
    public Optional<String> made() {
        return Optional.of(position.getId());
    }

    @Override
    public boolean snaps() {
        return false;
    }

    /** It goes to the fixture under the pointer: a number that is typed may not spoil that. */
    @Override
    public boolean takesNumbers() {
        return false;
    }
}
