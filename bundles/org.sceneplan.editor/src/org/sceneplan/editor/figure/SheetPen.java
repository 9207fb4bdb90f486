package org.sceneplan.editor.figure;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.editor.figure.PenShapes.Frame;
import org.sceneplan.exchange.dxf.BackgroundSheet;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** Paints whole sheets on a printer, a picture or a window: one more pen beside those of SVG and PDF. */
public final class SheetPen implements AutoCloseable {
    private static final int OPAQUE = 255;

    private final Device device;
    private final GlyphOutlines glyphs;
    private UnderlayPictures pictures;
    private List<UnderlaySnapshot> underlays = List.of();
    private UnaryOperator<Color> colours = UnaryOperator.identity();

    /** A pen for a device; to be closed. */
    public SheetPen(Device device) {
        this.device = device;
        // letters are measured with a graphics context of its own, and a printer has no second one
        this.glyphs = GlyphOutlines.ofDisplay();
    }

    /** Paints from now on in the colours of the paper of the windows; prints, files and copies stay on white. */
    public void useScreenPaper() {
        colours = Paper::of;
    }

    /**
     * Paints pictures under the plan, which is the first group of the sheets painted from now on.
     *
     * @param folder folder of the plan
     * @param newUnderlays what lies under the level, without what is hidden
     */
    public void showUnder(java.nio.file.Path folder, List<UnderlaySnapshot> newUnderlays) {
        pictures = new UnderlayPictures(device, folder);
        underlays = newUnderlays;
    }

    @Override
    public void close() {
        if (pictures != null) {
            pictures.dispose();
        }
    }

    /**
     * Paints a sheet on white ground.
     *
     * @param xPixels left edge of the sheet
     * @param yPixels upper edge of the sheet
     * @param pixelsPerMm pixels of one paper mm
     */
    public void paint(Sheet sheet, GC gc, double xPixels, double yPixels, double pixelsPerMm) {
        gc.setAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
        for (DrawingGroup group : sheet.groups()) {
            // points are scaled here: printers of some systems scale twice what their graphics context is told to
            Frame frame = new Frame(xPixels + group.originXMm() * pixelsPerMm,
                    yPixels + (sheet.heightMm() - group.originYMm()) * pixelsPerMm, group.scale() * pixelsPerMm);
            if (pictures != null && group == sheet.groups().getFirst()) {
                paintUnder(group, gc, frame);
            }
            Rectangle before = group.window().isPresent() ? gc.getClipping() : null;
            group.window().ifPresent(box -> gc.setClipping(before.intersection(pixels(
                    xPixels + box.xMm() * pixelsPerMm,
                    yPixels + (sheet.heightMm() - box.yMm() - box.heightMm()) * pixelsPerMm,
                    box.widthMm() * pixelsPerMm, box.heightMm() * pixelsPerMm))));
            for (DrawnElement element : group.elements()) {
                element.primitives().forEach(primitive -> paint(primitive, gc, frame, pixelsPerMm));
            }
            if (before != null) {
                gc.setClipping(before);
            }
        }
    }

    private static Rectangle pixels(double x, double y, double width, double height) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        return new Rectangle(left, top, (int) Math.ceil(x + width) - left, (int) Math.ceil(y + height) - top);
    }

    /** Pictures end where the plan does, as drawings do. */
    private void paintUnder(DrawingGroup plan, GC gc, Frame frame) {
        Rectangle before = gc.getClipping();
        Box reach = BackgroundSheet.reach(plan);
        gc.setClipping(before.intersection(pixels(frame.x(reach.minXMm()), frame.y(reach.maxYMm()),
                reach.widthMm() * frame.pixelsPerMm(), reach.depthMm() * frame.pixelsPerMm())));
        pictures.paint(gc, underlays, frame);
        gc.setClipping(before);
    }

    private void paint(Primitive primitive, GC gc, Frame frame, double pixelsPerMm) {
        switch (primitive) {
            case Primitive.Path path -> paint(path, gc, frame, pixelsPerMm);
            case Primitive.Text text -> paint(text, gc, frame, pixelsPerMm);
        }
    }

    private void paint(Primitive.Path primitive, GC gc, Frame frame, double pixelsPerMm) {
        Style style = primitive.style();
        Path path = PenShapes.path(device, primitive, frame);
        if (!style.fill().isEmpty()) {
            gc.setAlpha((int) Math.round(OPAQUE * style.fillOpacity()));
            gc.setBackground(colour(style.fill()));
            gc.fillPath(path);
            gc.setAlpha(OPAQUE);
        }
        if (!style.stroke().isEmpty()) {
            float[] dash = new float[style.dashMm().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (style.dashMm().get(i) * pixelsPerMm);
            }
            stroke(path, style.stroke(), style.strokeWidthMm() * pixelsPerMm, dash, gc);
        }
        path.dispose();
    }

    private void paint(Primitive.Text text, GC gc, Frame frame, double pixelsPerMm) {
        Path path = glyphs.path(text, text.sizeMm() * pixelsPerMm / frame.pixelsPerMm(), frame);
        if (!text.halo().isEmpty()) {
            stroke(path, text.halo(), PenShapes.HALO_EM * text.sizeMm() * pixelsPerMm, new float[0], gc);
        }
        gc.setBackground(colour(text.colour()));
        gc.fillPath(path);
        path.dispose();
    }

    private void stroke(Path path, String colour, double width, float[] dash, GC gc) {
        LineAttributes line = new LineAttributes((float) width, SWT.CAP_FLAT, SWT.JOIN_ROUND);
        if (dash.length > 0) {
            line.style = SWT.LINE_CUSTOM;
            line.dash = dash;
        }
        gc.setLineAttributes(line);
        gc.setForeground(colour(colour));
        gc.drawPath(path);
    }

    private Color colour(String code) {
        return colours.apply(PenShapes.colour(code));
    }
}
