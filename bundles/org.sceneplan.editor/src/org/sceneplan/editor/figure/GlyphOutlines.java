package org.sceneplan.editor.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.Primitive;

/**
 * Makes outlines of texts in the plan, so that letters keep their place and size at every zoom. One for a display: fonts
 * take as long to load as a small plan to show, and plans have many texts in common. Thread of the user interface only.
 */
final class GlyphOutlines {
    private static final String KEY = GlyphOutlines.class.getName();
    /** Outlines kept for the next plan, about a kilobyte each. */
    private static final int MOST_KEPT = 4_096;
    /** Font size that outlines are taken at, before they are brought to their size in the plan. */
    private static final int EM = 100;
    /** Width up to which an outline has all its letters; a few systems cut at ten times {@link #EM}. */
    private static final int WHOLE = 8 * EM;
    /** Letters of a longer text whose outline is taken at once. */
    private static final int PIECE = 8;

    /** The font that PDF and SVG carry, then what systems have with the same or like letters. */
    private static final List<String> FAMILIES = List.of("Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC",
            "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei");
    private static final double POINTS_PER_INCH = 72;

    private record Lettering(String text, boolean bold) {
    }

    /**
     * A text at {@link #EM}: begins at x = 0, baseline at y = 0, y downwards.
     *
     * @param width how far the next letter would stand
     */
    private record Outline(PathData data, int width) {
    }

    private final Map<Lettering, Outline> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Lettering, Outline> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Device device;
    private final Font regular;
    private final Font bold;
    private final GC measure;
    private final int regularAscent;
    private final int boldAscent;

    private GlyphOutlines(Display device) {
        this.device = device;
        String family = family();
        regular = font(family, SWT.NORMAL);
        bold = font(family, SWT.BOLD);
        measure = new GC(device);
        regularAscent = ascent(regular);
        boldAscent = ascent(bold);
    }

    /** Those of the display of the calling thread, which releases them. */
    static GlyphOutlines ofDisplay() {
        Display display = Display.getCurrent();
        GlyphOutlines outlines = (GlyphOutlines) display.getData(KEY);
        if (outlines == null) {
            outlines = new GlyphOutlines(display);
            display.setData(KEY, outlines);
            display.disposeExec(outlines::dispose);
        }
        return outlines;
    }

    private int ascent(Font font) {
        measure.setFont(font);
        FontMetrics metrics = measure.getFontMetrics();
        return metrics.getAscent() + metrics.getLeading();
    }

    private void dispose() {
        measure.dispose();
        regular.dispose();
        bold.dispose();
    }

    /** A new path with the outline of a text, plan mm, y downwards; the caller disposes it. */
    Path path(Primitive.Text text, double sizeMm) {
        return path(text, sizeMm, PenShapes.Frame.NONE);
    }

    /** A new path in pixels of a frame; the caller disposes it. */
    Path path(Primitive.Text text, double sizeMm, PenShapes.Frame frame) {
        double scale = sizeMm / EM;
        double cos = Math.cos(Math.toRadians(text.angleDeg())) * scale;
        double sin = Math.sin(Math.toRadians(text.angleDeg())) * scale;
        Outline outline = known.computeIfAbsent(
                new Lettering(text.text(), text.weight() == Primitive.Weight.BOLD), this::outline);
        float left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -outline.width / 2f;
            case END -> -outline.width;
        };
        float[] points = outline.data.points;
        PathData placed = new PathData();
        placed.types = outline.data.types;
        placed.points = new float[points.length];
        for (int i = 0; i < points.length; i += 2) {
            float x = left + points[i];
            float y = points[i + 1];
            placed.points[i] = frame.x(text.at().x() + x * cos + y * sin);
            placed.points[i + 1] = frame.y(text.at().y() + x * sin - y * cos);
        }
        return new Path(device, placed);
    }

    /** Outlines of long texts come without their last letters, wherever they begin, so that they are put together. */
    private Outline outline(Lettering lettering) {
        String text = lettering.text;
        measure.setFont(lettering.bold ? bold : regular);
        int width = width(text);
        List<PathData> pieces = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int to = width <= WHOLE ? text.length() : end(text, from);
            PathData piece = piece(text.substring(from, to), lettering.bold);
            int along = width(text.substring(0, from));
            for (int i = 0; i < piece.points.length; i += 2) {
                piece.points[i] += along;
            }
            pieces.add(piece);
            from = to;
        }
        return new Outline(joined(pieces), width);
    }

    private PathData piece(String text, boolean isBold) {
        Path path = new Path(device);
        try {
            path.addString(text, 0, -(isBold ? boldAscent : regularAscent), isBold ? bold : regular);
            return path.getPathData();
        } finally {
            path.dispose();
        }
    }

    private static PathData joined(List<PathData> pieces) {
        PathData all = new PathData();
        all.types = new byte[pieces.stream().mapToInt(piece -> piece.types.length).sum()];
        all.points = new float[pieces.stream().mapToInt(piece -> piece.points.length).sum()];
        int types = 0;
        int points = 0;
        for (PathData piece : pieces) {
            System.arraycopy(piece.types, 0, all.types, types, piece.types.length);
            System.arraycopy(piece.points, 0, all.points, points, piece.points.length);
            types += piece.types.length;
            points += piece.points.length;
        }
        return all;
    }

    private int width(String text) {
        return text.isEmpty() ? 0 : measure.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    /** Where a piece ends. */
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + PIECE);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    private String family() {
        for (String family : FAMILIES) {
            if (device.getFontList(family, true).length > 0) {
                return family;
            }
        }
        return device.getSystemFont().getFontData()[0].getName();
    }

    private Font font(String family, int style) {
        FontData data = new FontData(family, 1, style);
        data.height = (float) (EM * POINTS_PER_INCH / device.getDPI().y);
        return new Font(device, data);
    }
}
