package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * Aligns fixtures, columns, obstacles, service points and notes to the first of them. What is locked stays: then to the
 * first that is locked.
 */
public final class AlignEdit implements PlanEdit {

    private final List<EObject> elements;
    private final AlignMode mode;

    /**
     * @param elements two or more elements of one level; the first one stays where none is locked
     * @param mode what is brought to one line
     */
    public AlignEdit(List<? extends EObject> elements, AlignMode mode) {
        this.elements = List.copyOf(elements);
        this.mode = requireNonNull(mode, "mode");
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "things.align", ElementName.of(elements));
    }

    /** Returns the new places in the order of the elements; elements without a place are left out. Pure. */
    public List<FixturePlace> preview() {
        PlaceChange change = new PlaceChange(elements);
        int locked = change.firstLocked();
        List<PlacedThing> things = change.things();
        return locked < 0 ? Alignment.places(things, mode)
                : change.keepLocked(Alignment.places(things, mode, things.get(locked)));
    }

    @Override
    public Refusal canApply() {
        PlaceChange change = new PlaceChange(elements);
        Refusal refusal = change.readable(2);
        return refusal.isRefused() ? refusal : change.writable(preview());
    }

    @Override
    public Set<EObject> apply() {
        return new PlaceChange(elements).apply(preview());
    }
}
