package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * Pulls one side of a fixture; the opposite side and what it shows stay where they are on the floor. Refused when a
 * product would lie beyond the new side or the size is not one the type comes in.
 */
public final class ResizeFixtureEdit implements PlanEdit {

    private final Fixture fixture;
    private final FixtureSide side;
    private final int sizeMm;
    private final List<Integer> allowedMm;

    /**
     * @param fixture fixture of an open plan
     * @param side the side that moves: left and right change the width, front and back the depth
     * @param sizeMm the new width or depth, 1 or more
     * @param allowedMm the widths or depths the type comes in; empty = any
     */
    public ResizeFixtureEdit(Fixture fixture, FixtureSide side, int sizeMm, List<Integer> allowedMm) {
        this.fixture = requireNonNull(fixture, "fixture");
        this.side = requireNonNull(side, "side");
        this.sizeMm = sizeMm;
        this.allowedMm = List.copyOf(allowedMm);
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "fixture.resize", fixture, sizeMm);
    }

    /** The size that comes nearest to a wish among those a type comes in; the wish itself when there are none. */
    public static int nearestMm(int wishMm, List<Integer> allowedMm) {
        return allowedMm.stream().reduce((one, two) -> Math.abs(two - wishMm) < Math.abs(one - wishMm) ? two : one)
                .orElse(wishMm);
    }

    private boolean isWidth() {
        return side == FixtureSide.LEFT || side == FixtureSide.RIGHT;
    }

    /** Half of what the fixture grows; the centre moves by it towards the side that is pulled. */
    private double halfGrowthMm() {
        double growth = (sizeMm - (isWidth() ? fixture.getWidthMm() : fixture.getDepthMm())) / 2.0;
        return side == FixtureSide.LEFT || side == FixtureSide.FRONT ? -growth : growth;
    }

    /** Returns the new place. Pure. */
    public FixturePlace preview() {
        double shift = halfGrowthMm();
        FixturePlace place = PlacedThing.place(fixture);
        return new FixturePlace(FixtureFrame.toPlan(place, isWidth() ? shift : 0, isWidth() ? 0 : shift),
                place.angleDeg());
    }

    @Override
    public Refusal canApply() {
        FixtureSize before = PlacedThing.size(fixture);
        if (sizeMm < 1) {
            return ArrangeTexts.TEXTS.refusal(fixture, "fixture.noSize", sizeMm);
        }
        FixtureSize after = new FixtureSize(isWidth() ? sizeMm : before.widthMm(),
                isWidth() ? before.depthMm() : sizeMm, before.heightMm(), before.clearMm(), before.clearSides());
        Refusal refusal = FixtureChange.writable(fixture, preview(), after);
        if (!refusal.isRefused() && !allowedMm.isEmpty() && !allowedMm.contains(sizeMm)) {
            return ArrangeTexts.TEXTS.refusal(fixture, "fixture.step", sizeMm, allowedMm,
                    nearestMm(sizeMm, allowedMm));
        }
        for (DisplayPosition position : fixture.getPositions()) {
            if (!refusal.isRefused() && Math.abs(localMm(position) - halfGrowthMm()) > sizeMm / 2.0) {
                refusal = ArrangeTexts.TEXTS.refusal(position, "fixture.positionOff", fixture);
            }
        }
        return refusal;
    }

    private int localMm(DisplayPosition position) {
        return isWidth() ? position.getAlongMm() : position.getInMm();
    }

    @Override
    public Set<EObject> apply() {
        FixturePlace place = preview();
        long shift = Math.round(halfGrowthMm());
        for (DisplayPosition position : fixture.getPositions()) {
            int local = (int) (localMm(position) - shift);
            if (isWidth()) {
                position.setAlongMm(local);
            } else {
                position.setInMm(local);
            }
        }
        if (isWidth()) {
            fixture.setWidthMm(sizeMm);
        } else {
            fixture.setDepthMm(sizeMm);
        }
        FixtureChange.place(fixture, place);
        redock();
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(fixture);
        affected.addAll(fixture.getPositions());
        affected.add(fixture.eContainer());
        return affected;
    }

    /** A docked fixture stays docked where it stands now. */
    private void redock() {
        if (!FixtureChange.isDocked(fixture)) {
            return;
        }
        FixturePlace place = PlacedThing.place(fixture);
        DockFace.of((Level) fixture.eContainer()).stream()
                .filter(face -> face.host().equals(fixture.getDockHost())).findFirst().ifPresent(face -> {
                    long gap = Math.round(face.beforeMm(place.centre()) - fixture.getDepthMm() / 2.0);
                    fixture.setDockAlongMm((int) Math.round(face.alongMm(place.centre())));
                    fixture.setDockGapMm((int) Math.max(0, gap));
                });
    }
}
