package org.sceneplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.drawing.text.TextMetrics;

/**
 * Chooses which numbers of dimensions a screen shows, and how large, where a plan is shown so small that they could not
 * be read as on paper. A number takes the least readable size where there is room for it between its extension lines;
 * else it stays as on paper if that can be read at all; else it does not show. What is drawn by hand comes before what
 * is computed, longer lengths before shorter ones. No number touches another text, or a dimension line.
 */
public final class ScreenNumbers {

    private static final double APART_PIXELS = 1;
    /** Places along a length, shares of it from its middle: axes often run through the middle and the quarters. */
    private static final double[] PLACES = { 0, -0.12, 0.12, -0.2, 0.2, -0.32, 0.32, -0.4, 0.4 };

    private final double paperToPlan;
    private final double pixelsPerMm;
    private final double leastPixels;
    private final double readablePixels;
    /** Texts and dimension lines. */
    private final LabelField field;
    private final LabelField texts;
    private final Map<Primitive.Text, ScreenText> shown = new IdentityHashMap<>();

    /** A number and how much it matters. */
    private record Number(Primitive.Text text, boolean byHand, double lengthMm) {
    }

    private ScreenNumbers(double paperToPlan, double pixelsPerMm, double leastPixels, double readablePixels) {
        this.paperToPlan = paperToPlan;
        this.pixelsPerMm = pixelsPerMm;
        this.leastPixels = leastPixels;
        this.readablePixels = readablePixels;
        this.field = new LabelField(3 * leastPixels / pixelsPerMm);
        this.texts = new LabelField(3 * leastPixels / pixelsPerMm);
    }

    /**
     * Chooses for one scale.
     *
     * @param dimensions elements of the layer of dimensions
     * @param others texts that show already
     * @param paperToPlan plan mm of one paper mm
     * @param pixelsPerMm pixels of one plan mm
     * @param leastPixels size numbers are to have at least
     * @param readablePixels size below which a text does not show
     * @return what shows, by the text objects of the elements themselves; a text that is missing does not show
     */
    public static Map<Primitive.Text, ScreenText> choose(List<DrawnElement> dimensions, List<ScreenText> others,
            double paperToPlan, double pixelsPerMm, double leastPixels, double readablePixels) {
        ScreenNumbers chosen = new ScreenNumbers(paperToPlan, pixelsPerMm, leastPixels, readablePixels);
        others.forEach(text -> chosen.block(chosen.box(text)));
        chosen.choose(dimensions);
        return chosen.shown;
    }

    private void choose(List<DrawnElement> dimensions) {
        List<Number> numbers = new ArrayList<>();
        for (DrawnElement element : dimensions) {
            for (Primitive primitive : element.primitives()) {
                switch (primitive) {
                    case Primitive.Path path -> block(path);
                    case Primitive.Text text -> numbers.add(new Number(text, !element.elementId().isEmpty(),
                            lengthMm(text.text())));
                }
            }
        }
        numbers.sort(Comparator.comparing((Number number) -> !number.byHand)
                .thenComparing(number -> -number.lengthMm));
        numbers.forEach(this::place);
    }

    private void block(Primitive.Path path) {
        boolean straight = path.steps().size() == 2 && path.steps().get(0) instanceof PathStep.MoveTo
                && path.steps().get(1) instanceof PathStep.LineTo;
        if (straight) {
            PathStep.MoveTo from = (PathStep.MoveTo) path.steps().get(0);
            PathStep.LineTo to = (PathStep.LineTo) path.steps().get(1);
            field.blockLine(from.x(), from.y(), to.x(), to.y());
        } else {
            field.block(Patch.around(path.steps()));
        }
    }

    /** The length a number tells, plan mm; 0 for the name of an axis. */
    private static double lengthMm(String text) {
        boolean isNumber = text.length() < 10 && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return isNumber && text.length() > 1 ? Integer.parseInt(text) : 0;
    }

    private void place(Number number) {
        double pixels = number.text.sizeMm() * paperToPlan * pixelsPerMm;
        double factor = leastPixels / pixels;
        if (factor > 1 && number.lengthMm > 0) {
            for (ScreenText candidate : candidates(number, factor)) {
                Patch box = box(candidate);
                if (widthMm(box) <= number.lengthMm && field.isFree(box)) {
                    take(candidate, box);
                    return;
                }
            }
        }
        if (pixels >= readablePixels) {
            ScreenText asOnPaper = ScreenText.of(number.text, 1);
            Patch box = TextBoxes.of(number.text, paperToPlan);
            if (texts.isFree(box)) {
                take(asOnPaper, box);
            }
        }
    }

    private void take(ScreenText text, Patch box) {
        shown.put(text.text(), text);
        block(box.grown(text.factor() == 1 ? 0 : APART_PIXELS / pixelsPerMm));
    }

    private void block(Patch box) {
        field.block(box);
        texts.block(box);
    }

    /** In the middle of its length, or aside of it where it is long enough; grown upwards, downwards, or both ways. */
    private List<ScreenText> candidates(Number number, double factor) {
        double highMm = TextMetrics.CAP_HEIGHT_EM * number.text.sizeMm() * paperToPlan;
        double roomMm = (number.lengthMm - widthMm(box(ScreenText.of(number.text, factor)))) / 2;
        List<ScreenText> candidates = new ArrayList<>();
        for (double share : PLACES) {
            for (double up : new double[] { 0, highMm, highMm / 2 }) {
                if (Math.abs(share) * number.lengthMm > Math.max(0, roomMm)) {
                    continue;
                }
                Coordinate fixed = beside(number.text, -share * number.lengthMm / (factor - 1), up);
                candidates.add(new ScreenText(number.text, factor, fixed));
            }
        }
        return candidates;
    }

    private static Coordinate beside(Primitive.Text text, double alongMm, double upMm) {
        double turn = Math.toRadians(text.angleDeg());
        return new Coordinate(text.at().x() + Math.cos(turn) * alongMm - Math.sin(turn) * upMm,
                text.at().y() + Math.sin(turn) * alongMm + Math.cos(turn) * upMm);
    }

    private Patch box(ScreenText text) {
        return TextBoxes.of(text.enlarged(), paperToPlan);
    }

    private static double widthMm(Patch box) {
        Coordinate from = box.corners().get(0);
        Coordinate to = box.corners().get(1);
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
}
