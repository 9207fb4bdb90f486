package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * A level, or a part of it, on paper with nothing around it: for printing to scale, for picture files and the clipboard.
 *
 * @param layers what of the drawing is left out
 */
public record BarePlan(DesignContext context, LevelSnapshot level, Locale locale, LayerVisibility layers,
        PlanArea area) {
    /** Steps until the scale that fits is found; the chains around a plan keep their size on paper. */
    private static final int FITTING_STEPS = 4;
    private static final double FIRST_GUESS = 100;
    private static final double STEP = 1.01;
    /** What is found stays nearer than this to what just fits. */
    private static final double COARSEST = 1.021;
    /** At a smaller scale nothing can be made out. */
    private static final double MOST_DENOMINATOR = 10_000;
    private static final double ROUNDING_MM = 1e-6;
    private static final int SPARE_MM = 2;

    public BarePlan {
        requireNonNull(layers, "layers");
        requireNonNull(area, "area");
    }

    /** All of a level. */
    public static BarePlan of(DesignContext context, LevelSnapshot level, Locale locale) {
        return new BarePlan(context, level, locale, LayerVisibility.ALL, PlanArea.WHOLE);
    }

    /**
     * The sheet at a scale, as large as what is on it; its only group is the plan.
     *
     * @param scaleDenominator 100 for 1:100, greater than 0
     */
    public Sheet at(double scaleDenominator) {
        List<DrawnElement> drawn = layers.shown(PlanDrawing.of(context, level, locale, scaleDenominator), level);
        return switch (area) {
            case PlanArea.Whole whole when whole.under().isEmpty() -> whole(drawn, scaleDenominator);
            case PlanArea.Whole whole -> cut(drawn, whole.under().stream()
                    .reduce(box(drawn, scaleDenominator), Box::union), scaleDenominator);
            case PlanArea.Only only -> whole(named(only.ids(), drawn), scaleDenominator);
            case PlanArea.Around around -> cut(drawn, box(named(around.ids(), drawn), scaleDenominator)
                    .expanded(around.marginMm()), scaleDenominator);
            case PlanArea.Window window -> cut(drawn, window.box(), scaleDenominator);
        };
    }

    /**
     * The sheet at the scale at which it just fits into a room on the paper. Texts keep their size on paper: one that
     * is wider than the room fits at no scale, and the sheet is that of the smallest.
     */
    public Sheet fitting(double widthMm, double heightMm) {
        double denominator = FIRST_GUESS;
        Sheet sheet = at(denominator);
        for (int i = 0; i < FITTING_STEPS; i++) {
            denominator *= Math.max(sheet.widthMm() / widthMm, sheet.heightMm() / heightMm);
            sheet = at(denominator);
        }
        double tooLarge = denominator;
        for (double step = STEP; !fits(sheet, widthMm, heightMm) && denominator < MOST_DENOMINATOR; step *= step) {
            tooLarge = denominator;
            denominator = Math.min(denominator * step, MOST_DENOMINATOR);
            sheet = at(denominator);
        }
        while (fits(sheet, widthMm, heightMm) && denominator / tooLarge > COARSEST) {
            double middle = Math.sqrt(denominator * tooLarge);
            Sheet larger = at(middle);
            if (fits(larger, widthMm, heightMm)) {
                denominator = middle;
                sheet = larger;
            } else {
                tooLarge = middle;
            }
        }
        return sheet;
    }

    private static boolean fits(Sheet sheet, double widthMm, double heightMm) {
        return sheet.widthMm() <= widthMm + ROUNDING_MM && sheet.heightMm() <= heightMm + ROUNDING_MM;
    }

    /** Whether nothing is drawn of it. */
    public boolean isEmpty() {
        return at(FIRST_GUESS).groups().getFirst().elements().isEmpty();
    }

    private static List<DrawnElement> named(Set<String> ids, List<DrawnElement> drawn) {
        return drawn.stream().filter(element -> ids.contains(element.elementId())).toList();
    }

    /** The box around what is drawn, or that of the level where nothing is. */
    private Box box(List<DrawnElement> elements, double scaleDenominator) {
        DrawnBounds bounds = new DrawnBounds(scaleDenominator);
        elements.forEach(element -> bounds.add(element.primitives()));
        return bounds.isEmpty() ? level.outline().box() : bounds.box();
    }

    private Sheet whole(List<DrawnElement> elements, double scaleDenominator) {
        return sheet(elements, box(elements, scaleDenominator), SPARE_MM, scaleDenominator);
    }

    private Sheet cut(List<DrawnElement> elements, Box box, double scaleDenominator) {
        Sheet all = sheet(elements.stream().map(element -> within(element, box, scaleDenominator))
                .filter(element -> !element.primitives().isEmpty()).toList(), box, 0, scaleDenominator);
        DrawingGroup plan = all.groups().getFirst();
        return all.with(List.of(new DrawingGroup(plan.originXMm(), plan.originYMm(), plan.scale(), plan.elements(),
                Optional.of(new PaperBox(0, 0, all.widthMm(), all.heightMm())))));
    }

    /** What of an element may reach into a box: a file holds nothing that nobody sees. */
    private static DrawnElement within(DrawnElement element, Box box, double scaleDenominator) {
        return new DrawnElement(element.elementId(), element.title(), element.layer(), element.primitives().stream()
                .filter(primitive -> touches(box, new DrawnBounds(scaleDenominator).add(List.of(primitive)))).toList());
    }

    private static boolean touches(Box box, DrawnBounds drawn) {
        return !drawn.isEmpty() && box.intersects(drawn.box());
    }

    private Sheet sheet(List<DrawnElement> elements, Box box, double spareMm, double scaleDenominator) {
        double scale = 1 / scaleDenominator;
        return new Sheet(context.plan().store().name(), locale.getLanguage(), box.widthMm() * scale + 2 * spareMm,
                box.depthMm() * scale + 2 * spareMm, List.of(new DrawingGroup(spareMm - box.minXMm() * scale,
                        spareMm - box.minYMm() * scale, scale, elements)));
    }
}
