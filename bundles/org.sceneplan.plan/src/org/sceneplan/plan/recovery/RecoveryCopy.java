package org.sceneplan.plan.recovery;

import java.nio.file.Path;

import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanReadException;

/** A copy of a plan that was not saved. */
public sealed interface RecoveryCopy {

    /** The plan it is a copy of; may have been moved or deleted since. */
    Path plan();

    /** The file of the copy. */
    Path copy();

    /**
     * A copy that can be read.
     *
     * @param content the unsaved plan, in a resource of its own
     * @param savedSince whether the plan's file has changed since the copy was made, so that the copy is the older one
     */
    record Readable(Path plan, Path copy, StorePlan content, boolean savedSince) implements RecoveryCopy {
    }

    /**
     * A copy that cannot be read, for example because the disk was full.
     *
     * @param reason place and reason in both languages
     */
    record Damaged(Path plan, Path copy, PlanReadException reason) implements RecoveryCopy {
    }
}
