package org.sceneplan.rules.utility;

import java.util.HashMap;
import java.util.Map;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.LevelGround;

/** The reach of service points of every level, prepared once per check; that of unchanged points is kept. */
final class Reaches {

    private record OnLevel(LevelSnapshot level, ServiceReach reach) {
    }

    private final Map<String, OnLevel> byLevel = new HashMap<>();

    private Reaches(CheckScope scope, Reaches before) {
        for (LevelSnapshot level : scope.levels()) {
            OnLevel last = before == null ? null : before.byLevel.get(level.id());
            boolean isSame = last != null && last.level.services() == level.services()
                    && last.level.outline() == level.outline();
            byLevel.put(level.id(), new OnLevel(level,
                    isSame ? last.reach : ServiceReach.of(level, scope.standard().ruleLimits())));
        }
    }

    /** Returns the reach of the points of a level. */
    static ServiceReach of(CheckScope scope, LevelGround ground) {
        return scope.shared(Reaches.class, Reaches::new).byLevel.get(ground.level().id()).reach;
    }
}
