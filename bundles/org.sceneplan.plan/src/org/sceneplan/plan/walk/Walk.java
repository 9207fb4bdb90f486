package org.sceneplan.plan.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * The shortest walk through a store with a list in the hand: from the entrance past all fixtures and back, around what
 * stands in the way.
 *
 * <p>Levels: ground floor and above first, then below ground; a level starts and ends at its widest entrance, without
 * one at the first stair, lift or door. The fixtures of a zone follow one another, because lists are printed by zone;
 * zones and fixtures come in the order that makes the whole trip shortest. It runs counter-clockwise. Fixtures without
 * zone come as a zone of their own.
 *
 * @param stops every fixture once, in walking order
 * @param levels what the walk is on each level, in the order of the levels
 */
public record Walk(List<WalkStop> stops, List<OnLevel> levels) {
    /** Walking past goods while looking for the next place [K]. */
    private static final double MM_PER_SECOND = 1000;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final RecentWalks RECENT = new RecentWalks();

    /**
     * The walk on one level.
     *
     * @param levelId id of the level
     * @param lengthMm length of the round trip; ways are at most 2.8 % longer than the shortest, see {@code FloorGrid}
     * @param unreached number of fixtures to which no way of 0.5 m leads; the way to them is guessed
     */
    public record OnLevel(String levelId, long lengthMm, int unreached) {
    }

    public Walk {
        stops = List.copyOf(stops);
        levels = List.copyOf(levels);
    }

    /**
     * The walk; found once for a snapshot and remembered for the next lists of the same one, because it takes some
     * tenths of a second for a large store.
     */
    public static Walk of(PlanSnapshot plan) {
        return RECENT.of(plan, Walk::found);
    }

    private static Walk found(PlanSnapshot plan) {
        List<LevelSnapshot> levels = new ArrayList<>(plan.levels());
        levels.sort(Comparator.comparingInt(level -> level.storey() > 0 ? level.storey() : 1_000_000 - level.storey()));
        List<WalkStop> stops = new ArrayList<>();
        List<OnLevel> trips = new ArrayList<>();
        for (LevelSnapshot level : levels) {
            if (level.fixtures().isEmpty()) {
                trips.add(new OnLevel(level.id(), 0, 0));
                continue;
            }
            LevelWalk walk = new LevelWalk(level);
            int[] order = walk.order();
            for (int fixture : order) {
                stops.add(new WalkStop(level, walk.zone(fixture), level.fixtures().get(fixture)));
            }
            trips.add(new OnLevel(level.id(), walk.lengthMm(order), walk.unreached()));
        }
        return new Walk(stops, trips);
    }

    /**
     * The walk through another state of the plan: the same order without a new search while nothing that stands on the
     * floor has moved, come or gone.
     */
    public Walk after(PlanSnapshot next) {
        Map<String, LevelSnapshot> levelById = new HashMap<>();
        next.levels().forEach(level -> levelById.put(level.id(), level));
        Map<String, LevelSnapshot> before = new LinkedHashMap<>();
        stops.forEach(stop -> before.put(stop.level().id(), stop.level()));
        boolean same = next.levels().size() == levels.size() && levels.stream().allMatch(trip -> isSameFloor(
                before.get(trip.levelId()), levelById.get(trip.levelId())));
        if (!same) {
            return of(next);
        }
        Map<String, FixtureSnapshot> fixtureById = new HashMap<>();
        next.levels().forEach(level -> level.fixtures().forEach(fixture -> fixtureById.put(fixture.id(), fixture)));
        return new Walk(stops.stream().map(stop -> new WalkStop(levelById.get(stop.level().id()), stop.zoneId(),
                fixtureById.get(stop.fixture().id()))).toList(), levels);
    }

    private static boolean isSameFloor(LevelSnapshot before, LevelSnapshot after) {
        if (before == null || after == null) {
            return after != null && after.fixtures().isEmpty();
        }
        boolean sameShell = before.storey() == after.storey() && before.outline().equals(after.outline())
                && before.columns().equals(after.columns()) && before.walls().equals(after.walls())
                && before.obstacles().equals(after.obstacles()) && before.openings().equals(after.openings())
                && before.zones().stream().map(ZoneSnapshot::id).toList()
                        .equals(after.zones().stream().map(ZoneSnapshot::id).toList());
        if (!sameShell || before.fixtures().size() != after.fixtures().size()) {
            return false;
        }
        for (int i = 0; i < before.fixtures().size(); i++) {
            if (!before.fixtures().get(i).isPlacedLike(after.fixtures().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Length of all round trips together in mm. */
    public long lengthMm() {
        return levels.stream().mapToLong(OnLevel::lengthMm).sum();
    }

    /** Number of fixtures no way leads to. */
    public int unreached() {
        return levels.stream().mapToInt(OnLevel::unreached).sum();
    }

    /**
     * Estimated time in whole minutes, rounded up: walking at 1 m/s plus a time for each line [K].
     *
     * @param lines number of lines to look at
     * @param secondsPerLine time at each
     */
    public int minutes(int lines, int secondsPerLine) {
        return (int) Math.ceil((lengthMm() / MM_PER_SECOND + (double) lines * secondsPerLine) / SECONDS_PER_MINUTE);
    }
}
