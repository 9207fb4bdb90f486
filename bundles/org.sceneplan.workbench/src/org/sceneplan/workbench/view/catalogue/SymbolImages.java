package org.sceneplan.workbench.view.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.editor.figure.Paper;

/** Small pictures of symbols for trees, made once each and released with a control. */
final class SymbolImages {
    private static final int SIZE = 20;
    private static final int PERCENT = 100;

    private final Display display;
    private final Map<Object, Image> imageByItem = new HashMap<>();
    private final Image nothing;

    /** @param recoloured told when all pictures have other colours, before the earlier ones are released */
    SymbolImages(Control owner, Runnable recoloured) {
        display = owner.getDisplay();
        nothing = new Image(display, (ImageDataProvider) SymbolImages::clear);
        Runnable forget = () -> {
            List<Image> earlier = List.copyOf(imageByItem.values());
            imageByItem.clear();
            recoloured.run();
            earlier.forEach(Image::dispose);
        };
        Paper.addListener(forget);
        owner.addDisposeListener(event -> {
            Paper.removeListener(forget);
            imageByItem.values().forEach(Image::dispose);
            nothing.dispose();
        });
    }

    /** The picture of an item; an empty one for groups, or their names would move when the first of them is opened. */
    Image get(Object item) {
        SymbolPainter symbol = imageByItem.containsKey(item) ? null : SymbolPainter.of(item);
        if (symbol != null) {
            imageByItem.put(item, new Image(display, (ImageDataProvider) zoom -> data(symbol, zoom)));
        }
        return imageByItem.getOrDefault(item, nothing);
    }

    private static ImageData clear(int zoom) {
        int pixels = SIZE * zoom / PERCENT;
        ImageData data = new ImageData(pixels, pixels, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[pixels * pixels];
        return data;
    }

    private ImageData data(SymbolPainter symbol, int zoom) {
        Image image = new Image(display, SIZE, SIZE);
        GC gc = new GC(image);
        gc.setBackground(Paper.ground());
        gc.fillRectangle(0, 0, SIZE, SIZE);
        Rectangle box = new Rectangle(1, 1, SIZE - 2, SIZE - 2);
        symbol.paint(display, gc, box, symbol.pixelsPerMm(box));
        gc.dispose();
        ImageData data = image.getImageData(zoom);
        image.dispose();
        return data;
    }
}
