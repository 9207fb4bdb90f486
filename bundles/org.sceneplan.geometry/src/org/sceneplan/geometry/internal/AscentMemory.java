package org.sceneplan.geometry.internal;

import java.util.List;

/** Ascents of the places asked for, so that none is climbed twice. Any thread may ask, one at a time. */
final class AscentMemory {

    private static final int LEAST_SLOTS = 64;
    private static final int SPARE = 4_096;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    /** Open addressing; a slot is taken if it has an ascent. The number of slots is a power of two. */
    private long[] places = new long[LEAST_SLOTS];
    private Ascent[] ascents = new Ascent[LEAST_SLOTS];
    private boolean[] isAsked = new boolean[LEAST_SLOTS];
    private int size;
    private int asked;

    AscentMemory() {
    }

    /** Keeps what holds if rings came or went; of what nobody asked for last time not much more than the rest. */
    AscentMemory(AscentMemory before, List<Corners> changes) {
        synchronized (before) {
            boolean keepsAll = before.size <= SPARE + 2 * before.asked;
            int slots = LEAST_SLOTS;
            while (slots < 2 * before.size) {
                slots *= 2;
            }
            resize(slots);
            for (int i = 0; i < before.ascents.length; i++) {
                Ascent ascent = before.ascents[i];
                if (ascent != null && (keepsAll || before.isAsked[i]) && holds(ascent, changes)) {
                    put(before.places[i], ascent, false);
                }
            }
        }
    }

    private static boolean holds(Ascent ascent, List<Corners> changes) {
        for (int i = 0; i < changes.size(); i++) {
            Corners ring = changes.get(i);
            if (ring.minX <= ascent.east() && ring.maxX >= ascent.west() && ring.minY <= ascent.north()
                    && ring.maxY >= ascent.south()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the ascents of places, with the climber where they are not known. */
    synchronized Ascent[] of(int[] x, int[] y, ClearanceAscent climber) {
        Ascent[] found = new Ascent[x.length];
        for (int i = 0; i < x.length; i++) {
            long place = (long) x[i] << Integer.SIZE | y[i] & 0xffff_ffffL;
            int slot = slot(place);
            if (ascents[slot] == null) {
                put(place, climber.climb(x[i], y[i]), true);
                slot = slot(place);
            } else if (!isAsked[slot]) {
                isAsked[slot] = true;
                asked++;
            }
            found[i] = ascents[slot];
        }
        return found;
    }

    private int slot(long place) {
        int mask = places.length - 1;
        int slot = (int) (place * MIX >>> Integer.SIZE) & mask;
        while (ascents[slot] != null && places[slot] != place) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void put(long place, Ascent ascent, boolean isAskedNow) {
        if (2 * size >= places.length) {
            resize(2 * places.length);
        }
        int slot = slot(place);
        places[slot] = place;
        ascents[slot] = ascent;
        isAsked[slot] = isAskedNow;
        size++;
        asked += isAskedNow ? 1 : 0;
    }

    private void resize(int slots) {
        long[] oldPlaces = places;
        Ascent[] oldAscents = ascents;
        boolean[] wasAsked = isAsked;
        places = new long[slots];
        ascents = new Ascent[slots];
        isAsked = new boolean[slots];
        size = 0;
        asked = 0;
        for (int i = 0; i < oldAscents.length; i++) {
            if (oldAscents[i] != null) {
                put(oldPlaces[i], oldAscents[i], wasAsked[i]);
            }
        }
    }
}
