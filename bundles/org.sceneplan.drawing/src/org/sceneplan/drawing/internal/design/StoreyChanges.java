package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.drawing.ChangeMark;
import org.sceneplan.drawing.DesignChanges;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;

/**
 * What changed on one storey. A fixture, product or point that is gone belongs to the storey on which it stood, any
 * other to the one on which it stands.
 *
 * @param before the storey in the earlier revision; empty for a new one
 * @param after the storey now; empty for one that is gone
 */
record StoreyChanges(DesignChanges all, Optional<LevelSnapshot> before, Optional<LevelSnapshot> after) {

    /** The storey to draw. */
    LevelSnapshot shown() {
        return after.or(() -> before).orElseThrow();
    }

    boolean isEmpty() {
        return fixtures().isEmpty() && productsByFixture().isEmpty() && services().isEmpty();
    }

    /** Fixtures with a mark: as they stand, those that are gone as they stood; in the order of the delta list. */
    Map<FixtureSnapshot, ChangeMark> fixtures() {
        Map<FixtureSnapshot, ChangeMark> marked = new LinkedHashMap<>();
        all.fixtures().forEach((id, change) -> find(change.mark(), id)
                .ifPresent(fixture -> marked.put(fixture, change.mark())));
        return marked;
    }

    private Optional<FixtureSnapshot> find(ChangeMark mark, String id) {
        return (mark == ChangeMark.REMOVED ? before : after).flatMap(level -> fixture(level, id));
    }

    /** Where a fixture stood on this storey; empty when it is new here. */
    Optional<FixtureSnapshot> old(FixtureSnapshot fixture) {
        return before.flatMap(level -> fixture(level, fixture.id()));
    }

    private static Optional<FixtureSnapshot> fixture(LevelSnapshot level, String id) {
        return level.fixtures().stream().filter(fixture -> fixture.id().equals(id)).findFirst();
    }

    /** How many products of each mark belong to a fixture; fixtures without are left out. */
    Map<FixtureSnapshot, Map<ChangeMark, Integer>> productsByFixture() {
        Map<FixtureSnapshot, Map<ChangeMark, Integer>> counts = new LinkedHashMap<>();
        after.ifPresent(level -> level.fixtures().forEach(fixture -> count(counts, fixture, fixture, false)));
        before.ifPresent(level -> level.fixtures().forEach(fixture -> count(counts, after.flatMap(
                now -> fixture(now, fixture.id())).orElse(fixture), fixture, true)));
        return counts;
    }

    private void count(Map<FixtureSnapshot, Map<ChangeMark, Integer>> counts, FixtureSnapshot owner,
            FixtureSnapshot holder, boolean gone) {
        for (PositionSnapshot position : holder.positions()) {
            DesignChanges.Change change = all.positions().get(position.id());
            if (change != null && gone == (change.mark() == ChangeMark.REMOVED)) {
                counts.computeIfAbsent(owner, key -> new EnumMap<>(ChangeMark.class))
                        .merge(change.mark(), 1, Integer::sum);
            }
        }
    }

    /** Connection points with a mark: as they are, those that are gone as they were. */
    Map<ServiceSnapshot, ChangeMark> services() {
        Map<ServiceSnapshot, ChangeMark> marked = new LinkedHashMap<>();
        all.services().forEach((id, change) -> {
            Optional<LevelSnapshot> level = change.mark() == ChangeMark.REMOVED ? before : after;
            level.flatMap(each -> each.services().stream().filter(point -> point.id().equals(id)).findFirst())
                    .ifPresent(point -> marked.put(point, change.mark()));
        });
        return marked;
    }

    /** Fixtures that did not change, with or without other products on them. */
    List<FixtureSnapshot> quiet() {
        List<FixtureSnapshot> quiet = new ArrayList<>();
        after.ifPresent(level -> level.fixtures().stream().filter(fixture -> all.fixture(fixture.id()).isEmpty())
                .forEach(quiet::add));
        return quiet;
    }
}
