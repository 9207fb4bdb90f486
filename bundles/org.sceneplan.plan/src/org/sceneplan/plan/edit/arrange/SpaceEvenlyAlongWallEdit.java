package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
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
 * Docks fixtures to one face and spreads them over its length with equal gaps, also before the first and after the
 * last. Their order along the face stays.
 */
public final class SpaceEvenlyAlongWallEdit implements PlanEdit {

    private final List<Fixture> fixtures;
    private final String host;
    private final int gapMm;

    /**
     * @param fixtures fixtures of one level
     * @param host the face as in {@link DockFace#host()}
     * @param gapMm from the face to the backs, 0 or more
     * @throws IllegalArgumentException if the gap is negative
     */
    public SpaceEvenlyAlongWallEdit(List<Fixture> fixtures, String host, int gapMm) {
        this.fixtures = List.copyOf(fixtures);
        this.host = requireNonNull(host, "host");
        this.gapMm = gapMm;
        if (gapMm < 0) {
            throw new IllegalArgumentException("gapMm " + gapMm + " must be 0 or more");
        }
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "wall.space", fixtures.size());
    }

    /** Returns where each fixture would stand, in the order given; empty when the face is unknown. Pure. */
    public List<Docking> preview() {
        return face().map(this::dockings).orElse(List.of());
    }

    private Optional<DockFace> face() {
        return fixtures.isEmpty() ? Optional.empty() : DockFace.of((Level) fixtures.get(0).eContainer()).stream()
                .filter(face -> face.host().equals(host)).findFirst();
    }

    private double freeMm(DockFace face) {
        return face.face().lengthMm() - fixtures.stream().mapToInt(Fixture::getWidthMm).sum();
    }

    private List<Docking> dockings(DockFace face) {
        double between = freeMm(face) / (fixtures.size() + 1);
        List<Fixture> sorted = new ArrayList<>(fixtures);
        sorted.sort(Comparator.comparingDouble(fixture -> face.alongMm(PlacedThing.place(fixture).centre())));
        Docking[] dockings = new Docking[fixtures.size()];
        double at = between;
        for (Fixture fixture : sorted) {
            int along = (int) Math.round(at + fixture.getWidthMm() / 2.0);
            dockings[fixtures.indexOf(fixture)] = new Docking(face, along, gapMm,
                    face.place(along, gapMm, fixture.getDepthMm()));
            at += fixture.getWidthMm() + between;
        }
        return List.of(dockings);
    }

    @Override
    public Refusal canApply() {
        if (fixtures.isEmpty()) {
            return ArrangeTexts.none();
        }
        Optional<DockFace> face = face();
        if (face.isEmpty()) {
            return ArrangeTexts.TEXTS.refusal(fixtures.get(0), "dock.noHost", host);
        }
        if (freeMm(face.get()) < 0) {
            return ArrangeTexts.TEXTS.refusal(fixtures.get(0), "wall.tooShort", fixtures.size(),
                    (long) Math.ceil(-freeMm(face.get())));
        }
        List<Docking> dockings = dockings(face.get());
        for (int i = 0; i < dockings.size(); i++) {
            Refusal refusal = FixtureChange.writable(fixtures.get(i), dockings.get(i).place(),
                    PlacedThing.size(fixtures.get(i)));
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
