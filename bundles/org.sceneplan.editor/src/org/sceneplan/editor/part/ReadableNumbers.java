package org.sceneplan.editor.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.NameGround;
import org.sceneplan.drawing.NameRoom;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.ScreenNames;
import org.sceneplan.drawing.ScreenNumbers;
import org.sceneplan.drawing.ScreenText;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.geometry.Ring;

/**
 * Keeps the names of zones and the numbers of dimensions readable where the plan is shown small. They are chosen a
 * moment after the last zoom or change of the drawing, so that neither waits for them.
 */
final class ReadableNumbers {
    /** Size below which a number is shown larger than it is. */
    static final double LEAST_PIXELS = 10;
    private static final int PAUSE_MS = 60;
    private static final Set<DrawingLayer> STANDING = EnumSet.of(DrawingLayer.FIXTURES, DrawingLayer.OBSTACLES,
            DrawingLayer.SHELL);
    private static final String NOTE_SIGN = "※";

    private final LevelEditPart level;
    private final LevelContent content;
    private final Runnable choose = this::choose;
    private Consumer<List<Rectangle>> listener = boxes -> { };
    private boolean disposed;
    /** Whether there were dimensions before. */
    private boolean chosen;

    /** What has texts on the level. */
    private static final class Texts {
        private final List<DrawnFigure> dimensionFigures = new ArrayList<>();
        private final List<DrawnElement> dimensions = new ArrayList<>();
        private final List<DrawnFigure> labels = new ArrayList<>();
        /** Labels whose name is painted larger than it is. */
        private final List<ElementEditPart> names = new ArrayList<>();

        void take(ElementEditPart part) {
            DrawingLayer layer = part.element().layer();
            if (layer == DrawingLayer.DIMENSIONS) {
                dimensionFigures.add((DrawnFigure) part.getFigure());
                dimensions.add(part.element());
            } else if (layer == DrawingLayer.LABELS) {
                DrawnFigure figure = (DrawnFigure) part.getFigure();
                labels.add(figure);
                if (figure.enlargedName() != null) {
                    names.add(part);
                }
            }
        }
    }

    /** What names keep off. */
    private static final class Ground {
        private final List<Ring> standing = new ArrayList<>();
        private final List<Ring> zones = new ArrayList<>();

        void take(ElementEditPart part) {
            DrawingLayer layer = part.element().layer();
            if (layer == DrawingLayer.ZONES) {
                part.outline().ifPresent(zones::add);
            } else if (STANDING.contains(layer)) {
                part.outline().ifPresent(standing::add);
            }
        }
    }

    ReadableNumbers(LevelEditPart level, LevelContent content) {
        this.level = level;
        this.content = content;
    }

    /** Chooses at once where dimensions come in, which are then painted with their numbers; else in a moment. */
    void redrawn() {
        if (chosen) {
            changed();
        } else {
            choose();
        }
    }

    /** Chooses again in a moment. */
    void changed() {
        Display display = Display.getCurrent();
        if (display != null && !disposed) {
            display.timerExec(PAUSE_MS, choose);
        }
    }

    /** Takes who is told where the names of zones show, canvas pixels. */
    void onNames(Consumer<List<Rectangle>> newListener) {
        listener = newListener;
    }

    void dispose() {
        disposed = true;
    }

    private void choose() {
        if (disposed) {
            return;
        }
        Texts texts = new Texts();
        Ground ground = new Ground();
        for (Object child : level.getChildren()) {
            texts.take((ElementEditPart) child);
        }
        if (!texts.names.isEmpty()) {
            for (Object child : level.getChildren()) {
                ground.take((ElementEditPart) child);
            }
        }
        List<DrawnElement> dimensions = texts.dimensions;
        chooseNames(texts.names, texts.labels, new NameGround(ground.standing, ground.zones, dimensions));
        chosen = chosen || !dimensions.isEmpty();
        Map<Primitive.Text, ScreenText> numbers = isSmall(dimensions) ? numbers(dimensions, texts.labels) : null;
        texts.dimensionFigures.forEach(figure -> figure.showNumbers(numbers));
        listener.accept(texts.labels.stream().flatMap(label -> label.nameBoxes().stream()).toList());
    }

    /** The names of large zones first. */
    private void chooseNames(List<ElementEditPart> named, List<DrawnFigure> labels, NameGround ground) {
        List<ScreenText> others = new ArrayList<>();
        labels.stream().filter(label -> label.enlargedName() == null)
                .forEach(label -> others.addAll(label.shownTexts()));
        SequencedMap<Primitive.Text, NameRoom> roomByName = new LinkedHashMap<>();
        named.stream().sorted(Comparator.comparingDouble(ElementEditPart::namedAreaMm2).reversed())
                .forEach(part -> {
                    Primitive.Text name = ((DrawnFigure) part.getFigure()).enlargedName();
                    roomByName.put(name, part.nameRoom(name));
                });
        Map<Primitive.Text, ScreenText> shown = ScreenNames.choose(roomByName, others, ground,
                content.scaleDenominator(), content.scale().pixelsPerMm(), ElementFigures.ZONE_NAME_PIXELS, DrawnFigure.READABLE_PIXELS);
        named.stream().filter(ElementEditPart::isNote).map(part -> ((DrawnFigure) part.getFigure()).enlargedName())
                .forEach(note -> shown.computeIfAbsent(note, this::sign));
        named.forEach(part -> ((DrawnFigure) part.getFigure()).showName(shown));
    }

    /** What stands for a note that has no room: a person wrote it, so that it never goes without a trace. */
    private ScreenText sign(Primitive.Text note) {
        double factor = ElementFigures.ZONE_NAME_PIXELS
                / (note.sizeMm() * content.scaleDenominator() * content.scale().pixelsPerMm());
        return new ScreenText(note, factor, note.at(), List.of(new Primitive.Text(NOTE_SIGN, note.at(), note.sizeMm(),
                note.angleDeg(), note.anchor(), note.weight(), note.colour(), note.halo())));
    }

    private Map<Primitive.Text, ScreenText> numbers(List<DrawnElement> dimensions, List<DrawnFigure> labels) {
        List<ScreenText> others = new ArrayList<>();
        labels.forEach(label -> others.addAll(label.shownTexts()));
        return ScreenNumbers.choose(dimensions, others, content.scaleDenominator(), content.scale().pixelsPerMm(),
                LEAST_PIXELS, DrawnFigure.READABLE_PIXELS);
    }

    private boolean isSmall(List<DrawnElement> dimensions) {
        double least = LEAST_PIXELS / (content.scaleDenominator() * content.scale().pixelsPerMm());
        return dimensions.stream().anyMatch(element -> element.primitives().stream()
                .anyMatch(primitive -> primitive instanceof Primitive.Text text && text.sizeMm() < least));
    }
}
