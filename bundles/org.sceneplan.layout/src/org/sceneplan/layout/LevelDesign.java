package org.sceneplan.layout;

import java.util.List;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;

/**
 * One designed level.
 *
 * @param score lower is better; compares designs of the same level only
 * @param isComplete all must-have fixtures stand and no sample class lacks any
 */
record LevelDesign(LevelSnapshot level, List<UnmetSnapshot> unmet, double score, boolean isComplete) {

    LevelDesign {
        unmet = List.copyOf(unmet);
    }

    /** A complete design is better than one that lacks something; of two alike the score decides. */
    boolean isBetterThan(LevelDesign other) {
        return isComplete == other.isComplete ? score < other.score : isComplete;
    }
}
