package org.sceneplan.geometry.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ascents of the places asked for, so that none is climbed twice. Any thread may ask. */
final class AscentMemory {

    private static final int SPARE = 1_024;

    private final Map<Long, Ascent> asked = new ConcurrentHashMap<>();
    /** Those of the floor before that still hold. */
    private final Map<Long, Ascent> inherited;

    AscentMemory() {
        this.inherited = Map.of();
    }

    /** Keeps what holds if rings came or went in some boxes; of what was not asked last time not more than as much. */
    AscentMemory(AscentMemory before, Iterable<Corners> changes) {
        inherited = new ConcurrentHashMap<>(2 * before.asked.size());
        if (before.inherited.size() <= SPARE + 2 * before.asked.size()) {
            before.inherited.forEach((place, ascent) -> keep(place, ascent, changes));
        }
        before.asked.forEach((place, ascent) -> keep(place, ascent, changes));
    }

    private void keep(Long place, Ascent ascent, Iterable<Corners> changes) {
        for (Corners ring : changes) {
            if (ring.minX <= ascent.east() && ring.maxX >= ascent.west() && ring.minY <= ascent.north()
                    && ring.maxY >= ascent.south()) {
                return;
            }
        }
        inherited.put(place, ascent);
    }

    /** Returns the ascent of a place, with the climber if it is not known. */
    Ascent of(int x, int y, ClearanceAscent climber) {
        Long place = (long) x << Integer.SIZE | y & 0xffff_ffffL;
        Ascent known = asked.get(place);
        if (known == null) {
            known = inherited.get(place);
            if (known == null) {
                known = climber.climb(x, y);
            }
            asked.put(place, known);
        }
        return known;
    }
}
