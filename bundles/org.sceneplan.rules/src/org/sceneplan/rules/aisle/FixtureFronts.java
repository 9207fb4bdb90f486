package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.Place;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.wording.Bilingual;

/**
 * The open sides of the fixtures of a level as ends of ways.
 *
 * <p>Most of them are reached at once in their middle, as {@link Stand#before} has it: these are looked at as plain
 * numbers, all together, and only the others one by one.
 */
public final class FixtureFronts {

    private static final int BOTH_SIDES = 2;
    /** Fixtures are named only where a finding names them. */
    private static final Bilingual UNNAMED = Bilingual.same("");

    private final List<FixtureSnapshot> fixtures;
    private final double widthMm;
    /** Per side the number of its fixture; sides of one fixture follow one another, its front first. */
    private final int[] fixtureOf;
    private final int count;
    /** Per side the centre of a disc of the width, or of the free depth, that touches it; last where ways begin. */
    private final double[] xMm;
    private final double[] yMm;

    private FixtureFronts(List<FixtureSnapshot> fixtures, Place start, double widthMm, FixtureFronts before) {
        this.fixtures = fixtures;
        this.widthMm = widthMm;
        int most = BOTH_SIDES * fixtures.size();
        int[] owner = new int[most];
        double[] x = new double[most + 1];
        double[] y = new double[most + 1];
        boolean isLike = before != null && before.widthMm == widthMm;
        int from = 0;
        int side = 0;
        Vector along = null;
        double angleDeg = Double.NaN;
        for (int i = 0; i < fixtures.size(); i++) {
            FixtureSnapshot fixture = fixtures.get(i);
            int sides = sides(fixture);
            boolean isSame = isLike && i < before.fixtures.size() && before.fixtures.get(i) == fixture;
            for (int k = 0; k < sides; k++) {
                owner[side + k] = i;
                if (isSame) {
                    x[side + k] = before.xMm[from + k];
                    y[side + k] = before.yMm[from + k];
                } else {
                    along = fixture.angleDeg() == angleDeg ? along : Vector.ofAngle(fixture.angleDeg());
                    angleDeg = fixture.angleDeg();
                    place(fixture, along, k == 0 ? 1 : -1, x, y, side + k);
                }
            }
            side += sides;
            from += isLike && i < before.fixtures.size() ? sides(before.fixtures.get(i)) : 0;
        }
        count = side;
        fixtureOf = owner;
        x[count] = start.xMm();
        y[count] = start.yMm();
        xMm = x.length == count + 1 ? x : Arrays.copyOf(x, count + 1);
        yMm = y.length == count + 1 ? y : Arrays.copyOf(y, count + 1);
    }

    private static int sides(FixtureSnapshot fixture) {
        return fixture.clearances().isEmpty() ? 0 : fixture.clearSides() < BOTH_SIDES ? 1 : BOTH_SIDES;
    }

    /** The same numbers as the middle stand has, step by step. */
    private void place(FixtureSnapshot fixture, Vector along, int sign, double[] x, double[] y, int at) {
        double outX = sign * along.y();
        double outY = -sign * along.x();
        double awayMm = Math.min(widthMm, fixture.clearMm()) / 2;
        x[at] = fixture.centre().xMm() + outX * fixture.depthMm() / 2.0 + outX * awayMm;
        y[at] = fixture.centre().yMm() + outY * fixture.depthMm() / 2.0 + outY * awayMm;
    }

    /**
     * Finds the open sides.
     *
     * @param ways    ways on the floor
     * @param start   where they begin
     * @param widthMm width wanted of them
     * @param before  the sides in the last state of the level; null for none
     */
    public static FixtureFronts of(List<FixtureSnapshot> fixtures, ClearWidth ways, WayEnd start, double widthMm,
            FixtureFronts before) {
        return new FixtureFronts(fixtures, start.places().get(0).widest(ways, widthMm), widthMm, before);
    }

    /** Returns the number of open sides. */
    public int size() {
        return count;
    }

    /** Returns the fixture of an open side. */
    public FixtureSnapshot fixture(int side) {
        return fixtures.get(fixtureOf[side]);
    }

    /** Tells for each open side whether a way as wide as wanted leads before its middle; one more entry says nothing. */
    public boolean[] reached(ClearWidth ways) {
        boolean[] reached = ways.reaches(xMm, yMm, (int) Math.ceil(widthMm));
        double[] roomsMm = null;
        for (int side = 0; side < count; side++) {
            if (reached[side]) {
                roomsMm = roomsMm == null ? ways.roomsMm(xMm, yMm) : roomsMm;
                reached[side] = Stand.fits(roomsMm[side], Math.min(widthMm, fixture(side).clearMm()),
                        isSlanted(fixture(side)));
            }
        }
        return reached;
    }

    private static boolean isSlanted(FixtureSnapshot fixture) {
        return fixture.angleDeg() % 90 != 0;
    }

    /** Returns the ends before the sides that are not marked. */
    public List<WayEnd> without(boolean[] reached) {
        List<WayEnd> ends = new ArrayList<>();
        for (int side = 0; side < count; side++) {
            if (!reached[side]) {
                FixtureSnapshot fixture = fixture(side);
                boolean isBack = side > 0 && fixtureOf[side - 1] == fixtureOf[side];
                ends.add(new WayEnd(fixture.id(), UNNAMED, Stand.before(fixture, isBack, fixture.clearMm())));
            }
        }
        return ends;
    }
}
