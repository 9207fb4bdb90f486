package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * Spreads fixtures, columns, obstacles, service points and notes evenly along a direction. With a given gap the first
 * that is locked stays, and the others go to its sides; refused where one that is locked would have to move.
 */
public final class DistributeEdit implements PlanEdit {

    private final List<EObject> elements;
    private final Distribution distribution;

    /**
     * @param elements elements of one level in any order: three or more, two for a given gap
     * @param distribution direction and what becomes equal
     */
    public DistributeEdit(List<? extends EObject> elements, Distribution distribution) {
        this.elements = List.copyOf(elements);
        this.distribution = requireNonNull(distribution, "distribution");
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "things.distribute", ElementName.of(elements));
    }

    /** Returns the new places in the order of the elements; elements without a place are left out. Pure. */
    public List<FixturePlace> preview() {
        PlaceChange change = new PlaceChange(elements);
        List<PlacedThing> things = change.things();
        List<FixturePlace> places = distribution.places(things);
        int locked = change.firstLocked();
        if (locked < 0 || distribution.spread() != Distribution.Spread.GIVEN_GAP) {
            return places;
        }
        Point held = things.get(locked).place().centre();
        Point moved = places.get(locked).centre();
        return places.stream().map(place -> new FixturePlace(place.centre().plus(held.xMm() - moved.xMm(),
                held.yMm() - moved.yMm()), place.angleDeg())).toList();
    }

    @Override
    public Refusal canApply() {
        PlaceChange change = new PlaceChange(elements);
        Refusal refusal = change.readable(distribution.spread() == Distribution.Spread.GIVEN_GAP ? 2 : 3);
        refusal = refusal.isRefused() ? refusal : change.locked(preview());
        return refusal.isRefused() ? refusal : change.writable(preview());
    }

    @Override
    public Set<EObject> apply() {
        return new PlaceChange(elements).apply(preview());
    }
}
