package org.sceneplan.plan.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.sceneplan.files.WholeFile;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.migration.PlanMigrations;

/**
 * Reads and writes {@code .storeplan} files. Stateless; safe for any thread as long as a plan is used by one at a time.
 */
public final class PlanFile {

    private PlanFile() {
    }

    /**
     * Reads a plan. Files of older versions are migrated in memory; the file stays as it is until it is written.
     *
     * <p>The plan is the single root of an EMF resource whose URI is the file; ids are unique, references resolved,
     * rings readable, simple and counter-clockwise. Linear in the size of the file.
     *
     * @throws PlanReadException if the file cannot be read or is no plan of this or an older version
     */
    public static StorePlan read(Path file) throws PlanReadException {
        return read(file, PlanMigrations.released());
    }

    /**
     * Reads a plan from bytes as {@link #bytes} gives them, for example from the clipboard. Its resource has no file.
     *
     * @throws PlanReadException if the bytes are no plan of this or an older version; its file is the empty path
     */
    public static StorePlan read(byte[] bytes) throws PlanReadException {
        Path none = Path.of("");
        StorePlanResource resource = new StorePlanResource(URI.createURI(""), PlanMigrations.released());
        resource.fill(PlanText.decode(none, requireNonNull(bytes, "bytes")), none);
        return (StorePlan) resource.getContents().get(0);
    }

    static StorePlan read(Path file, PlanMigrations migrations) throws PlanReadException {
        requireNonNull(file, "file");
        StorePlanResource resource = new StorePlanResource(URI.createFileURI(file.toAbsolutePath().toString()),
                migrations);
        resource.fill(PlanText.read(file), file);
        return (StorePlan) resource.getContents().get(0);
    }

    /**
     * Writes a plan to a new file or over an existing plan. The file is complete or untouched: the bytes go to a
     * temporary file in the same folder, reach the disk and are moved into place in one step. The same plan gives the
     * same bytes.
     *
     * @throws PlanWriteException if the target exists and is not a plan this version can read, the plan breaks a rule
     *         that {@link #read} holds, or the file system refuses
     */
    public static void write(StorePlan plan, Path file) throws PlanWriteException {
        checkReplaced(file);
        overwrite(plan, file);
    }

    /**
     * Writes like {@link #write} but replaces whatever the target is; for a caller that has just read that very file.
     *
     * @throws PlanWriteException if the plan breaks a rule that {@link #read} holds, or the file system refuses
     */
    public static void overwrite(StorePlan plan, Path file) throws PlanWriteException {
        replace(bytes(plan, file), file);
    }

    /**
     * Returns the bytes {@link #write} would write.
     *
     * @throws PlanWriteException if the plan breaks a rule that {@link #read} holds; its file is the empty path
     */
    public static byte[] bytes(StorePlan plan) throws PlanWriteException {
        return bytes(plan, Path.of(""));
    }

    static byte[] bytes(StorePlan plan, Path file) throws PlanWriteException {
        requireNonNull(plan, "plan");
        new PlanCheck(file).check(plan);
        return bounded(PlanXmlWriter.bytes(plan), file);
    }

    static byte[] bounded(byte[] bytes, Path file) throws PlanWriteException {
        if (bytes.length > PlanText.MAX_FILE_BYTES) {
            throw new PlanWriteException(PlanFaults.problem(file, "file.large", PlanFaults.ADVICE_CHANGE_PLAN,
                    PlanText.MAX_FILE_BYTES >> 20), null);
        }
        return bytes;
    }

    /** Refuses to replace what is no plan; a file that is not there yet is fine. */
    static void checkReplaced(Path file) throws PlanWriteException {
        if (Files.exists(file)) {
            try {
                read(file);
            } catch (PlanReadException unreadable) {
                throw new PlanWriteException(PlanFaults.problem(file, "target.noPlan", PlanFaults.ADVICE_OTHER_TARGET,
                        unreadable.problem().wrong()), unreadable);
            }
        }
    }

    /** Replaces what the target is by bytes of a plan. */
    static void replace(byte[] bytes, Path file) throws PlanWriteException {
        checkTarget(file);
        try {
            WholeFile.write(file, bytes);
        } catch (IOException refused) {
            throw new PlanWriteException(PlanFaults.problem(file, "target.refused", PlanFaults.ADVICE_SPACE,
                    refused.getClass().getSimpleName()), refused);
        }
    }

    private static void checkTarget(Path file) throws PlanWriteException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refused(file, "file.notRegular", PlanFaults.ADVICE_OTHER_TARGET);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw refused(file, "target.readOnly", PlanFaults.ADVICE_ACCESS);
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw refused(file, "target.noFolder", PlanFaults.ADVICE_ACCESS);
        }
    }

    private static PlanWriteException refused(Path file, String key, String advice) {
        return new PlanWriteException(PlanFaults.problem(file, key, advice), null);
    }
}
