package org.sceneplan.plan.edit.arrange;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * Turns fixtures and columns each about its own centre, by an angle or to an angle that was typed. To turn several
 * about one point there is {@code RotateElementsEdit}.
 */
public final class TurnInPlaceEdit implements PlanEdit {

    private final List<EObject> elements;
    private final double angleDeg;
    private final boolean relative;

    private TurnInPlaceEdit(List<? extends EObject> elements, double angleDeg, boolean relative) {
        this.elements = List.copyOf(elements);
        this.angleDeg = angleDeg;
        this.relative = relative;
        if (!Double.isFinite(angleDeg)) {
            throw new IllegalArgumentException("angleDeg %s must be finite".formatted(angleDeg));
        }
    }

    /**
     * Turns by an angle, counter-clockwise.
     *
     * @throws IllegalArgumentException if the angle is not finite
     */
    public static TurnInPlaceEdit by(List<? extends EObject> elements, double angleDeg) {
        return new TurnInPlaceEdit(elements, angleDeg, true);
    }

    /**
     * Turns to an angle; 0 = the front looks south.
     *
     * @throws IllegalArgumentException if the angle is not finite
     */
    public static TurnInPlaceEdit to(List<? extends EObject> elements, double angleDeg) {
        return new TurnInPlaceEdit(elements, angleDeg, false);
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "things.turn", ElementName.of(elements),
                angleDeg == Math.rint(angleDeg) ? String.valueOf(Math.round(angleDeg)) : String.valueOf(angleDeg));
    }

    /** Returns the new places in the order of the elements. Pure. */
    public List<FixturePlace> preview() {
        return new PlaceChange(elements).things().stream().map(PlacedThing::place)
                .map(place -> new FixturePlace(place.centre(),
                        normalised(relative ? place.angleDeg() + angleDeg : angleDeg)))
                .toList();
    }

    /** From 0 up to below 360, without the noise of adding up. */
    static double normalised(double angleDeg) {
        double turn = Math.round(angleDeg * 1e6) / 1e6 % 360;
        return turn < 0 ? turn + 360 : turn + 0.0;
    }

    @Override
    public Refusal canApply() {
        PlaceChange change = new PlaceChange(elements);
        Refusal refusal = change.readable(1);
        refusal = refusal.isRefused() ? refusal : change.locked(preview());
        return refusal.isRefused() ? refusal : change.writable(preview());
    }

    @Override
    public Set<EObject> apply() {
        return new PlaceChange(elements).apply(preview());
    }
}
