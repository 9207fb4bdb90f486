package org.sceneplan.rules.aisle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** Runs taken over from another state of a level are those that are found anew. */
class RackRowsTest {

    private static final double WAY_MM = 900;

    @Test
    void runsAfterEditsAreThoseFoundAnew() {
        Random random = new Random(11);
        List<FixtureSnapshot> fixtures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            fixtures.add(fixture(i, random));
        }
        RackRows last = new RackRows(level(fixtures), WAY_MM, null);
        for (int edit = 0; edit < 300; edit++) {
            fixtures = new ArrayList<>(fixtures);
            int i = random.nextInt(fixtures.size());
            if (edit % 50 == 49) {
                fixtures.remove(i);
            } else {
                fixtures.set(i, fixture(i, random));
            }
            last = new RackRows(level(fixtures), WAY_MM, last);
            assertEquals(new RackRows(level(fixtures), WAY_MM, null).rows(), last.rows(), "edit " + edit);
        }
    }

    /** On a coarse grid, so that many stand in one line, some of them on the same place. */
    private static FixtureSnapshot fixture(int i, Random random) {
        FixturePlace place = new FixturePlace(new Point(random.nextInt(12) * 800, random.nextInt(5) * 1500),
                new double[] {0, 90, 180, 0.3}[random.nextInt(4)]);
        return FixtureSnapshot.placed("F" + i, "GOND", "", "", place,
                new FixtureSize(1000, 600, 1400, 900, new int[] {1, 2, 4}[random.nextInt(3)]), false);
    }

    private static LevelSnapshot level(List<FixtureSnapshot> fixtures) {
        return new LevelSnapshot("L1", "", 1, 3000, Ring.rectangle(-2000, -2000, 20_000, 20_000), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), fixtures, List.of(), List.of(), List.of());
    }
}
