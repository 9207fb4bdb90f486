package org.sceneplan.plan.edit.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.ElementName;

/**
 * Puts fixtures with their back to a wall, an outline edge or a column and docks them there: they turn to it, and from
 * then on they follow it.
 */
public final class DockEdit extends AbstractDockingEdit {

    /**
     * @param fixtures fixtures of one level
     * @param host what to dock to as in {@link DockFace#host()}; empty = the face nearest to each
     * @param gapMm from the face to the back, 0 or more
     * @throws IllegalArgumentException if the gap is negative
     */
    public DockEdit(List<Fixture> fixtures, String host, int gapMm) {
        super(fixtures, host, gapMm);
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "dock.dock", ElementName.of(fixtures()));
    }

    @Override
    public List<Docking> preview() {
        List<Docking> dockings = new ArrayList<>();
        for (Fixture fixture : fixtures()) {
            docking(fixture).ifPresent(dockings::add);
        }
        return dockings.size() == fixtures().size() ? dockings : List.of();
    }

    private Optional<Docking> docking(Fixture fixture) {
        List<DockFace> faces = DockFace.of((Level) fixture.eContainer());
        if (host().isEmpty()) {
            return Docking.nearest(faces, PlacedThing.place(fixture), PlacedThing.size(fixture), gapMm());
        }
        return faces.stream().filter(face -> face.host().equals(host())).findFirst()
                .map(face -> Docking.at(face, PlacedThing.place(fixture), PlacedThing.size(fixture), gapMm()));
    }

    @Override
    Refusal noFace() {
        return fixtures().stream().filter(fixture -> docking(fixture).isEmpty()).findFirst()
                .map(fixture -> ArrangeTexts.TEXTS.refusal(fixture, host().isEmpty() ? "dock.noFace" : "dock.noHost",
                        host())).orElse(Refusal.NONE);
    }
}
