package org.sceneplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sceneplan.geometry.Box;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.standard.RuleLimit;

/** What a local rule said of each of its subjects in the last state of a plan. */
final class LocalMemory<T> {

    /** What was said on one level: by index of the subject, null where the rule does not look at it. */
    private static final class OnLevel {
        private Object[] subjects = {};
        private Box[] around = {};
        private FindingList.Part[] said = {};

        /** Puts what is known of the subjects that stayed where they now are in the list. */
        private void take(Object[] now) {
            Object[] before = subjects;
            Box[] aroundBefore = around;
            FindingList.Part[] saidBefore = said;
            int added = now.length - before.length;
            subjects = new Object[now.length];
            around = new Box[now.length];
            said = new FindingList.Part[now.length];
            for (int i = 0; i < now.length; i++) {
                int old = i < before.length && before[i].equals(now[i]) ? i : i - added;
                if (old >= 0 && old < before.length && before[old].equals(now[i])) {
                    subjects[i] = now[i];
                    around[i] = aroundBefore[old];
                    said[i] = saidBefore[old];
                }
            }
        }
    }

    private final LocalRule<T> rule;
    private final List<OnLevel> levels = new ArrayList<>();
    private RuleOutcome outcome;

    LocalMemory(LocalRule<T> rule) {
        this.rule = rule;
    }

    /** Looks at every subject. */
    RuleOutcome first(CheckScope scope, RuleLimit limit) {
        levels.clear();
        outcome = null;
        for (LevelGround ground : scope.grounds()) {
            OnLevel here = new OnLevel();
            levels.add(here);
            look(scope, limit, ground, here, List.of());
        }
        return outcome(scope, limit);
    }

    /** Looks at the subjects that changed or lie near a change; the levels are the same ones as before. */
    RuleOutcome again(CheckScope scope, RuleLimit limit, PlanDifference change) {
        boolean isSame = true;
        for (int i = 0; i < levels.size(); i++) {
            LevelGround ground = scope.grounds().get(i);
            List<Box> changed = change.boxes(ground.level(), rule.neighbours());
            isSame &= look(scope, limit, ground, levels.get(i), changed);
        }
        return isSame ? outcome : outcome(scope, limit);
    }

    /** Looks again where needed and tells whether all that is said is the same as before. */
    private boolean look(CheckScope scope, RuleLimit limit, LevelGround ground, OnLevel here, List<Box> changed) {
        List<T> subjects = rule.subjects(scope, ground, limit);
        Object[] now = subjects.toArray();
        boolean isSame = now.length == here.subjects.length;
        if (!isSame) {
            here.take(now);
        }
        for (int i = 0; i < now.length; i++) {
            boolean isKnown = now[i] == here.subjects[i] || now[i].equals(here.subjects[i]);
            if (!isKnown || here.said[i] != null && touches(here.around[i], changed)) {
                T subject = subjects.get(i);
                FindingList.Part said = null;
                if (rule.concerns(scope, subject)) {
                    here.around[i] = rule.around(scope, limit, subject);
                    said = say(scope, limit, ground, subject);
                }
                isSame = isSame && Objects.equals(said, here.said[i]);
                here.said[i] = said;
            }
        }
        here.subjects = now;
        return isSame;
    }

    private static boolean touches(Box around, List<Box> changed) {
        for (int i = 0; i < changed.size(); i++) {
            if (around.intersects(changed.get(i))) {
                return true;
            }
        }
        return false;
    }

    private FindingList.Part say(CheckScope scope, RuleLimit limit, LevelGround ground, T subject) {
        FindingList own = rule.newFindings(scope, limit);
        rule.look(scope, limit, ground, subject, own);
        return own.part();
    }

    private RuleOutcome outcome(CheckScope scope, RuleLimit limit) {
        FindingList sum = rule.newFindings(scope, limit);
        boolean isEmpty = true;
        for (OnLevel here : levels) {
            for (FindingList.Part part : here.said) {
                if (part != null) {
                    isEmpty = false;
                    sum.add(part);
                }
            }
        }
        outcome = rule.outcome(isEmpty, sum);
        return outcome;
    }
}
