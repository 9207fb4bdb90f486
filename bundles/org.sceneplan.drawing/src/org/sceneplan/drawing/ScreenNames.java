package org.sceneplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.label.NameLines;
import org.sceneplan.drawing.internal.label.TextBoxes;

/**
 * Chooses which names a screen shows, how large and where, where a plan is shown so small that they could not be read
 * as on paper. A name takes the least readable size in its place, or a line above or below it, moved along its line so
 * that it does not overhang what it names. Where it would be wider than
 * what it names it is broken in two lines, then smaller as long as it can be read (Chinese characters only for want of
 * room), then shortened. A name without room does not show. No name touches another text.
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
     * @param roomByName names, the most important first, and how far what each names reaches
     * @param others texts that show already
     * @param paperToPlan plan mm of one paper mm
     * @param pixelsPerMm pixels of one plan mm
     * @param leastPixels size names are to have at least
     * @param readablePixels size below which a text does not show
     * @return what shows, by the text objects themselves; a name that is missing does not show
     */
    public static Map<Primitive.Text, ScreenText> choose(SequencedMap<Primitive.Text, NameRoom> roomByName,
            List<ScreenText> others, double paperToPlan, double pixelsPerMm, double leastPixels, double readablePixels) {
        ScreenNames chosen = new ScreenNames(paperToPlan, pixelsPerMm, leastPixels);
        others.forEach(chosen::block);
        for (Primitive.Text name : roomByName.keySet()) {
            double pixels = name.sizeMm() * paperToPlan * pixelsPerMm;
            if (pixels >= leastPixels) {
                chosen.take(ScreenText.of(name, 1));
            }
        }
        roomByName.forEach((name, room) -> {
            if (!chosen.shown.containsKey(name)) {
                chosen.place(name, room, chosen.candidates(name, room, leastPixels, readablePixels));
            }
        });
        return chosen.shown;
    }

    /** Sizes and places a name can take, the best first. */
    private List<ScreenText> candidates(Primitive.Text name, NameRoom room, double leastPixels,
            double readablePixels) {
        List<ScreenText> candidates = new ArrayList<>();
        double pixels = name.sizeMm() * paperToPlan * pixelsPerMm;
        for (double size : SIZES) {
            double factor = leastPixels * size / pixels;
            if (leastPixels * size >= readablePixels && factor > 1) {
                addPlaces(candidates, name, room, factor, List.of(name));
                List<Primitive.Text> halves = NameLines.halves(name, paperToPlan);
                if (!halves.isEmpty()) {
                    addPlaces(candidates, name, room, factor, halves);
                }
            }
        }
        return candidates;
    }

    private void addPlaces(List<ScreenText> candidates, Primitive.Text name, NameRoom room, double factor,
            List<Primitive.Text> written) {
        for (double lines : LINES) {
            candidates.add(above(name, room, factor, lines, written));
        }
    }

    /**
     * Takes the first candidate that is free and no wider than it may be; else its beginning in the smallest size; else
     * the narrowest free one, of a Chinese name the largest.
     */
    private void place(Primitive.Text name, NameRoom room, List<ScreenText> candidates) {
        boolean chinese = TextBoxes.hasChinese(name.text());
        List<ScreenText> free = candidates.stream().filter(this::isFree).toList();
        Optional<ScreenText> fitting = free.stream().filter(each -> widthMm(each) <= room.widthMm())
                .filter(each -> !chinese || each.factor() == candidates.getFirst().factor()).findFirst();
        fitting.or(() -> chinese ? free.stream().findFirst() : shortened(name, room, candidates))
                .or(() -> free.stream().min(Comparator.comparingDouble(this::widthMm))).ifPresent(this::take);
    }

    private Optional<ScreenText> shortened(Primitive.Text name, NameRoom room, List<ScreenText> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        double factor = candidates.getLast().factor();
        List<ScreenText> places = new ArrayList<>();
        NameLines.beginning(name, room.widthMm() / factor, paperToPlan)
                .ifPresent(shorter -> addPlaces(places, name, room, factor, List.of(shorter)));
        return places.stream().filter(this::isFree).findFirst();
    }

    private boolean isFree(ScreenText text) {
        return boxes(text).stream().allMatch(field::isFree);
    }

    private double widthMm(ScreenText text) {
        return text.enlargedLines().stream().mapToDouble(line -> TextBoxes.widthMm(line, paperToPlan)).max()
                .orElseThrow();
    }

    private ScreenText above(Primitive.Text name, NameRoom room, double factor, double lines,
            List<Primitive.Text> written) {
        double up = lines * name.sizeMm() * paperToPlan * factor / (1 - factor);
        double along = slideMm(room, factor, written) / (1 - factor);
        double turn = Math.toRadians(name.angleDeg());
        return new ScreenText(name, factor,
                new Coordinate(name.at().x() + Math.cos(turn) * along - Math.sin(turn) * up,
                        name.at().y() + Math.sin(turn) * along + Math.cos(turn) * up),
                written);
    }

    private double slideMm(NameRoom room, double factor, List<Primitive.Text> written) {
        double apartMm = APART_PIXELS / pixelsPerMm;
        double startMm = written.stream().mapToDouble(line -> TextBoxes.startMm(line, paperToPlan)).min().orElseThrow();
        double endMm = written.stream().mapToDouble(line -> TextBoxes.startMm(line, paperToPlan)
                + TextBoxes.widthMm(line, paperToPlan)).max().orElseThrow();
        return room.slideMm(startMm * factor - apartMm, endMm * factor + apartMm);
    }

    private void take(ScreenText text) {
        shown.put(text.text(), text);
        block(text);
    }

    private void block(ScreenText text) {
        boxes(text).forEach(box -> field.block(box.grown(APART_PIXELS / pixelsPerMm)));
    }

    private List<Patch> boxes(ScreenText text) {
        return text.enlargedLines().stream().map(line -> TextBoxes.of(line, paperToPlan)).toList();
    }
}
