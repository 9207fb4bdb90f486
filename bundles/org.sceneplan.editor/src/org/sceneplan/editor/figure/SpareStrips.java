package org.sceneplan.editor.figure;

import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * The strips of the window that was closed or painted over last, for the next one of its size: to make them, with a way
 * to the X server and new pages of memory, takes longer than to fill them. Thread of the user interface.
 */
final class SpareStrips {
    private int widthDots;
    private int stripDots;
    private List<Image> images = List.of();

    private SpareStrips() {
    }

    /** The ones of a display. */
    static SpareStrips of(Display display) {
        String key = SpareStrips.class.getName();
        if (display.getData(key) instanceof SpareStrips known) {
            return known;
        }
        SpareStrips made = new SpareStrips();
        display.setData(key, made);
        display.disposeExec(made::dispose);
        return made;
    }

    /** The images of a size, which the caller owns from now on; empty when there are none. */
    List<Image> take(int width, int depth) {
        if (width != widthDots || depth != stripDots) {
            return List.of();
        }
        List<Image> taken = images;
        images = List.of();
        return taken;
    }

    /** Takes images of a size over, in the place of those that were kept before. */
    void keep(int width, int depth, List<Image> unused) {
        dispose();
        widthDots = width;
        stripDots = depth;
        images = List.copyOf(unused);
    }

    private void dispose() {
        images.forEach(Image::dispose);
        images = List.of();
    }
}
