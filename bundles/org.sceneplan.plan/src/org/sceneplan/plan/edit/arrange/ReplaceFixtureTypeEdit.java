package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * Makes a fixture one of another type. The middle of its back stays, and so do the products that still fit, each at the
 * same distance from the side it is seen from; those that do not fit are taken off.
 */
public final class ReplaceFixtureTypeEdit implements PlanEdit {

    /**
     * What would become of a fixture.
     *
     * @param place its new place
     * @param removedPositionIds ids of the positions that do not fit on the new type
     */
    public record Preview(FixturePlace place, List<String> removedPositionIds) {

        public Preview {
            removedPositionIds = List.copyOf(removedPositionIds);
        }
    }

    private static final int BACK_SIDE = 1;

    private final Fixture fixture;
    private final String typeCode;
    private final FixtureSize size;

    /**
     * @param fixture fixture of an open plan
     * @param typeCode code of the new type in the catalogue
     * @param size size and free strips of the new type
     */
    public ReplaceFixtureTypeEdit(Fixture fixture, String typeCode, FixtureSize size) {
        this.fixture = requireNonNull(fixture, "fixture");
        this.typeCode = requireNonNull(typeCode, "typeCode");
        this.size = requireNonNull(size, "size");
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "fixture.replace", fixture,
                ElementName.named("FixtureType", typeCode));
    }

    /** Returns the new place and what would be taken off. Pure. */
    public Preview preview() {
        FixturePlace before = PlacedThing.place(fixture);
        double forward = (fixture.getDepthMm() - size.depthMm()) / 2.0;
        FixturePlace place = new FixturePlace(FixtureFrame.toPlan(before, 0, forward), before.angleDeg());
        return new Preview(place, fixture.getPositions().stream().filter(position -> !fits(position))
                .map(DisplayPosition::getId).toList());
    }

    private boolean fits(DisplayPosition position) {
        return Math.abs(position.getAlongMm()) <= size.widthMm() / 2.0
                && Math.abs(newInMm(position)) <= size.depthMm() / 2.0
                && (size.heightMm() == 0 || position.getElevationMm() <= size.heightMm());
    }

    private int newInMm(DisplayPosition position) {
        double shallower = (fixture.getDepthMm() - size.depthMm()) / 2.0;
        return (int) Math.round(position.getInMm() + (position.getSide() == BACK_SIDE ? -shallower : shallower));
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = FixtureChange.writable(fixture, preview().place(), size);
        refusal = refusal.isRefused() ? refusal : EditTexts.value(fixture, "typeCode", typeCode);
        return refusal.isRefused() ? refusal : EditTexts.value(fixture, "clearMm", size.clearMm());
    }

    @Override
    public Set<EObject> apply() {
        Preview preview = preview();
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(fixture);
        affected.addAll(fixture.getPositions());
        List<DisplayPosition> gone = new ArrayList<>();
        for (DisplayPosition position : fixture.getPositions()) {
            if (fits(position)) {
                position.setInMm(newInMm(position));
            } else {
                gone.add(position);
            }
        }
        fixture.getPositions().removeAll(gone);
        FixtureChange.place(fixture, preview.place());
        fixture.setTypeCode(typeCode);
        fixture.setWidthMm(size.widthMm());
        fixture.setDepthMm(size.depthMm());
        fixture.setHeightMm(size.heightMm());
        fixture.setClearMm(size.clearMm());
        fixture.setClearSides(size.clearSides());
        affected.add(fixture.eContainer());
        return affected;
    }
}
