package org.sceneplan.plan.edit.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.ElementName;

/**
 * Docks fixtures to one face and spreads them over its length with equal gaps, also before the first and after the
 * last. Their order along the face stays.
 */
public final class SpaceEvenlyAlongWallEdit extends AbstractDockingEdit {

    /**
     * @param fixtures fixtures of one level
     * @param host the face as in {@link DockFace#host()}
     * @param gapMm from the face to the backs, 0 or more
     * @throws IllegalArgumentException if the gap is negative
     */
    public SpaceEvenlyAlongWallEdit(List<Fixture> fixtures, String host, int gapMm) {
        super(fixtures, host, gapMm);
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "wall.space", ElementName.of(fixtures()));
    }

    @Override
    public List<Docking> preview() {
        return face().map(this::dockings).orElse(List.of());
    }

    private Optional<DockFace> face() {
        return fixtures().isEmpty() ? Optional.empty() : DockFace.of((Level) fixtures().get(0).eContainer()).stream()
                .filter(face -> face.host().equals(host())).findFirst();
    }

    private double freeMm(DockFace face) {
        return face.face().lengthMm() - fixtures().stream().mapToInt(Fixture::getWidthMm).sum();
    }

    private List<Docking> dockings(DockFace face) {
        double between = freeMm(face) / (fixtures().size() + 1);
        List<Fixture> sorted = new ArrayList<>(fixtures());
        sorted.sort(Comparator.comparingDouble(fixture -> face.alongMm(PlacedThing.place(fixture).centre())));
        Docking[] dockings = new Docking[fixtures().size()];
        double at = between;
        for (Fixture fixture : sorted) {
            int along = (int) Math.round(at + fixture.getWidthMm() / 2.0);
            dockings[fixtures().indexOf(fixture)] = new Docking(face, along, gapMm(),
                    face.place(along, gapMm(), fixture.getDepthMm()));
            at += fixture.getWidthMm() + between;
        }
        return List.of(dockings);
    }

    @Override
    Refusal noFace() {
        Optional<DockFace> face = face();
        if (face.isEmpty()) {
            return ArrangeTexts.TEXTS.refusal(fixtures().getFirst(), "dock.noHost", host());
        }
        double freeMm = freeMm(face.get());
        return freeMm >= 0 ? Refusal.NONE : ArrangeTexts.TEXTS.refusal(fixtures().getFirst(), "wall.tooShort",
                fixtures().size(), (long) Math.ceil(-freeMm));
    }
}
