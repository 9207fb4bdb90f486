package org.sceneplan.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/**
 * An opened plan: its snapshot with standard and catalogue, and the drawing of each level.
 *
 * @param context plan, standard and catalogue
 * @param drawings one per level, in plan order
 * @param locale language of the drawing
 */
public record PlanDocument(DesignContext context, List<LevelDrawing> drawings, Locale locale) {

    public PlanDocument {
        drawings = List.copyOf(drawings);
    }

    /** Why a file could not be opened, in the language of the user. */
    public static final class UnreadablePlanException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadablePlanException(String message, Exception cause) {
            super(message, cause);
        }
    }

    /**
     * Reads and draws a plan.
     *
     * @throws UnreadablePlanException if the file is damaged, newer or names an unknown standard; the message names
     *             file, place and reason
     */
    public static PlanDocument read(Path file, Locale locale) throws UnreadablePlanException {
        try {
            PlanSnapshot plan = PlanSnapshotFactory.of(PlanFile.read(file));
            DesignContext context = new DesignContext(plan, StandardLibrary.bundled().standard(plan.standardId()),
                    SampleCatalogue.load());
            return new PlanDocument(context,
                    plan.levels().stream().map(level -> LevelDrawing.of(context, level, locale)).toList(), locale);
        } catch (PlanReadException e) {
            throw new UnreadablePlanException(e.message(locale), e);
        } catch (InvalidPlanException e) {
            throw new UnreadablePlanException(file.getFileName() + ": " + e.message(locale), e);
        } catch (StandardReadException e) {
            throw new UnreadablePlanException(file.getFileName() + ": " + e.message(locale), e);
        }
    }

    /** The plan. */
    public PlanSnapshot plan() {
        return context.plan();
    }
}
