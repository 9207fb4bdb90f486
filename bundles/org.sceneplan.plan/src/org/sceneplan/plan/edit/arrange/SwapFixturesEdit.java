package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * Lets two fixtures of one level change places: each stands with the middle of its back where that of the other was,
 * and looks the same way; docks and zones change too.
 */
public final class SwapFixturesEdit implements PlanEdit {

    private final Fixture one;
    private final Fixture other;

    /**
     * @param one a fixture of an open plan
     * @param other another fixture of the same level
     * @throws IllegalArgumentException if it is the same fixture or another level
     */
    public SwapFixturesEdit(Fixture one, Fixture other) {
        this.one = requireNonNull(one, "one");
        this.other = requireNonNull(other, "other");
        if (one == other || one.eContainer() != other.eContainer()) {
            throw new IllegalArgumentException("'%s' and '%s' must be two fixtures of one level"
                    .formatted(one.getId(), other.getId()));
        }
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "fixture.swap", one, other);
    }

    /** Returns the new places of the first and the second. Pure. */
    public List<FixturePlace> preview() {
        return List.of(taking(other, one), taking(one, other));
    }

    /** The place of a fixture whose back stands where that of another is. */
    private static FixturePlace taking(Fixture from, Fixture fixture) {
        FixturePlace place = PlacedThing.place(from);
        double forward = (from.getDepthMm() - fixture.getDepthMm()) / 2.0;
        return new FixturePlace(FixtureFrame.toPlan(place, 0, forward), place.angleDeg());
    }

    @Override
    public Refusal canApply() {
        List<FixturePlace> places = preview();
        Refusal refusal = FixtureChange.writable(one, places.get(0), PlacedThing.size(one));
        return refusal.isRefused() ? refusal : FixtureChange.writable(other, places.get(1), PlacedThing.size(other));
    }

    @Override
    public Set<EObject> apply() {
        List<FixturePlace> places = preview();
        FixtureChange.place(one, places.get(0));
        FixtureChange.place(other, places.get(1));
        String host = one.getDockHost();
        int along = one.getDockAlongMm();
        int gap = one.getDockGapMm();
        Zone zone = one.getZone();
        one.setDockHost(other.getDockHost());
        one.setDockAlongMm(other.getDockAlongMm());
        one.setDockGapMm(other.getDockGapMm());
        one.setZone(other.getZone());
        other.setDockHost(host);
        other.setDockAlongMm(along);
        other.setDockGapMm(gap);
        other.setZone(zone);
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(one);
        affected.add(other);
        affected.add(one.eContainer());
        return affected;
    }
}
