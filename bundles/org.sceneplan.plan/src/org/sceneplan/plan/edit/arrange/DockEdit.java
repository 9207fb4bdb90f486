package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * Puts fixtures with their back to a wall, an outline edge or a column and docks them there: they turn to it, and from
 * then on they follow it.
 */
public final class DockEdit implements PlanEdit {

    private final List<Fixture> fixtures;
    private final String host;
    private final int gapMm;

    /**
     * @param fixtures fixtures of one level
     * @param host what to dock to as in {@link DockFace#host()}; empty = the face nearest to each
     * @param gapMm from the face to the back, 0 or more
     * @throws IllegalArgumentException if the gap is negative
     */
    public DockEdit(List<Fixture> fixtures, String host, int gapMm) {
        this.fixtures = List.copyOf(fixtures);
        this.host = requireNonNull(host, "host");
        this.gapMm = gapMm;
        if (gapMm < 0) {
            throw new IllegalArgumentException("gapMm " + gapMm + " must be 0 or more");
        }
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "dock.dock", fixtures.size());
    }

    /** Returns where each fixture would stand, in the order given; empty when one finds no face. Pure. */
    public List<Docking> preview() {
        List<Docking> dockings = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            docking(fixture).ifPresent(dockings::add);
        }
        return dockings.size() == fixtures.size() ? dockings : List.of();
    }

    private Optional<Docking> docking(Fixture fixture) {
        List<DockFace> faces = DockFace.of((Level) fixture.eContainer());
        if (host.isEmpty()) {
            return Docking.nearest(faces, PlacedThing.place(fixture), PlacedThing.size(fixture), gapMm);
        }
        return faces.stream().filter(face -> face.host().equals(host)).findFirst()
                .map(face -> Docking.at(face, PlacedThing.place(fixture), PlacedThing.size(fixture), gapMm));
    }

    @Override
    public Refusal canApply() {
        if (fixtures.isEmpty()) {
            return ArrangeTexts.none();
        }
        for (Fixture fixture : fixtures) {
            Optional<Docking> docking = docking(fixture);
            if (docking.isEmpty()) {
                return ArrangeTexts.TEXTS.refusal(fixture, host.isEmpty() ? "dock.noFace" : "dock.noHost", host);
            }
            Refusal refusal = FixtureChange.writable(fixture, docking.get().place(), PlacedThing.size(fixture));
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        List<Docking> dockings = preview();
        Set<EObject> affected = new LinkedHashSet<>(fixtures);
        for (int i = 0; i < fixtures.size(); i++) {
            FixtureChange.dock(fixtures.get(i), dockings.get(i));
            affected.add(fixtures.get(i).eContainer());
        }
        return affected;
    }
}
