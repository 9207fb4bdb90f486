package org.sceneplan.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * What differs between two states of a plan, as far as rules read it: the parts, and where on each level.
 *
 * <p>Elements are known by their ids. An element that moved counts where it was and where it is. An element whose place
 * in its list changed counts, too, because results name things in plan order. Unchanged records are recognised by
 * identity first, so that comparing the two states of an edit costs microseconds.
 */
public final class PlanDifference {

    private static final Set<PlanPart> FIXED = EnumSet.of(PlanPart.STORE, PlanPart.SHELL);

    private final Set<PlanPart> parts = EnumSet.noneOf(PlanPart.class);
    private final Map<String, Map<PlanPart, List<Box>>> boxesByLevel = new HashMap<>();

    private PlanDifference() {
    }

    /** Compares two states of one plan. */
    public static PlanDifference between(PlanSnapshot before, PlanSnapshot after) {
        PlanDifference change = new PlanDifference();
        change.compare(before, after);
        return change;
    }

    /** Returns the parts that differ. */
    public Set<PlanPart> parts() {
        return Collections.unmodifiableSet(parts);
    }

    /** Tells whether shell or store differ, or the levels themselves: then nothing said before holds for sure. */
    public boolean isFundamental() {
        return !Collections.disjoint(parts, FIXED);
    }

    /** Tells whether anything of the given parts differs. */
    public boolean touches(Set<PlanPart> read) {
        return !Collections.disjoint(parts, read);
    }

    /** Tells whether anything of a part differs. */
    boolean touches(PlanPart part) {
        return parts.contains(part);
    }

    /** Tells whether anything of a part differs on a level. */
    public boolean touches(LevelSnapshot level, PlanPart part) {
        return boxesByLevel.getOrDefault(level.id(), Map.of()).containsKey(part);
    }

    /** Returns the boxes of everything of the given parts that differs on a level, before and after. */
    public List<Box> boxes(LevelSnapshot level, Set<PlanPart> read) {
        Map<PlanPart, List<Box>> byPart = boxesByLevel.getOrDefault(level.id(), Map.of());
        List<Box> boxes = List.of();
        for (Map.Entry<PlanPart, List<Box>> each : byPart.entrySet()) {
            if (read.contains(each.getKey())) {
                boxes = boxes.isEmpty() ? each.getValue() : joined(boxes, each.getValue());
            }
        }
        return boxes;
    }

