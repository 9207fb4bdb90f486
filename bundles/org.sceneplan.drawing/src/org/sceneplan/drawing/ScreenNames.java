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
import org.sceneplan.geometry.Point;

/**
 * Chooses which names a screen shows, how large and where, where a plan is shown so small that they could not be read
 * as on paper. A name takes the least readable size in its place, or beside it where it would lie on what stands there
 * or touch another text: a line above or below, along its line so far that it does not overhang what it names, or
 * anywhere in that. Where it would be wider than what it names it is broken in two lines, then smaller as long as it
 * can be read (Chinese characters only for want of room), then shortened. A name without room does not show. No name
 * touches another text.
 */
public final class ScreenNames {
    private static final double APART_PIXELS = 2;
    /** Shares of the least size that are tried. */
    private static final double[] SIZES = { 1, 0.85, 0.7 };
    /** Places, in lines above the own place. */
    private static final double[] LINES = { 0, 1, -1, 0.5, -0.5, 1.5, -1.5, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8,
        -8, 9, -9, 10, -10 };
    private static final double NEAR_LINES = 2;
    /** Places along the line, as shares of the way to where the name would overhang. */
    private static final double[] SHARES = { 0, -0.3, 0.3, -0.6, 0.6, -1, 1 };
    private static final double SMALLER_PRICE = 0.8;
    private static final double BROKEN_PRICE = 0.3;
    private static final double LINE_PRICE = 0.12;
    private static final double SHARE_PRICE = 0.4;
    private static final double OUTSIDE_PRICE = 2;

    private final double paperToPlan;
    private final double pixelsPerMm;
    private final LabelField field;
    private final Map<Primitive.Text, ScreenText> shown = new IdentityHashMap<>();

    /** A way to write a name. */
    private record Writing(Primitive.Text name, double factor, List<Primitive.Text> lines, double price) {
    }

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
     * @param ground what else is drawn, which names keep off where they can
     * @param paperToPlan plan mm of one paper mm
     * @param pixelsPerMm pixels of one plan mm
     * @param leastPixels size names are to have at least
     * @param readablePixels size below which a text does not show
     * @return what shows, by the text objects themselves; a name that is missing does not show
     */
    public static Map<Primitive.Text, ScreenText> choose(SequencedMap<Primitive.Text, NameRoom> roomByName,
            List<ScreenText> others, NameGround ground, double paperToPlan, double pixelsPerMm, double leastPixels,
            double readablePixels) {
        ScreenNames chosen = new ScreenNames(paperToPlan, pixelsPerMm, leastPixels);
        others.forEach(chosen::block);
        boolean enlarged = false;
        for (Primitive.Text name : roomByName.keySet()) {
            double pixels = name.sizeMm() * paperToPlan * pixelsPerMm;
            if (pixels >= leastPixels) {
                chosen.take(ScreenText.of(name, 1));
            } else {
                enlarged = true;
            }
        }
        if (enlarged) {
            ground.crowd(chosen.field);
        }
        roomByName.forEach((name, room) -> {
            if (!chosen.shown.containsKey(name)) {
                chosen.place(name, room, chosen.writings(name, leastPixels, readablePixels));
            }
        });
        return chosen.shown;
    }

    /** Sizes and lines a name can be written in, the best first. */
    private List<Writing> writings(Primitive.Text name, double leastPixels, double readablePixels) {
        List<Writing> writings = new ArrayList<>();
        double pixels = name.sizeMm() * paperToPlan * pixelsPerMm;
        List<Primitive.Text> halves = NameLines.halves(name, paperToPlan);
        for (int i = 0; i < SIZES.length; i++) {
            double factor = leastPixels * SIZES[i] / pixels;
            if (leastPixels * SIZES[i] >= readablePixels && factor > 1) {
                writings.add(new Writing(name, factor, List.of(name), i * SMALLER_PRICE));
                if (!halves.isEmpty()) {
                    writings.add(new Writing(name, factor, halves, i * SMALLER_PRICE + BROKEN_PRICE));
                }
            }
        }
        return writings;
    }

    /**
     * Takes the best way of writing that is no wider than it may be; else the beginning in the smallest size; else the
     * narrowest that is free, of a Chinese name the largest.
     */
    private void place(Primitive.Text name, NameRoom room, List<Writing> writings) {
        boolean chinese = TextBoxes.hasChinese(name.text());
        best(room, writings.stream().filter(each -> widthMm(each) <= room.widthMm())
                .filter(each -> !chinese || each.factor() == writings.getFirst().factor()).toList())
                .or(() -> chinese ? best(room, writings) : shortened(name, room, writings))
                .or(() -> writings.stream().sorted(Comparator.comparingDouble(this::widthMm))
                        .flatMap(each -> best(room, List.of(each)).stream()).findFirst())
                .ifPresent(this::take);
    }

