package org.sceneplan.exchange.dxf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.PlanDrawing;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.dxf.write.DxfFile;
import org.sceneplan.exchange.dxf.write.PrimitivePen;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * A level as a DXF drawing of AutoCAD 2000 (AC1015), readable by every CAD program since.
 *
 * <p>Model space in mm 1:1, x east, y north; {@code $INSUNITS} mm; pure ASCII with Chinese as {@code \U+XXXX} and a
 * TrueType text style. Walls, columns, zones, aisles, obstacles and free strips are closed polylines with the id of the
 * element as extended data; openings, fixtures, positions and service points are blocks with attributes; dimension
 * lines of the plan are DIMENSION entities. Symbols, labels and the other dimensions are those of the drawn plan at the
 * scale its sheet will have. Same level, same bytes.
 */
public final class DxfPlan {

    private DxfPlan() {
    }

    /**
     * Writes a level.
     *
     * @param level the storey, one of the plan's
     * @param locale language of texts and layer descriptions: Chinese for {@code zh}, else English
     * @param stream is not closed
     * @throws IOException if the stream takes no more
     */
    public static void write(DesignContext context, LevelSnapshot level, Locale locale, OutputStream stream)
            throws IOException {
        double scale = FloorPlanSheet.likelyScale(context, level, SheetSettings.of(locale));
        write(context, level, new Drawn(PlanDrawing.of(context, level, locale, scale), scale), locale, stream);
    }

    /**
     * A level as {@link PlanDrawing} draws it.
     *
     * @param elements         what {@link PlanDrawing#of} gave for this very level and language
     * @param scaleDenominator the scale it was drawn for, 100 for 1:100
     */
    public record Drawn(List<DrawnElement> elements, double scaleDenominator) {
        public Drawn {
            elements = List.copyOf(elements);
        }
    }

    /**
     * Writes a level that is drawn already, with symbols and labels as on its sheet.
     *
     * @param plan   the drawing of this very level
     * @param locale language of texts and layer descriptions, that of the drawing
     * @param stream is not closed
     * @throws IOException if the stream takes no more
     */
    public static void write(DesignContext context, LevelSnapshot level, Drawn plan, Locale locale,
            OutputStream stream) throws IOException {
        double scale = plan.scaleDenominator();
        List<DrawnElement> drawn = plan.elements();
        DxfFile file = new DxfFile(PlanLayer.styles(locale), scale);
        new ShellContent(file, level, drawn).write();
        new DesignContent(file, context, level).write();
        annotations(file, level, drawn, scale);
        new NoteContent(file, context, level, scale).write(locale);
        file.write(stream);
    }

    /** Symbols and texts as the drawing has them; what is written as entities of its own is left out. */
    private static void annotations(DxfFile file, LevelSnapshot level, List<DrawnElement> drawn, double scale) {
        Set<String> ownEntities = new HashSet<>();
        level.dimensions().forEach(own -> ownEntities.add(own.id()));
        level.notes().forEach(own -> ownEntities.add(own.id()));
        for (DrawnElement element : drawn) {
            PlanLayer layer = layer(element.layer());
            if (layer != null && !ownEntities.contains(element.elementId())) {
                PrimitivePen.on(file.modelSpace(), layer.layerName(), scale).draw(element.primitives());
            }
        }
    }

    private static PlanLayer layer(DrawingLayer layer) {
        return switch (layer) {
            case OBSTACLES -> PlanLayer.OBSTACLE_SYMBOL;
            case PRODUCTS -> PlanLayer.PRODUCT;
            case SERVICES -> PlanLayer.SERVICE_SYMBOL;
            case LABELS -> PlanLayer.TEXT;
            case DIMENSIONS -> PlanLayer.DIMENSION;
            case UNDERLAY, ZONES, AISLES, CLEARANCES, FIXTURES, SHELL, OPENINGS, SHEET -> null;
        };
    }
}
