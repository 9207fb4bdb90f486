package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.files.NewFolders;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Plan files of a call; what goes wrong is told in its language. */
public final class Plans {

    private static final Texts TEXTS = new Texts(Plans.class);

    private Plans() {
    }

    /**
     * Loads the model's classes in one thread. Its packages refer to each other, so that two threads that meet them
     * first at the same time could wait for one another.
     */
    public static void prepare() {
        PlanFactory.INSTANCE.createStorePlan();
    }

    /** Reads a plan. */
    public static StorePlan read(Path file, Locale locale) throws BadInputException {
        try {
            return PlanFile.read(file);
        } catch (PlanReadException e) {
            throw new BadInputException(e.message(locale), e);
        }
    }

    /** The snapshot of a plan. */
    public static PlanSnapshot snapshot(StorePlan plan, Path file, Locale locale) throws BadInputException {
        try {
            return PlanSnapshotFactory.of(plan);
        } catch (InvalidPlanException e) {
            throw new BadInputException(TEXTS.get(locale, "Plans_invalid", file, e.message(locale)), e);
        }
    }

    /** Reads a plan and takes its snapshot. */
    public static PlanSnapshot readSnapshot(Path file, Locale locale) throws BadInputException {
        return snapshot(read(file, locale), file, locale);
    }

    /** Writes a plan to a new file or over an existing plan; any other file is left alone. Missing folders are made. */
    public static void write(StorePlan plan, Path file, Locale locale) throws BadInputException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        try (NewFolders made = NewFolders.make(folder)) {
            PlanFile.write(plan, file);
            made.keep();
        } catch (PlanWriteException e) {
            throw new BadInputException(e.message(locale), e);
        } catch (IOException e) {
            throw new BadInputException(TEXTS.get(locale, "NewFiles_unwritable", file, NewFiles.reason(e, locale)), e);
        }
    }

    /** Writes a plan over the file it was read from. */
    public static void overwrite(StorePlan plan, Path file, Locale locale) throws BadInputException {
        try {
            PlanFile.overwrite(plan, file);
        } catch (PlanWriteException e) {
            throw new BadInputException(e.message(locale), e);
        }
    }
}