    private Optional<ScreenText> shortened(Primitive.Text name, NameRoom room, List<Writing> writings) {
        if (writings.isEmpty()) {
            return Optional.empty();
        }
        double factor = writings.getLast().factor();
        return NameLines.beginning(name, room.widthMm() / factor, paperToPlan)
                .flatMap(shorter -> best(room, List.of(new Writing(name, factor, List.of(shorter), 0))));
    }

    /** The cheapest free place of all. */
    private Optional<ScreenText> best(NameRoom room, List<Writing> writings) {
        ScreenText best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Writing writing : writings) {
            double[] slideMm = slidesMm(room, writing);
            List<Patch> boxes = boxes(at(writing, 0, 0));
            for (double lines : LINES) {
                for (int i = 0; i < slideMm.length; i++) {
                    double price = writing.price() + Math.abs(lines) * LINE_PRICE + Math.abs(SHARES[i]) * SHARE_PRICE;
                    if (price >= least) {
                        continue;
                    }
                    double upMm = lines * writing.name().sizeMm() * paperToPlan * writing.factor();
                    List<Patch> moved = moved(boxes, writing.name(), slideMm[i], upMm);
                    for (Patch box : moved) {
                        price += field.price(box, least);
                    }
                    if (price < least && !isInside(moved, room)) {
                        boolean near = i == 0 && Math.abs(lines) <= NEAR_LINES;
                        price = near ? price + outsidePrice(room) : Double.POSITIVE_INFINITY;
                    }
                    if (price < least) {
                        least = price;
                        best = at(writing, slideMm[i], upMm);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A name that leaves its zone lies on a wall or in the zone of another. */
    private static double outsidePrice(NameRoom room) {
        return room.zone() == null ? 0 : OUTSIDE_PRICE;
    }

    private static List<Patch> moved(List<Patch> boxes, Primitive.Text name, double alongMm, double upMm) {
        double turn = Math.toRadians(name.angleDeg());
        double x = Math.cos(turn) * alongMm - Math.sin(turn) * upMm;
        double y = Math.sin(turn) * alongMm + Math.cos(turn) * upMm;
        return boxes.stream().map(box -> box.moved(x, y)).toList();
    }

    private static boolean isInside(List<Patch> boxes, NameRoom room) {
        return room.zone() != null && boxes.stream().flatMap(box -> box.corners().stream())
                .allMatch(corner -> room.zone().contains(Point.rounded(corner.x(), corner.y())));
    }

    private double widthMm(Writing writing) {
        return endMm(writing) - startMm(writing);
    }

    /** The name so far from its own place along its line and up. */
    private static ScreenText at(Writing writing, double alongMm, double upMm) {
        Primitive.Text name = writing.name();
        double along = alongMm / (1 - writing.factor());
        double up = upMm / (1 - writing.factor());
        double turn = Math.toRadians(name.angleDeg());
        return new ScreenText(name, writing.factor(),
                new Coordinate(name.at().x() + Math.cos(turn) * along - Math.sin(turn) * up,
                        name.at().y() + Math.sin(turn) * along + Math.cos(turn) * up),
                writing.lines());
    }

    /** How far the name can be moved along its line: so far that it does not overhang, then by shares of its room. */
    private double[] slidesMm(NameRoom room, Writing writing) {
        double apartMm = APART_PIXELS / pixelsPerMm;
        double startMm = startMm(writing) - apartMm;
        double endMm = endMm(writing) + apartMm;
        double ownMm = room.slideMm(startMm, endMm);
        double backMm = room.backMm() + startMm + ownMm;
        double aheadMm = room.aheadMm() - endMm - ownMm;
        boolean fixed = room.zone() == null || backMm < 0 || aheadMm < 0;
        double[] slides = new double[fixed ? 1 : SHARES.length];
        for (int i = 0; i < slides.length; i++) {
            slides[i] = i == 0 ? ownMm : ownMm + SHARES[i] * (SHARES[i] < 0 ? backMm : aheadMm);
        }
        return slides;
    }

    private double startMm(Writing writing) {
        return writing.lines().stream().mapToDouble(line -> TextBoxes.startMm(line, paperToPlan)).min().orElseThrow()
                * writing.factor();
    }

    private double endMm(Writing writing) {
        return writing.lines().stream().mapToDouble(line -> TextBoxes.startMm(line, paperToPlan)
                + TextBoxes.widthMm(line, paperToPlan)).max().orElseThrow() * writing.factor();
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
