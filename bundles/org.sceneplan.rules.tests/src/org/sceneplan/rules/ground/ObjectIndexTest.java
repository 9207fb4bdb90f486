package org.sceneplan.rules.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;

/** The index finds what a look at every thing finds, however many things moved since it was built. */
class ObjectIndexTest {

    @Test
    void findsWhatIsNearAfterMoves() {
        Random random = new Random(7);
        List<GroundObject> things = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            things.add(thing(i, random));
        }
        ObjectIndex index = ObjectIndex.of(things, footprints(things));
        for (int step = 0; step < 200; step++) {
            things = new ArrayList<>(things);
            for (int moves = random.nextInt(4); moves > 0; moves--) {
                int i = random.nextInt(things.size());
                things.set(i, thing(i, random));
            }
            if (step % 40 == 39) {
                things.remove(random.nextInt(things.size()));
            }
            index = index.with(things, footprints(things));
            Box box = thing(0, random).footprint().box().expanded(random.nextInt(4000));
            assertEquals(things.stream().filter(each -> each.footprint().box().intersects(box)).toList(),
                    index.near(box), "step " + step);
        }
    }

    private static List<Ring> footprints(List<GroundObject> things) {
        return things.stream().map(GroundObject::footprint).toList();
    }

    private static GroundObject thing(int i, Random random) {
        int x = random.nextInt(20_000);
        int y = random.nextInt(20_000);
        return new GroundObject(GroundObject.Kind.FIXTURE, "F" + i,
                Ring.rectangle(x, y, x + 100 + random.nextInt(2000), y + 100 + random.nextInt(2000)));
    }
}
