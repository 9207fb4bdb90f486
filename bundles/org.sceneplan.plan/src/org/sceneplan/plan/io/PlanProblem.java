package org.sceneplan.plan.io;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

import org.sceneplan.plan.internal.BilingualText;

/**
 * What is wrong with a plan file and where.
 *
 * @param file the file
 * @param line line, from 1; 0 = unknown
 * @param column column, from 1; 0 = unknown
 * @param objectId id of the object, empty when it concerns the file or the object has none
 * @param reasonKey stable key, for example {@code id.duplicate}
 * @param wrong what is wrong, one sentence
 * @param advice what to do, one sentence
 */
record PlanProblem(Path file, int line, int column, String objectId, String reasonKey, BilingualText wrong,
        BilingualText advice) {

    PlanProblem {
        requireNonNull(file, "file");
        requireNonNull(objectId, "objectId");
        requireNonNull(reasonKey, "reasonKey");
    }
}
