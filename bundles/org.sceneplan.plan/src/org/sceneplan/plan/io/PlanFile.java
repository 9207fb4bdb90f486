package org.sceneplan.plan.io;

import java.nio.file.Path;

import org.sceneplan.model.plan.StorePlan;

/** Reads and writes {@code .storeplan} files. Stateless; safe for any thread as long as a plan is used by one at a time. */
public final class PlanFile {

    private PlanFile() {
    }

    /**
     * Reads a plan. Files of older versions are migrated in memory; the file stays as it is until it is written.
     *
     * <p>The plan is the single root of an EMF resource whose URI is the file; ids are unique, references resolved, rings
     * readable, simple and counter-clockwise. Linear in the size of the file.
     *
     * @throws PlanReadException if the file cannot be read or is no plan of this or an older version
     */
    public static StorePlan read(Path file) throws PlanReadException {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Writes a plan to a new file or over an existing plan. The file is complete or untouched: the bytes go to a temporary
     * file in the same folder, reach the disk and are moved into place in one step.
     *
     * @throws PlanWriteException if the target exists and is not a plan this version can read, the plan breaks a rule that
     *         {@link #read} holds, or the file system refuses
     */
    public static void write(StorePlan plan, Path file) throws PlanWriteException {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Writes like {@link #write} but replaces whatever the target is; for a caller that has just read that very file.
     *
     * @throws PlanWriteException if the plan breaks a rule that {@link #read} holds, or the file system refuses
     */
    public static void overwrite(StorePlan plan, Path file) throws PlanWriteException {
        throw new UnsupportedOperationException("not yet");
    }
}
