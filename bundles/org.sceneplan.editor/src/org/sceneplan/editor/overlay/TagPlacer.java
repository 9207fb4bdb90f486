package org.sceneplan.editor.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.geometry.Point;

/** Places the texts of overlay marks: each on the next place near its point that no other text takes. */
final class TagPlacer {
    private static final int MARGIN_PIXELS = 4;
    private static final int POINTER_PIXELS = 18;
    private static final int MOST_TEXTS = 200;
    private static final int RINGS = 24;
    private static final int[][] SIDES = {{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}};

    /** Measuring texts costs more than anything else about them, and most are shown at every step of a drag. */
    private final Map<String, Dimension> sizeByText = new HashMap<>();
    private final Map<String, String> wrappedByText = new HashMap<>();

    /** A text and the box it takes. */
    record PlacedText(String text, Rectangle box, OverlayStyle style, Font font) {
        void paint(Graphics graphics) {
            graphics.setAlpha(235);
            graphics.setBackgroundColor(Paper.ground());
            graphics.fillRoundRectangle(box, MARGIN_PIXELS, MARGIN_PIXELS);
            graphics.setAlpha(255);
            graphics.setForegroundColor(style.colour());
            if (font != null) {
                graphics.setFont(font);
            }
            graphics.drawText(text, box.x + MARGIN_PIXELS, box.y + MARGIN_PIXELS / 2);
            if (style == OverlayStyle.ERROR || style == OverlayStyle.DIMENSION_ACTIVE) {
                graphics.setLineWidth(1);
                graphics.setLineStyle(Graphics.LINE_SOLID);
                graphics.drawRoundRectangle(new Rectangle(box.x, box.y, box.width - 1, box.height - 1), MARGIN_PIXELS,
                        MARGIN_PIXELS);
            }
        }
    }

    /**
     * Places lengths in the middle of their line, tags below right of their point and off what is dragged.
     *
     * @param kept boxes no tag may cover, canvas pixels
     */
    List<PlacedText> place(List<OverlayMark> marks, Function<Point, org.eclipse.draw2d.geometry.Point> pixel,
            Font font, Rectangle window, List<Rectangle> kept) {
        List<PlacedText> placed = new ArrayList<>();
        for (OverlayMark mark : marks) {
            if (mark instanceof OverlayMark.Length length && !length.text().isEmpty()) {
                org.eclipse.draw2d.geometry.Point from = pixel.apply(length.from());
                org.eclipse.draw2d.geometry.Point to = pixel.apply(length.to());
                Dimension size = extent(length.text(), font);
                Rectangle box = new Rectangle((from.x + to.x - size.width) / 2, (from.y + to.y - size.height) / 2,
                        size.width, size.height);
                placed.add(new PlacedText(length.text(), free(box, placed, List.of(), window), length.style(), font));
            }
        }
        for (OverlayMark mark : marks) {
            if (mark instanceof OverlayMark.Tag tag) {
                org.eclipse.draw2d.geometry.Point at = pixel.apply(tag.at());
                String text = wrapped(tag.text(), font);
                Dimension size = extent(text, font);
                Rectangle box = new Rectangle(at.x + POINTER_PIXELS, at.y + POINTER_PIXELS, size.width, size.height);
                placed.add(new PlacedText(text, free(box, placed, kept, window), tag.style(), font));
            }
        }
        return placed;
    }

    /** The text broken into lines, measured once. */
    private String wrapped(String text, Font font) {
        if (wrappedByText.size() > MOST_TEXTS) {
            wrappedByText.clear();
        }
        return wrappedByText.computeIfAbsent(text, key -> key.lines()
                .map(line -> BrokenLines.of(line, font)).collect(Collectors.joining("\n")));
    }

    private Dimension extent(String text, Font font) {
        if (sizeByText.size() > MOST_TEXTS) {
            sizeByText.clear();
        }
        return sizeByText.computeIfAbsent(text, key -> BrokenLines.size(key, font));
    }

    /** Moves a box into the window and then to the nearest place that covers no text and nothing that is kept. */
    private static Rectangle free(Rectangle wanted, List<PlacedText> placed, List<Rectangle> kept, Rectangle window) {
        Rectangle best = inside(wanted, window);
        int step = Math.max(8, wanted.height / 2);
        for (int ring = 0; ring < RINGS; ring++) {
            for (int[] side : SIDES) {
                Rectangle box = inside(wanted.getTranslated(side[0] * ring * step * 2, side[1] * ring * step), window);
                if (placed.stream().noneMatch(other -> other.box().intersects(box))
                        && kept.stream().noneMatch(other -> other.intersects(box))) {
                    return box;
                }
            }
        }
        return best;
    }

    private static Rectangle inside(Rectangle box, Rectangle window) {
        Rectangle moved = box.getCopy();
        if (!window.isEmpty()) {
            moved.x = Math.max(window.x, Math.min(moved.x, window.x + window.width - moved.width));
            moved.y = Math.max(window.y, Math.min(moved.y, window.y + window.height - moved.height));
        }
        return moved;
    }
}
