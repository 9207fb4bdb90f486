package org.sceneplan.rules.seed;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import org.sceneplan.rules.DesignContext;

/** One thing that goes wrong in a sound shop, and the rule that must name it. */
interface ShopDefect {

    /**
     * A sound shop, the same with one thing broken, and the ids that the finding must all name.
     *
     * @param named empty where the finding is about the whole store
     */
    record Seeded(DesignContext sound, DesignContext broken, List<String> named) {
    }

    /**
     * What kind of defect it is.
     *
     * @param ruleId  the rule that must name it
     * @param follows other rules that the same defect breaks, at times or always, and why
     * @param making  makes a shop and breaks it; how far, and mostly where, the random numbers say
     */
    record Kind(String ruleId, Map<String, String> follows, Function<Random, Seeded> making) {
    }

    Kind kind();

    default String ruleId() {
        return kind().ruleId();
    }

    default Map<String, String> follows() {
        return kind().follows();
    }

    default Seeded make(Random random) {
        return kind().making().apply(random);
    }
}
