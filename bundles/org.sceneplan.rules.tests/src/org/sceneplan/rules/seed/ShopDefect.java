package org.sceneplan.rules.seed;

import java.util.List;
import java.util.Map;
import java.util.Random;

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

    /** The rule that must name it. */
    String ruleId();

    /** Other rules that the same defect breaks, at times or always, and why. */
    Map<String, String> follows();

    /** Makes a shop and breaks it; how far, and mostly where, the random numbers say. */
    Seeded make(Random random);
}
