package org.sceneplan.rules.clearance;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;

/**
 * Free space around one sample inside its fixture, mm; infinite where nothing bounds it.
 *
 * <p>It ends at the next sample that is in the way. A fixture at least as high as the sample that is no room set is a
 * cabinet: its outer faces bound the space as well. Distances are exact multiples of half a mm.
 */
final class Space {

    private final Shelf shelf;
    private final Shown product;
    private final boolean cabinet;

    Space(CheckScope scope, Shelf shelf, Shown product) {
        this.shelf = shelf;
        this.product = product;
        this.cabinet = !shelf.isRoom(scope) && shelf.fixture().heightMm() >= product.topMm();
    }

    /** Beside it, the narrower side. */
    double besideMm() {
        return Math.min(leftMm(cabinet), rightMm(cabinet));
    }

    /** From its middle to what stands beside it or to the end of the fixture, the narrower side. */
    double fromMiddleMm() {
        return Math.min(leftMm(true), rightMm(true)) + product.widthMm() / 2.0;
    }

    /** Above it, up to the top of a cabinet or the given ceiling. */
    double aboveMm(double ceilingMm) {
        double nearest = (cabinet ? shelf.fixture().heightMm() : ceilingMm) - product.topMm();
        for (Shown other : shelf.products()) {
            if (other != product && other.commonWidthMm(product) > 0 && other.commonDepthMm(product) > 0
                    && other.middleMm() > product.middleMm()) {
                nearest = Math.min(nearest, (double) other.bottomMm() - product.topMm());
            }
        }
        return nearest;
    }

    /** Behind it, up to the back of a cabinet or to what stands behind. */
    double behindMm() {
        FixtureSnapshot fixture = shelf.fixture();
        double half = fixture.depthMm() / 2.0;
        double nearest = !cabinet || fixture.clearSides() >= 2 ? Double.POSITIVE_INFINITY
                : half - product.backMm();
        return Math.min(nearest, otherMm(!product.looksBack()));
    }

    /** Before it: up to what stands before, else over the front of the fixture and its free strip. */
    double beforeMm() {
        FixtureSnapshot fixture = shelf.fixture();
        double half = fixture.depthMm() / 2.0;
        double own = product.looksBack() ? half - product.backMm() : product.frontMm() + half;
        return Math.min(own + fixture.clearMm(), otherMm(product.looksBack()));
    }

    /** Tells whether people can stand before it. */
    boolean isOpenBefore() {
        FixtureSnapshot fixture = shelf.fixture();
        return fixture.clearMm() > 0 && fixture.clearSides() >= (product.looksBack() ? 2 : 1);
    }

    private double leftMm(boolean bounded) {
        double nearest = bounded ? product.leftMm() + shelf.fixture().widthMm() / 2.0 : Double.POSITIVE_INFINITY;
        for (Shown other : shelf.products()) {
            if (isBeside(other) && other.position().alongMm() < product.position().alongMm()) {
                nearest = Math.min(nearest, product.leftMm() - other.rightMm());
            }
        }
        return nearest;
    }

    private double rightMm(boolean bounded) {
        double nearest = bounded ? shelf.fixture().widthMm() / 2.0 - product.rightMm() : Double.POSITIVE_INFINITY;
        for (Shown other : shelf.products()) {
            if (isBeside(other) && other.position().alongMm() > product.position().alongMm()) {
                nearest = Math.min(nearest, other.leftMm() - product.rightMm());
            }
        }
        return nearest;
    }

    private boolean isBeside(Shown other) {
        return other != product && other.commonHeightMm(product) > 0 && other.commonDepthMm(product) > 0;
    }

    private double otherMm(boolean towardsBack) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Shown other : shelf.products()) {
            boolean inTheWay = other != product && other.commonHeightMm(product) > 0
                    && other.commonWidthMm(product) > 0;
            if (inTheWay && towardsBack && other.position().inMm() > product.position().inMm()) {
                nearest = Math.min(nearest, other.frontMm() - product.backMm());
            } else if (inTheWay && !towardsBack && other.position().inMm() < product.position().inMm()) {
                nearest = Math.min(nearest, product.frontMm() - other.backMm());
            }
        }
        return nearest;
    }
}
