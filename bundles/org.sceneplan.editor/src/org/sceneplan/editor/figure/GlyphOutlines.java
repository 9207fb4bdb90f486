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
        PathData outline = outline(text);
        double scale = sizeMm / EM;
        double cos = Math.cos(Math.toRadians(text.angleDeg())) * scale;
        double sin = Math.sin(Math.toRadians(text.angleDeg())) * scale;
        for (int i = 0; i < outline.points.length; i += 2) {
            float x = outline.points[i];
            float y = outline.points[i + 1];
            outline.points[i] = (float) (text.at().x() + x * cos + y * sin);
            outline.points[i + 1] = (float) (-text.at().y() - x * sin + y * cos);
        }
        return new Path(device, outline);
    }

    /** Outline at {@link #EM}: anchor point at 0, baseline at y = 0, y downwards. */
    private PathData outline(Primitive.Text text) {
        Font font = text.weight() == Primitive.Weight.BOLD ? bold : regular;
        measure.setFont(font);
        int width = measure.textExtent(text.text(), SWT.DRAW_TRANSPARENT).x;
        int ascent = font == bold ? boldAscent : regularAscent;
        float left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2f;
            case END -> -width;
        };
        Path path = new Path(device);
        try {
            path.addString(text.text(), left, -ascent, font);
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
