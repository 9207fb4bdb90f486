package org.sceneplan.rules.shown;

import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.geometry.Ring;

/**
 * A sample on display as a box in the frame of its fixture: x along the width, y from front to back, z above the
 * floor.
 *
 * <p>Its size is that of the product chosen, else that of its type. Centres are whole mm, so edges are exact
 * multiples of half a mm.
 *
 * @param priceCny price of the product chosen, 0 while only the type is decided
 */
public record Shown(PositionSnapshot position, ProductTypeSnapshot type, Set<Trait> traits, int widthMm, int depthMm,
        int heightMm, int priceCny) {

    /** Returns the id of the position. */
    public String id() {
        return position.id();
    }

    /** Tells whether it is one of these. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Tells whether it is any of these. */
    public boolean isAny(Set<Trait> any) {
        for (Trait trait : any) {
            if (traits.contains(trait)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it runs for the customer. */
    public boolean isLive() {
        return position.displayMode() == DisplayMode.LIVE_POWERED;
    }

    /** Returns where it begins along the width, mm. */
    public double leftMm() {
        return position.alongMm() - widthMm / 2.0;
    }

    /** Returns where it ends along the width, mm. */
    public double rightMm() {
        return position.alongMm() + widthMm / 2.0;
    }

    /** Returns its edge towards the front of the fixture, mm. */
    public double frontMm() {
        return position.inMm() - depthMm / 2.0;
    }

    /** Returns its edge towards the back of the fixture, mm. */
    public double backMm() {
        return position.inMm() + depthMm / 2.0;
    }

    /** Returns its underside above the floor, mm. */
    public int bottomMm() {
        return position.elevationMm();
    }

    /** Returns its top above the floor, mm. */
    public int topMm() {
        return position.elevationMm() + heightMm;
    }

    /** Returns its middle above the floor, mm. */
    public double middleMm() {
        return position.elevationMm() + heightMm / 2.0;
    }

    /** Tells whether it looks to the back of its fixture. */
    public boolean looksBack() {
        return position.side() == 1;
    }

    /** Returns the floor before its front in plan coordinates, as wide as it is. */
    public Ring stripBefore(FixtureSnapshot fixture, double depthMm) {
        return looksBack() ? FixtureFrame.rectangle(fixture.place(), leftMm(), backMm(), rightMm(), backMm() + depthMm)
                : FixtureFrame.rectangle(fixture.place(), leftMm(), frontMm() - depthMm, rightMm(), frontMm());
    }

    /** Tells whether both stand on the same side of the fixture. */
    public boolean sharesSide(Shown other) {
        return position.side() == other.position.side();
    }

    /** Returns how much both overlap along the width, mm; negative where there is a gap. */
    public double commonWidthMm(Shown other) {
        return Math.min(rightMm(), other.rightMm()) - Math.max(leftMm(), other.leftMm());
    }

    /** Returns how much both overlap from front to back, mm; negative where there is a gap. */
    public double commonDepthMm(Shown other) {
        return Math.min(backMm(), other.backMm()) - Math.max(frontMm(), other.frontMm());
    }

    /** Returns how much both overlap in height, mm; negative where there is a gap. */
    public int commonHeightMm(Shown other) {
        return Math.min(topMm(), other.topMm()) - Math.max(bottomMm(), other.bottomMm());
    }
}
