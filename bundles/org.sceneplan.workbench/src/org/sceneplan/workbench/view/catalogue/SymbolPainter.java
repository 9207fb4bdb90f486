package org.sceneplan.workbench.view.catalogue;

import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.drawing.CatalogueSymbols;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnBounds;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.geometry.Box;

/**
 * The symbol of a catalogue entry as plans show it; doors and chairs may reach beyond its width and depth.
 *
 * @param primitives centred on 0, 0, mm
 */
record SymbolPainter(List<Primitive> primitives, int widthMm, int depthMm) {
    private static final double PIXELS_PER_PAPER_MM = 3.78;

    /** The symbol of a fixture type or product; null for groups. */
    static SymbolPainter of(Object item) {
        return switch (item) {
            case FixtureTypeSnapshot type ->
                new SymbolPainter(CatalogueSymbols.fixture(type), type.widthMm(), type.depthMm());
            case CatalogueProduct entry when entry.product() != null && entry.product().widthMm() > 0
                    && entry.product().depthMm() > 0 -> new SymbolPainter(
                            CatalogueSymbols.product(entry.type(), entry.product()), entry.product().widthMm(),
                            entry.product().depthMm());
            case CatalogueProduct entry -> new SymbolPainter(CatalogueSymbols.productType(entry.type()),
                    entry.type().widthMm(), entry.type().depthMm());
            case null, default -> null;
        };
    }

    /** Pixels of a mm when the body of the thing fills a box. */
    double pixelsPerMm(Rectangle box) {
        return pixelsPerMm(box, widthMm, depthMm);
    }

    /** Pixels of a mm when all that is drawn fits into a box. */
    double wholePixelsPerMm(Rectangle box) {
        Box drawn = drawn();
        return pixelsPerMm(box, drawn.widthMm(), drawn.depthMm());
    }

    private static double pixelsPerMm(Rectangle box, long widthMm, long depthMm) {
        return Math.min((double) box.width / Math.max(1, widthMm), (double) box.height / Math.max(1, depthMm));
    }

    /** All that is drawn, mm. */
    private Box drawn() {
        DrawnBounds bounds = new DrawnBounds(0).add(primitives);
        return bounds.isEmpty() ? new Box(-widthMm / 2, -depthMm / 2, widthMm / 2, depthMm / 2) : bounds.box();
    }

    /**
     * Paints the symbol with its body in the middle of a box.
     *
     * @param pixelsPerMm pixels of one mm of the thing
     */
    void paint(Device device, GC gc, Rectangle box, double pixelsPerMm) {
        paint(device, gc, box, pixelsPerMm, 0, 0);
    }

    /**
     * Paints the symbol with all that is drawn in the middle of a box.
     *
     * @param pixelsPerMm pixels of one mm of the thing
     */
    void paintWhole(Device device, GC gc, Rectangle box, double pixelsPerMm) {
        Box drawn = drawn();
        paint(device, gc, box, pixelsPerMm, (drawn.minXMm() + drawn.maxXMm()) / 2.0,
                (drawn.minYMm() + drawn.maxYMm()) / 2.0);
    }

    private void paint(Device device, GC gc, Rectangle box, double pixelsPerMm, double middleXMm, double middleYMm) {
        double width = box.width / PIXELS_PER_PAPER_MM;
        double height = box.height / PIXELS_PER_PAPER_MM;
        double scale = pixelsPerMm / PIXELS_PER_PAPER_MM;
        DrawingGroup group = new DrawingGroup(width / 2 - middleXMm * scale, height / 2 - middleYMm * scale, scale,
                List.of(new DrawnElement("", DrawingLayer.FIXTURES, primitives)));
        try (SheetPen pen = new SheetPen(device)) {
            pen.useScreenPaper();
            pen.paint(new Sheet("", "en", width, height, List.of(group)), gc, box.x, box.y, PIXELS_PER_PAPER_MM);
        }
    }
}
