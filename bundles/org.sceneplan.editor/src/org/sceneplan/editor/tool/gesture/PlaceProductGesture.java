package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.editor.display.ProductDrop;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.plan.edit.PlanEdit;

/** Puts a product on the fixture under the pointer; where there is none, it says that none would carry it. */
public final class PlaceProductGesture implements Gesture {
    private final ProductDrop drop;
    private final Locale locale;

    /** A gesture whose words are in a language. */
    public PlaceProductGesture(ProductDrop drop, Locale locale) {
        this.drop = drop;
        this.locale = locale;
    }

    private Optional<ProductDrop.Outcome> outcome(Pointer pointer) {
        return drop.fixtureAt(pointer.at()).map(fixture -> drop.on(fixture, pointer.at()));
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        return Optional.of(outcome(pointer).map(ProductDrop.Outcome::edit).orElseGet(drop::onFloor));
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        ProductDrop.Outcome found = outcome(pointer).orElse(null);
        if (found == null) {
            return List.of();
        }
        return found.isRefused() ? List.of(new OverlayMark.Shape(found.target(), OverlayStyle.ERROR))
                : List.of(new OverlayMark.Shape(found.target(), OverlayStyle.GHOST),
                        new OverlayMark.Tag(pointer.at(), drop.words(found, locale), OverlayStyle.DIMENSION_ACTIVE));
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
