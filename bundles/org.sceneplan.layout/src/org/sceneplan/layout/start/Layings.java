package org.sceneplan.layout.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.layout.frame.ShopFront;
import org.sceneplan.layout.frame.UvBox;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The ways of laying an old level on a new one. Entrance comes to entrance and its wall to its wall, mirrored or not;
 * without an entrance on both the old floor is turned by quarters as far as its sides fit. Floor that is larger spreads
 * what stands there; of floor that is smaller a strip is cut out where it meets the fewest fixtures, so that aisles and
 * rows elsewhere keep their widths.
 */
final class Layings {
    private static final int QUARTERS = 4;

    private final ShopFront here;
    private final ShopFront there;
    private final LevelSnapshot similar;

    private Layings(ShopFront here, ShopFront there, LevelSnapshot similar) {
        this.here = here;
        this.there = there;
        this.similar = similar;
    }

    /** The ways, the one that bends the old floor least first. */
    static List<Laying> of(LevelSnapshot shell, LevelSnapshot similar) {
        ShopFront here = ShopFront.of(shell);
        ShopFront there = ShopFront.of(similar);
        List<Laying> all = new ArrayList<>();
        if (here.hasEntrance() && there.hasEntrance()) {
            new Layings(here, there, similar).addTo(all);
        } else {
            addQuarters(all, shell, similar);
        }
        all.sort(Comparator.comparingDouble(Laying::bentMm));
        return all;
    }

    private static void addQuarters(List<Laying> all, LevelSnapshot shell, LevelSnapshot similar) {
        ShopFront plain = ShopFront.withoutEntrance(shell.outline(), new Vector(0, 1));
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            ShopFront side = ShopFront.withoutEntrance(similar.outline(),
                    new Vector(0, 1).rotated(quarter * 90.0));
            if (sidesFit(plain.bounds(), side.bounds())) {
                new Layings(plain, side, similar).addTo(all);
            }
        }
    }

    /** Whether the sides differ no more than they would after a quarter turn. */
    private static boolean sidesFit(UvBox here, UvBox there) {
        double asItIs = Math.abs(here.widthMm() - there.widthMm()) + Math.abs(here.depthMm() - there.depthMm());
        double turned = Math.abs(here.widthMm() - there.depthMm()) + Math.abs(here.depthMm() - there.widthMm());
        return asItIs <= turned;
    }

    private void addTo(List<Laying> all) {
        all.add(laying(false));
        all.add(laying(true));
    }

    private Laying laying(boolean isMirrored) {
        int sign = isMirrored ? -1 : 1;
        List<double[]> across = new ArrayList<>();
        List<double[]> inwards = new ArrayList<>();
        for (FixtureSnapshot fixture : similar.fixtures()) {
            List<Point> corners = fixture.footprint().points();
            across.add(span(corners.stream().mapToDouble(point -> sign * there.frame().u(point)).toArray()));
            inwards.add(span(corners.stream().mapToDouble(point -> there.frame().v(point)).toArray()));
        }
        UvBox old = isMirrored ? there.mirroredBounds() : there.bounds();
        UvBox now = here.bounds();
        double entranceU = sign * there.entranceU();
        AxisMap left = AxisMap.fitted(across, old.minU(), entranceU, now.minU(), here.entranceU());
        AxisMap right = AxisMap.fitted(across, entranceU, old.maxU(), here.entranceU(), now.maxU());
        AxisMap depth = AxisMap.fitted(inwards, there.wallV(), old.maxV(), here.wallV(), now.maxV());
        return new Laying(there.frame(), here.frame(), isMirrored, left.then(right), depth);
    }

    private static double[] span(double[] places) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double place : places) {
            min = Math.min(min, place);
            max = Math.max(max, place);
        }
        return new double[] {min, max};
    }
}
