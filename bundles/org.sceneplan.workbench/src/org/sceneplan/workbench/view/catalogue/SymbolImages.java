package org.sceneplan.workbench.view.catalogue;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Small pictures of symbols for trees, made once each and released with a control. */
final class SymbolImages {
    private static final int SIZE = 20;

    private final Display display;
    private final Map<Object, Image> imageByItem = new HashMap<>();

    SymbolImages(Control owner) {
        display = owner.getDisplay();
        owner.addDisposeListener(event -> imageByItem.values().forEach(Image::dispose));
    }

    /** The picture of an item, null for groups. */
    Image get(Object item) {
        SymbolPainter symbol = imageByItem.containsKey(item) ? null : SymbolPainter.of(item);
        if (symbol != null) {
            imageByItem.put(item, new Image(display, (ImageDataProvider) zoom -> data(symbol, zoom)));
        }
        return imageByItem.get(item);
    }

    private ImageData data(SymbolPainter symbol, int zoom) {
        Image image = new Image(display, SIZE, SIZE);
        GC gc = new GC(image);
        gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(0, 0, SIZE, SIZE);
        Rectangle box = new Rectangle(1, 1, SIZE - 2, SIZE - 2);
        symbol.paint(display, gc, box, symbol.pixelsPerMm(box));
        gc.dispose();
        ImageData data = image.getImageData(zoom);
        image.dispose();
        return data;
    }
}
