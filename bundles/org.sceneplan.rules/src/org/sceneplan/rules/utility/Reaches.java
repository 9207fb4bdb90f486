package org.sceneplan.rules.utility;

import java.util.HashMap;
import java.util.Map;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.LevelGround;

/** The reach of service points of every level, prepared once per check. */
final class Reaches {

    private final Map<String, ServiceReach> byLevel = new HashMap<>();

    private Reaches(CheckScope scope) {
        for (LevelSnapshot level : scope.levels()) {
            byLevel.put(level.id(), ServiceReach.of(level, scope.standard().ruleLimits()));
        }
    }

    /** Returns the reach of the points of a level. */
    static ServiceReach of(CheckScope scope, LevelGround ground) {
        return scope.shared(Reaches.class, (now, before) -> new Reaches(now)).byLevel.get(ground.level().id());
    }
}