    private static List<Box> joined(List<Box> some, List<Box> more) {
        List<Box> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void compare(PlanSnapshot before, PlanSnapshot after) {
        if (before == after) {
            return;
        }
        if (!before.store().equals(after.store()) || before.levels().size() != after.levels().size()
                || !before.id().equals(after.id())) {
            parts.add(PlanPart.STORE);
            return;
        }
        if (!before.name().equals(after.name()) || !before.unmetRequirements().equals(after.unmetRequirements())) {
            parts.add(PlanPart.REMARKS);
        }
        for (int i = 0; i < after.levels().size(); i++) {
            compare(before.levels().get(i), after.levels().get(i));
        }
    }

    private void compare(LevelSnapshot before, LevelSnapshot after) {
        if (before == after) {
            return;
        }
        if (!before.id().equals(after.id()) || before.storey() != after.storey()
                || before.clearHeightMm() != after.clearHeightMm() || !before.name().equals(after.name())) {
            parts.add(PlanPart.STORE);
            return;
        }
        if (!shell(before).equals(shell(after))) {
            parts.add(PlanPart.SHELL);
            return;
        }
        Where where = new Where(after);
        where.compare(PlanPart.SERVICES, before.services(), after.services(), ServiceSnapshot::id,
                service -> Box.of(List.of(service.at())));
        where.compare(PlanPart.ZONES, before.zones(), after.zones(), ZoneSnapshot::id, zone -> zone.outline().box());
        where.compare(PlanPart.AISLES, before.aisles(), after.aisles(), AisleSnapshot::id,
                aisle -> aisle.outline().box());
        where.fixtures(before.fixtures(), after.fixtures());
        if (!same(before.materials(), after.materials())) {
            where.add(PlanPart.MATERIALS, after.outline().box());
        }
        if (!before.dimensions().equals(after.dimensions()) || !before.notes().equals(after.notes())) {
            parts.add(PlanPart.REMARKS);
        }
    }

    private static List<Object> shell(LevelSnapshot level) {
        return List.of(level.outline(), level.walls(), level.columns(), level.openings(), level.obstacles());
    }

    private static boolean same(List<?> before, List<?> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i) && !before.get(i).equals(after.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The changes of one level. */
    private final class Where {
        private final LevelSnapshot level;

        private Where(LevelSnapshot level) {
            this.level = level;
        }

        private void add(PlanPart part, Box box) {
            parts.add(part);
            boxesByLevel.computeIfAbsent(level.id(), id -> new EnumMap<>(PlanPart.class))
                    .computeIfAbsent(part, each -> new ArrayList<>()).add(box);
        }

        private <T> void compare(PlanPart part, List<T> before, List<T> after, Function<T, String> id,
                Function<T, Box> box) {
            forEachDifference(before, after, id, (old, now) -> {
                addBox(part, old, box);
                addBox(part, now, box);
            });
        }

        private <T> void addBox(PlanPart part, T element, Function<T, Box> box) {
            if (element != null) {
                add(part, box.apply(element));
            }
        }

        private void fixtures(List<FixtureSnapshot> before, List<FixtureSnapshot> after) {
            forEachDifference(before, after, FixtureSnapshot::id, (old, now) -> {
                if (old == null || now == null || !old.isPlacedLike(now)) {
                    addBox(PlanPart.FIXTURES, old, FixtureSnapshot::reachBox);
                    addBox(PlanPart.FIXTURES, now, FixtureSnapshot::reachBox);
                    if (old == null || now == null || !old.isMovedOnly(now)) {
                        addBox(PlanPart.INVENTORY, old, FixtureSnapshot::reachBox);
                        addBox(PlanPart.INVENTORY, now, FixtureSnapshot::reachBox);
                    }
                }
                if (old == null || now == null || showsOther(old.positions(), now.positions())) {
                    addBox(PlanPart.POSITIONS, old, FixtureSnapshot::reachBox);
                    addBox(PlanPart.POSITIONS, now, FixtureSnapshot::reachBox);
                }
            });
        }
    }

    private static boolean showsOther(List<PositionSnapshot> before, List<PositionSnapshot> after) {
        if (before.size() != after.size()) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).isShownLike(after.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Receives an element before and after; null where it is missing. */
    private interface Difference<T> {
        void take(T before, T after);
    }

    /** Names the elements that differ; those out of order against the other list count as taken away and added. */
    private static <T> void forEachDifference(List<T> before, List<T> after, Function<T, String> id,
            Difference<T> difference) {
        if (before == after) {
            return;
        }
        int same = 0;
        int least = Math.min(before.size(), after.size());
        while (same < least && id.apply(before.get(same)).equals(id.apply(after.get(same)))) {
            if (before.get(same) != after.get(same) && !Objects.equals(before.get(same), after.get(same))) {
                difference.take(before.get(same), after.get(same));
            }
            same++;
        }
        int tail = 0;
        while (tail < least - same && id.apply(before.get(before.size() - 1 - tail))
                .equals(id.apply(after.get(after.size() - 1 - tail)))) {
            T old = before.get(before.size() - 1 - tail);
            T now = after.get(after.size() - 1 - tail);
            if (old != now && !old.equals(now)) {
                difference.take(old, now);
            }
            tail++;
        }
        for (T old : before.subList(same, before.size() - tail)) {
            difference.take(old, null);
        }
        for (T now : after.subList(same, after.size() - tail)) {
            difference.take(null, now);
        }
    }
}
