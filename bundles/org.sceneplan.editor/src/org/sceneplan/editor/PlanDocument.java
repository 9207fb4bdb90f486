package org.sceneplan.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PlanDrawing;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/**
 * An opened plan: its snapshot with standard and catalogue, and the drawing of each level.
 *
 * @param context plan, standard and catalogue
 * @param drawingByLevel drawn elements of each level in painting order, levels in plan order
 * @param locale language of the drawing
 */
public record PlanDocument(DesignContext context, Map<LevelSnapshot, List<DrawnElement>> drawingByLevel,
        Locale locale) {
    /** Scale the drawing is made for; text and lines have the size they have on paper at this scale. */
    public static final double SCALE_DENOMINATOR = 100;

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
     * @throws UnreadablePlanException if the file is damaged, newer or names an unknown standard; the message names file,
     *             place and reason
     */
    public static PlanDocument read(Path file, Locale locale) throws UnreadablePlanException {
        try {
            PlanSnapshot plan = PlanSnapshotFactory.of(PlanFile.read(file));
            CatalogueSnapshot catalogue = SampleCatalogue.load();
            DesignContext context = new DesignContext(plan, StandardLibrary.bundled().standard(plan.standardId()),
                    catalogue);
            Map<LevelSnapshot, List<DrawnElement>> drawings = new LinkedHashMap<>();
            for (LevelSnapshot level : plan.levels()) {
                drawings.put(level, new ArrayList<>(PlanDrawing.of(context, level, locale, SCALE_DENOMINATOR)));
            }
            return new PlanDocument(context, drawings, locale);
        } catch (PlanReadException e) {
            throw new UnreadablePlanException(e.message(locale), e);
        } catch (InvalidPlanException e) {
            throw new UnreadablePlanException(file.getFileName() + ": " + e.message(locale), e);
        } catch (StandardReadException e) {
            throw new UnreadablePlanException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** The plan. */
    public PlanSnapshot plan() {
        return context.plan();
    }
}
