package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** What edits share that dock fixtures of one level. */
abstract sealed class AbstractDockingEdit implements PlanEdit permits DockEdit, SpaceEvenlyAlongWallEdit {

    private final List<Fixture> fixtures;
    private final String host;
    private final int gapMm;

    AbstractDockingEdit(List<Fixture> fixtures, String host, int gapMm) {
        this.fixtures = List.copyOf(fixtures);
        this.host = requireNonNull(host, "host");
        this.gapMm = gapMm;
        if (gapMm < 0) {
            throw new IllegalArgumentException("gapMm " + gapMm + " must be 0 or more");
        }
    }

    final List<Fixture> fixtures() {
        return fixtures;
    }

    final String host() {
        return host;
    }

    final int gapMm() {
        return gapMm;
    }

    /** Returns where each fixture would stand, in the order given; empty when one finds no face. Pure. */
    public abstract List<Docking> preview();

    /** Why there is no {@link #preview()}, {@link Refusal#NONE} when there is one. */
    abstract Refusal noFace();

    @Override
    public final Refusal canApply() {
        Refusal refusal = fixtures.isEmpty() ? ArrangeTexts.none() : noFace();
        if (refusal.isRefused()) {
            return refusal;
        }
        List<Docking> dockings = preview();
        for (int i = 0; i < fixtures.size() && !refusal.isRefused(); i++) {
            refusal = FixtureChange.writable(fixtures.get(i), dockings.get(i).place(),
                    PlacedThing.size(fixtures.get(i)));
        }
        return refusal;
    }

    @Override
    public final Set<EObject> apply() {
        List<Docking> dockings = preview();
        Set<EObject> affected = new LinkedHashSet<>(fixtures);
        for (int i = 0; i < fixtures.size(); i++) {
            FixtureChange.dock(fixtures.get(i), dockings.get(i));
            affected.add(fixtures.get(i).eContainer());
        }
        return affected;
    }
}
