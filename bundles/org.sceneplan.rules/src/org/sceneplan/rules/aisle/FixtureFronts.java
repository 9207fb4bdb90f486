package org.sceneplan.rules.aisle;

import java.util.ArrayList;
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
    /** Per side the diameter of the disc that has to fit there, as far as that can be told for rounding. */
    private final double[] leastRoomMm;
    /** Most fixtures are turned like the one before. */
    private double lastAngleDeg = Double.NaN;
    private Vector lastAlong;

    private FixtureFronts(List<FixtureSnapshot> fixtures, Place start, double widthMm, FixtureFronts before) {
        this.fixtures = fixtures;
        this.widthMm = widthMm;
        int sum = 0;
        for (FixtureSnapshot fixture : fixtures) {
            sum += sides(fixture);
        }
        count = sum;
        fixtureOf = new int[count];
        xMm = new double[count + 1];
        yMm = new double[count + 1];
        leastRoomMm = new double[count];
        boolean isLike = before != null && before.widthMm == widthMm;
        int from = 0;
        int side = 0;
        for (int i = 0; i < fixtures.size(); i++) {
            boolean isKnown = isLike && i < before.fixtures.size();
            boolean isSame = isKnown && before.fixtures.get(i) == fixtures.get(i);
            int sides = sides(fixtures.get(i));
            for (int k = 0; k < sides; k++) {
                if (isSame) {
                    take(before, from + k, side + k);
                } else {
                    place(fixtures.get(i), k == 0 ? 1 : -1, side + k);
                }
                fixtureOf[side + k] = i;
            }
            side += sides;
            from += isKnown ? sides(before.fixtures.get(i)) : 0;
        }
        xMm[count] = start.xMm();
        yMm[count] = start.yMm();
    }

    private static int sides(FixtureSnapshot fixture) {
        return fixture.clearances().isEmpty() ? 0 : fixture.clearSides() < BOTH_SIDES ? 1 : BOTH_SIDES;
    }

    private void take(FixtureFronts before, int from, int side) {
        xMm[side] = before.xMm[from];
        yMm[side] = before.yMm[from];
        leastRoomMm[side] = before.leastRoomMm[from];
    }

    /** The same numbers as the middle stand has, step by step. */
    private void place(FixtureSnapshot fixture, int sign, int side) {
        if (fixture.angleDeg() != lastAngleDeg) {
            lastAngleDeg = fixture.angleDeg();
            lastAlong = Vector.ofAngle(lastAngleDeg);
        }
        double outX = sign * lastAlong.y();
        double outY = -sign * lastAlong.x();
        double discMm = Math.min(widthMm, fixture.clearMm());
        xMm[side] = fixture.centre().xMm() + outX * fixture.depthMm() / 2.0 + outX * (discMm / 2);
        yMm[side] = fixture.centre().yMm() + outY * fixture.depthMm() / 2.0 + outY * (discMm / 2);
        leastRoomMm[side] = Stand.leastRoomMm(discMm, isSlanted(fixture));
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

    /** Tells for each open side whether a way as wide as wanted leads before its middle; a last entry says nothing. */
    public boolean[] reached(ClearWidth ways) {
        boolean[] reached = ways.reaches(xMm, yMm, (int) Math.ceil(widthMm));
        double[] roomsMm = ways.roomsMm(xMm, yMm);
        for (int side = 0; side < count; side++) {
            reached[side] &= roomsMm[side] >= leastRoomMm[side];
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
