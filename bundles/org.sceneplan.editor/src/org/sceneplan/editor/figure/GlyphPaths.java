package org.sceneplan.editor.figure;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.sceneplan.drawing.Primitive;

/**
 * Outlines of texts, made once and scaled by the canvas, so that letters keep their place at every zoom. Owns fonts and
 * paths.
 */
final class GlyphPaths {
    /** Font size of the outlines, units of the outline. */
    static final int EM = 100;

    /** The font that PDF and SVG carry, then what systems have with the same or like letters. */
    private static final List<String> FAMILIES = List.of("Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC",
            "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei");
    private static final double POINTS_PER_INCH = 72;

    private final Device device;
    private final Map<Primitive.Text, Path> pathByText = new IdentityHashMap<>();
    private final Font regular;
    private final Font bold;
    private final GC measure;

    GlyphPaths(Device device) {
        this.device = device;
        String family = family();
        regular = font(family, SWT.NORMAL);
        bold = font(family, SWT.BOLD);
        measure = new GC(device);
    }

    void dispose() {
        pathByText.values().forEach(Path::dispose);
        pathByText.clear();
        measure.dispose();
        regular.dispose();
        bold.dispose();
    }

    /** The outline of a text in units of {@link #EM} per em: anchor point at 0, baseline at y = 0, y downwards. */
    Path path(Primitive.Text text) {
        return pathByText.computeIfAbsent(text, this::outline);
    }

    private Path outline(Primitive.Text text) {
        Font font = text.weight() == Primitive.Weight.BOLD ? bold : regular;
        measure.setFont(font);
        int width = measure.textExtent(text.text(), SWT.DRAW_TRANSPARENT).x;
        int ascent = measure.getFontMetrics().getAscent() + measure.getFontMetrics().getLeading();
        float left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2f;
            case END -> -width;
        };
        Path path = new Path(device);
        path.addString(text.text(), left, -ascent, font);
        return path;
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
