package org.sceneplan.editor.figure;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.sceneplan.drawing.Primitive;

/** Makes outlines of texts in the plan, so that letters keep their place and size at every zoom. Owns fonts. */
final class GlyphOutlines {
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

    private final Device device;
    private final Font regular;
    private final Font bold;
    private final GC measure;
    private final int regularAscent;
    private final int boldAscent;

    GlyphOutlines(Device device) {
        this.device = device;
        String family = family();
        regular = font(family, SWT.NORMAL);
        bold = font(family, SWT.BOLD);
        measure = new GC(device);
        regularAscent = ascent(regular);
        boldAscent = ascent(bold);
    }

    private int ascent(Font font) {
        measure.setFont(font);
        FontMetrics metrics = measure.getFontMetrics();
        return metrics.getAscent() + metrics.getLeading();
    }

    void dispose() {
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
        Font font = text.weight() == Primitive.Weight.BOLD ? bold : regular;
        measure.setFont(font);
        int width = width(text.text());
        float left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2f;
            case END -> -width;
        };
        Path all = new Path(device);
        for (int from = 0; from < text.text().length();) {
            int to = width <= WHOLE ? text.text().length() : end(text.text(), from);
            PathData outline = outline(text.text().substring(from, to), font);
            float along = from == 0 ? left : left + width(text.text().substring(0, from));
            for (int i = 0; i < outline.points.length; i += 2) {
                float x = along + outline.points[i];
                float y = outline.points[i + 1];
                outline.points[i] = frame.x(text.at().x() + x * cos + y * sin);
                outline.points[i + 1] = frame.y(text.at().y() + x * sin - y * cos);
            }
            Path piece = new Path(device, outline);
            all.addPath(piece);
            piece.dispose();
            from = to;
        }
        return all;
    }

    private int width(String text) {
        return measure.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    /** Where a piece ends: outlines of long texts come without their last letters. */
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + PIECE);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    /** Outline at {@link #EM}: begins at x = 0, baseline at y = 0, y downwards. */
    private PathData outline(String text, Font font) {
        Path path = new Path(device);
        try {
            path.addString(text, 0, -(font == bold ? boldAscent : regularAscent), font);
            return path.getPathData();
        } finally {
            path.dispose();
        }
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
