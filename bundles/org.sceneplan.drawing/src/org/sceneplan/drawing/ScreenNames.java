package org.sceneplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.label.TextBoxes;

/**
 * Chooses which names a screen shows, how large and where, where a plan is shown so small that they could not be read
 * as on paper. A name takes the least readable size in its place, or a line above or below it; where there is no room,
 * or it would be wider than what it names, it is smaller as long as it can be read at all (Chinese characters only for want
 * of room); else it does not show. No name touches another text.
 */
public final class ScreenNames {
    private static final double APART_PIXELS = 2;
    /** Shares of the least size that are tried. */
    private static final double[] SIZES = { 1, 0.85, 0.7 };
    /** Places, in lines above the own place. */
    private static final double[] LINES = { 0, 1, -1, 0.5, -0.5, 1.5, -1.5, 2, -2 };

    private final double paperToPlan;
    private final double pixelsPerMm;
    private final LabelField field;
    private final Map<Primitive.Text, ScreenText> shown = new IdentityHashMap<>();

    private ScreenNames(double paperToPlan, double pixelsPerMm, double leastPixels) {
        this.paperToPlan = paperToPlan;
        this.pixelsPerMm = pixelsPerMm;
        this.field = new LabelField(3 * leastPixels / pixelsPerMm);
    }

    /**
     * Chooses for one scale.
     *
     * @param widthByName names, the most important first, and the width of what each names, plan mm
     * @param others texts that show already
     * @param paperToPlan plan mm of one paper mm
     * @param pixelsPerMm pixels of one plan mm
     * @param leastPixels size names are to have at least
     * @param readablePixels size below which a text does not show
     * @return what shows, by the text objects themselves; a name that is missing does not show
     */
    public static Map<Primitive.Text, ScreenText> choose(SequencedMap<Primitive.Text, Double> widthByName,
            List<ScreenText> others, double paperToPlan, double pixelsPerMm, double leastPixels, double readablePixels) {
        ScreenNames chosen = new ScreenNames(paperToPlan, pixelsPerMm, leastPixels);
        others.forEach(chosen::block);
        for (Primitive.Text name : widthByName.keySet()) {
            double pixels = name.sizeMm() * paperToPlan * pixelsPerMm;
            if (pixels >= leastPixels) {
                chosen.take(ScreenText.of(name, 1));
            }
        }
        widthByName.forEach((name, widthMm) -> {
            if (!chosen.shown.containsKey(name)) {
                chosen.place(chosen.candidates(name, leastPixels, readablePixels),
                        TextBoxes.hasChinese(name.text()) ? Double.POSITIVE_INFINITY : widthMm);
            }
        });
        return chosen.shown;
    }

    /** Sizes and places a name can take, the best first. */
    private List<ScreenText> candidates(Primitive.Text name, double leastPixels, double readablePixels) {
        List<ScreenText> candidates = new ArrayList<>();
        double pixels = name.sizeMm() * paperToPlan * pixelsPerMm;
        for (double size : SIZES) {
            double factor = leastPixels * size / pixels;
            if (leastPixels * size >= readablePixels && factor > 1) {
                for (double lines : LINES) {
                    candidates.add(above(name, factor, lines));
                }
            }
        }
        return candidates;
    }

    /** Takes the first candidate that is free and no wider than it may be, else the smallest free one. */
    private void place(List<ScreenText> candidates, double mostMm) {
        List<ScreenText> free = candidates.stream().filter(each -> field.isFree(box(each))).toList();
        free.stream().filter(each -> TextBoxes.widthMm(each.enlarged(), paperToPlan) <= mostMm).findFirst()
                .or(() -> free.stream().min(Comparator.comparingDouble(ScreenText::factor))).ifPresent(this::take);
    }

    private ScreenText above(Primitive.Text name, double factor, double lines) {
        double upMm = lines * name.sizeMm() * paperToPlan * factor;
        double turn = Math.toRadians(name.angleDeg());
        double back = upMm / (1 - factor);
        return new ScreenText(name, factor, new Coordinate(name.at().x() - Math.sin(turn) * back,
                name.at().y() + Math.cos(turn) * back));
    }

    private void take(ScreenText text) {
        shown.put(text.text(), text);
        block(text);
    }

    private void block(ScreenText text) {
        field.block(box(text).grown(APART_PIXELS / pixelsPerMm));
    }

    private Patch box(ScreenText text) {
        return TextBoxes.of(text.enlarged(), paperToPlan);
    }
}
