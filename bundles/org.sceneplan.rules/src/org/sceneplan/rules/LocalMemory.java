package org.sceneplan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Box;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.standard.RuleLimit;

/** What a local rule said of each of its subjects in the last state of a plan. */
final class LocalMemory<T> {

    private record Entry<T>(Subject<T> subject, FindingList.Part said) {
    }

    private final LocalRule<T> rule;
    private List<Entry<T>> entries = List.of();

    LocalMemory(LocalRule<T> rule) {
        this.rule = rule;
    }

    /** Looks at every subject. */
    RuleOutcome first(CheckScope scope, RuleLimit limit) {
        entries = List.of();
        return again(scope, limit, null);
    }

    /** Looks at the subjects that changed or lie near a change; no change means all. */
    RuleOutcome again(CheckScope scope, RuleLimit limit, PlanDifference change) {
        Map<String, Entry<T>> byId = null;
        List<Entry<T>> next = new ArrayList<>(entries.size() + 1);
        FindingList sum = rule.newFindings(scope, limit);
        for (LevelGround ground : scope.grounds()) {
            List<Box> changed = change == null ? List.of() : change.boxes(ground.level(), rule.reads());
            for (Subject<T> subject : rule.subjects(scope, ground, limit)) {
                int i = next.size();
                Entry<T> old = i < entries.size() && isSameThing(entries.get(i).subject, subject) ? entries.get(i)
                        : null;
                if (old == null && !entries.isEmpty()) {
                    byId = byId == null ? byId() : byId;
                    old = byId.get(key(subject));
                }
                FindingList.Part said;
                if (old != null && holdsStill(old.subject, subject, changed)) {
                    said = old.said;
                } else {
                    FindingList own = rule.newFindings(scope, limit);
                    rule.look(scope, limit, subject, own);
                    said = own.part();
                }
                next.add(new Entry<>(subject, said));
                sum.add(said);
            }
        }
        entries = next;
        return rule.outcome(next.isEmpty(), sum);
    }

    private Map<String, Entry<T>> byId() {
        Map<String, Entry<T>> map = new HashMap<>();
        entries.forEach(entry -> map.put(key(entry.subject), entry));
        return map;
    }

    private static String key(Subject<?> subject) {
        return subject.ground().level().id() + '\n' + subject.id();
    }

    private static boolean isSameThing(Subject<?> one, Subject<?> other) {
        return one.id().equals(other.id()) && one.ground().level().id().equals(other.ground().level().id());
    }

    private static <T> boolean holdsStill(Subject<T> old, Subject<T> now, List<Box> changed) {
        if (old.element() != now.element() && !old.element().equals(now.element())
                || !old.around().equals(now.around())) {
            return false;
        }
        for (Box box : changed) {
            if (now.around().intersects(box)) {
                return false;
            }
        }
        return true;
    }
}
