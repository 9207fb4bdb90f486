package org.sceneplan.rules.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shelves;
import org.sceneplan.rules.shown.Shown;

/**
 * Free depth before a screen.
 *
 * @param depthMm whole mm, at most the depth wanted
 * @param blocker what ends it; the screen's own fixture when a sample on it does; empty when the shell does or nothing
 */
record FreeView(double depthMm, Optional<GroundObject> blocker) {

    private record Hit(double depthMm, GroundObject object) {
    }

    static FreeView before(CheckScope scope, LevelGround ground, Shelf shelf, Shown screen, double wantedMm) {
        Ring ring = screen.stripBefore(shelf.fixture(), wantedMm);
        FreeStrip strip = FreeStrip.before(base(shelf.fixture(), screen), ring);
        List<Hit> hits = new ArrayList<>();
        if (strip.leaves(ground.level().outline())) {
            hits.add(new Hit(Math.rint(strip.freeDepthInsideMm(ground.level().outline())), null));
        }
        for (GroundObject object : ground.near(ring.box())) {
            boolean isOwn = object.id().equals(shelf.fixture().id());
            if (!isOwn && hides(scope, ground, object, screen) && strip.isBlockedBy(object.footprint())) {
                hits.add(new Hit(Math.rint(strip.freeDepthBeforeMm(object.footprint())), object));
            }
        }
        double sampleMm = ownSamplesMm(shelf, screen);
        if (sampleMm < wantedMm) {
            hits.add(new Hit(sampleMm, new GroundObject(GroundObject.Kind.FIXTURE, shelf.fixture().id(),
                    shelf.fixture().footprint())));
        }
        return of(hits, wantedMm);
    }

    /** The nearest hit; of those as near within rounding the first. */
    private static FreeView of(List<Hit> hits, double wantedMm) {
        double nearest = wantedMm;
        for (Hit hit : hits) {
            nearest = Math.min(nearest, hit.depthMm);
        }
        for (Hit hit : hits) {
            if (hit.depthMm <= nearest + Rounding.SLANTED_MM && nearest < wantedMm) {
                return new FreeView(nearest, Optional.ofNullable(hit.object));
            }
        }
        return new FreeView(nearest, Optional.empty());
    }

    private static boolean hides(CheckScope scope, LevelGround ground, GroundObject object, Shown screen) {
        return object.isShell() || Shelves.of(scope).find(ground, object.id())
                .filter(shelf -> shelf.fixture().heightMm() > screen.bottomMm()).isPresent();
    }

    private static double ownSamplesMm(Shelf shelf, Shown screen) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Shown other : shelf.products()) {
            boolean isHigher = other != screen && other.topMm() > screen.bottomMm()
                    && other.commonWidthMm(screen) > 0;
            double gapMm = screen.looksBack() ? other.frontMm() - screen.backMm()
                    : screen.frontMm() - other.backMm();
            if (isHigher && gapMm >= 0) {
                nearest = Math.min(nearest, Math.ceil(gapMm));
            }
        }
        return nearest;
    }

    private static Segment base(FixtureSnapshot fixture, Shown screen) {
        double at = screen.looksBack() ? screen.backMm() : screen.frontMm();
        Point from = FixtureFrame.toPlan(fixture.place(), screen.leftMm(), at);
        return new Segment(from, FixtureFrame.toPlan(fixture.place(), screen.rightMm(), at));
    }
}
